import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeChain, type FakeSigner } from "@logos/chain-client/testing";
import type { StateBackendOptions } from "../backend/options.js";
import { serveStateBackend } from "../backend/serve.js";
import type { StateBackend } from "../backend/state-backend.js";
import { tokenHash } from "../server/tokens.js";
import { FakeTfstate } from "./fake-tfstate.js";
import { TerraformLike } from "./terraform-like.js";

export const OWNER = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
export const TOKEN = "one-time-token";

/** A backend over a fake chain, in a home of its own. */
export class Stand {
  readonly home: string = mkdtempSync(join(tmpdir(), "logos-state-"));
  readonly chain: FakeChain = new FakeChain();
  readonly signer: FakeSigner = this.chain.signer({ address: OWNER });
  readonly tfstate: FakeTfstate = new FakeTfstate(this.chain, this.signer);
  readonly said: string[] = [];
  #backend: StateBackend | undefined;

  get backend(): StateBackend {
    if (this.#backend === undefined) throw new Error("no backend was started");
    return this.#backend;
  }

  async start(options: Partial<StateBackendOptions> = {}): Promise<TerraformLike> {
    const { chain, signer, home, said } = this;
    chain.timeMs = Math.max(chain.timeMs, Date.now());
    const say = (text: string): void => void said.push(text);
    const logger = { debug: say, info: say, warn: say };
    this.#backend = await serveStateBackend({ chain, signer, label: "alice", home, port: 0, logger, ...options });
    this.#backend.admit(tokenHash(TOKEN));
    return this.terraform();
  }

  terraform(name = "web", token: string = TOKEN): TerraformLike {
    return new TerraformLike(`${this.backend.address}/alice/${name}`, token);
  }

  /** Makes calls of one kind wait until the returned function is called. */
  hold(name: "writeState" | "unlockState" | "lockState"): () => void {
    const gate = Promise.withResolvers<void>();
    const before = this.signer[name].bind(this.signer);
    Object.defineProperty(this.signer, name, {
      configurable: true,
      value: async (...args: never[]) => {
        await gate.promise;
        return await (before as (...given: never[]) => unknown)(...args);
      },
    });
    return () => gate.resolve();
  }

  async stop(): Promise<void> {
    await this.#backend?.close();
    this.#backend = undefined;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true });
  }
}
