import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./terraform.js";

/**
 * A whole network of this checkout: chain, daemons and hubs as processes of their own, in a folder that goes with it.
 */
export class Devnet {
  readonly home: string = mkdtempSync(join(tmpdir(), "logos-devnet-"));
  readonly endpoint: string;

  /** Returns when all its processes are up. */
  constructor() {
    const { endpoint } = JSON.parse(this.#logos("devnet", "up", "--port", "0", "--detach", "--json"));
    this.endpoint = endpoint;
  }

  /** What a provider needs to work in it as Alice. */
  get environment(): Record<string, string> {
    return {
      LOGOS_HOME: this.home,
      LOGOS_ENDPOINT: this.endpoint,
      LOGOS_ACCOUNT: "//Alice",
      LOGOS_WORKSPACE: "alice/test",
    };
  }

  /** Machines of Alice that live, as `logos machine list --json` tells them. */
  machines(): readonly { readonly id: string; readonly name: string; readonly phase: string }[] {
    return JSON.parse(this.#logos("machine", "list", "--json", "--endpoint", this.endpoint, "--account", "//Alice"));
  }

  end(): void {
    this.#logos("devnet", "down");
    rmSync(this.home, { recursive: true, force: true });
  }

  #logos(...words: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "cli/bin/logos.mjs"), ...words], {
      env: { ...process.env, LOGOS_HOME: this.home },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (status !== 0) throw new Error(`logos ${words.join(" ")} ended with ${status}: ${stderr}`);
    return stdout;
  }
}
