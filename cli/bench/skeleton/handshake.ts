import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createIdentity } from "@logos/proto/tls";
import { findProvider } from "../../src/run/provider-files.js";
import { goPlatform, placeMirror } from "../../src/run/provider-mirror.js";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";
import { type Bench, median, rounded, seconds, times } from "../measure.js";

const N = 10;
// What Terraform sets for every provider (internal/plugin/serve.go and go-plugin's client.go).
const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

async function shakeHands(executable: string, certificate: string): Promise<number> {
  const child = spawn(executable, [], {
    env: {
      ...process.env,
      LOGOS_NODE: process.execPath,
      TF_PLUGIN_MAGIC_COOKIE: COOKIE,
      PLUGIN_PROTOCOL_VERSIONS: "6",
      PLUGIN_MIN_PORT: "10000",
      PLUGIN_MAX_PORT: "25000",
      PLUGIN_CLIENT_CERT: certificate,
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const line = once(createInterface({ input: child.stdout }), "line");
  const value = await seconds(async () => {
    const [text] = await Promise.race([line, once(child, "exit")]);
    if (typeof text !== "string" || !/^1\|6\|(unix|tcp)\|/.test(text)) throw new Error(`no handshake: ${String(text)}`);
  });
  child.kill("SIGKILL");
  return value;
}

/** From the start of the launcher, as Terraform finds it in the mirror, to the line that says where the provider listens. */
export const handshake: Bench = {
  figures: ["handshake"],
  measure: async () => {
    const home = temporaryFolder("bench");
    try {
      const files = await findProvider();
      const platform = goPlatform(process.platform, process.arch);
      const mirror = placeMirror(home, files, platform);
      const folder = join(mirror, "registry.terraform.io", "logos", "logos", files.version, platform);
      const executable = join(folder, `terraform-provider-logos_v${files.version}`);
      const { certPem } = createIdentity();
      const values = await times(N, () => shakeHands(executable, certPem));
      return [{ figure: "handshake", value: rounded(median(values)), unit: "s", n: N }];
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};
