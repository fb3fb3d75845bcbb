import { createHash } from "node:crypto";
import { request } from "node:http";
import { type Place, startLogos } from "../../src/acceptance/harness/logos.js";
import { runCommand } from "../../src/acceptance/harness/state-server.js";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";
import { type OwnChain, startOwnChain } from "../skeleton/own-chain.js";

/** A development chain and the bundle of `logos state serve` on it. */
export interface Served {
  readonly home: string;
  /** Of the server. */
  readonly pid: number;
  readonly chain: OwnChain;
  /** Environment of a terraform that keeps its state there. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** One request as Terraform sends it; throws for anything but 200. */
  ask(method: "GET" | "LOCK" | "UNLOCK" | "POST", path: string, body?: string): Promise<Buffer>;
  stop(): Promise<void>;
}

interface Ready {
  readonly address: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Serves a workspace of Alice's; on a chain that runs already, or on a new one. */
export async function serve(
  workspace: string,
  chain?: OwnChain,
  home: string = temporaryFolder("bench-home"),
  ...words: readonly string[]
): Promise<Served> {
  const own = chain ?? (await startOwnChain());
  await own.process.ready;
  const place: Place = { directory: home, home, endpoint: own.endpoint, workspace };
  const server = await startLogos(place, ["state", "serve", "--json", ...words]);
  const [line = "{}"] = await server.said(/^\{"ready":true.*$/m);
  const { address, variables } = JSON.parse(line) as Ready;
  const credentials = `${variables["TF_HTTP_USERNAME"]}:${variables["TF_HTTP_PASSWORD"]}`;
  const authorization = `Basic ${Buffer.from(credentials).toString("base64")}`;
  return {
    home,
    pid: server.pid,
    chain: own,
    environment: { ...terraformEnvironment, ...variables },
    ask: (method, path, body) =>
      new Promise((resolve, reject) => {
        const bytes = Buffer.from(body ?? "");
        const md5 = createHash("md5").update(bytes).digest("base64");
        const headers = { authorization, "content-length": String(bytes.length), "content-md5": md5 };
        const sent = request(`${address}${path}`, { method, headers, agent: false });
        sent.on("error", reject);
        sent.on("response", (answered) => {
          const parts: Buffer[] = [];
          answered.on("data", (part: Buffer) => parts.push(part));
          answered.on("end", () => {
            const text = Buffer.concat(parts);
            if (answered.statusCode === 200) resolve(text);
            else reject(new Error(`${method} was answered ${answered.statusCode}: ${text.toString().slice(0, 300)}`));
          });
        });
        sent.end(bytes);
      }),
    stop: async () => {
      server.signal("SIGINT");
      await server.ended;
      if (chain === undefined) await own.stop();
    },
  };
}

const terraformEnvironment: Readonly<Record<string, string | undefined>> = {
  ...process.env,
  CHECKPOINT_DISABLE: "1",
  TF_CLI_CONFIG_FILE: "/dev/null",
  TF_IN_AUTOMATION: "1",
};

/** Lock info as Terraform sends it. */
export const lockInfo = (id: string, operation: string): string =>
  JSON.stringify({ ID: id, Operation: operation, Info: "", Who: "bench", Version: "1.11.4", Created: "", Path: "" });

/** Writes states under one lock, as one apply after the other would. */
export async function write(served: Served, states: readonly string[]): Promise<void> {
  for (const [index, state] of states.entries()) {
    const lock = lockInfo(`bench-${index}-${Date.now()}`, "OperationTypeApply");
    const { ID } = JSON.parse(lock) as { readonly ID: string };
    await served.ask("LOCK", "", lock);
    await served.ask("POST", `?ID=${ID}`, state);
    await served.ask("UNLOCK", "", lock);
  }
}

/** Runs terraform to its end and returns its stdout; throws unless it succeeds. */
export async function terraform(
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
  ...words: readonly string[]
): Promise<string> {
  const { exitCode, stdout, stderr } = await runCommand("terraform", words, directory, {
    ...terraformEnvironment,
    ...environment,
  });
  if (exitCode !== 0) throw new Error(`terraform ${words.join(" ")} ended with ${exitCode}:\n${stdout}${stderr}`);
  return stdout;
}
