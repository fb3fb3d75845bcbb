import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FakeChain } from "@logos/chain-client/testing";
import { FakeTfstate } from "./fake-tfstate.js";
import { OWNER, TOKEN } from "./stand.js";
import { TerraformLike } from "./terraform-like.js";

const SCRIPT = fileURLToPath(new URL("./backend-process.ts", import.meta.url));

/** A backend process that dies and comes back on the same address, with the same home and the same chain. */
export class KillableBackend {
  readonly folder: string = mkdtempSync(join(tmpdir(), "logos-kill-"));
  readonly #chainFile: string = join(this.folder, "chain.json");
  #child: ChildProcess | undefined;
  #port = "0";
  address = "";

  /** Starts it; `crashPoint` is a value of LOGOS_CRASH_AT. */
  async start(crashPoint?: string): Promise<TerraformLike> {
    const loader = createRequire(import.meta.url).resolve("tsx");
    const words = ["--conditions=source", "--import", loader, SCRIPT, join(this.folder, "home"), this.#chainFile];
    const child = spawn(process.execPath, [...words, this.#port], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, LOGOS_CRASH_AT: crashPoint ?? "", NODE_NO_WARNINGS: "1" },
    });
    this.#child = child;
    const [ready] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [unknown];
    this.address = String(ready).trim();
    if (!this.address.startsWith("http")) throw new Error(`the backend did not start: ${this.address}`);
    this.#port = new URL(this.address).port;
    return new TerraformLike(`${this.address}/alice/web`, TOKEN);
  }

  /** Waits until it is gone. */
  async gone(): Promise<void> {
    const child = this.#child;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }

  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    this.#child?.kill(signal);
    await this.gone();
  }

  /** The revisions that the chain has, as `web 1`. */
  revisions(): readonly string[] {
    const chain = new FakeChain();
    const tfstate = new FakeTfstate(chain, chain.signer({ address: OWNER }));
    tfstate.load(readFileSync(this.#chainFile, "utf8"), OWNER);
    return [...tfstate.revisions.keys()];
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true });
  }
}
