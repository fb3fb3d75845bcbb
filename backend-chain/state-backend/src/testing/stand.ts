import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeChain, type FakeSigner } from "@logos/chain-client/testing";
import type { StateTools } from "../api.js";
import type { StateBackendOptions } from "../backend/options.js";
import { serveStateBackend } from "../backend/serve.js";
import type { StateBackend } from "../backend/state-backend.js";
import { openTenantKey } from "../seal/index.js";
import { tokenHash } from "../server/tokens.js";
import { openStateTools } from "../tools/open-state-tools.js";
import { FakeTfstate } from "./fake-tfstate.js";
import { TerraformLike } from "./terraform-like.js";

export const OWNER = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
export const TOKEN = "one-time-token";

export const BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
export const CAROL = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";

/** A backend over a fake chain, in a home of its own. */
export class Stand {
  readonly home: string = mkdtempSync(join(tmpdir(), "logos-state-"));
  readonly chain: FakeChain;
  readonly signer: FakeSigner;
  readonly tfstate: FakeTfstate;
  readonly said: string[] = [];
  readonly #label: string;

  /** Of Alice, the owner; or of another account on the chain of `beside`. */
  constructor(beside?: Stand, address: string = OWNER, label = "alice") {
    this.chain = beside?.chain ?? new FakeChain();
    this.signer = this.chain.signer({ address });
    this.tfstate = beside?.tfstate ?? new FakeTfstate(this.chain, this.signer);
    if (beside !== undefined) this.tfstate.serve(this.signer);
    this.#label = label;
  }
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
    this.#backend = await serveStateBackend({
      ...{ chain, signer, label: this.#label, home, port: 0, logger, owners: { alice: OWNER } },
      ...options,
    });
    this.#backend.admit(tokenHash(TOKEN));
    return this.terraform();
  }

  terraform(name = "web", token: string = TOKEN): TerraformLike {
    return new TerraformLike(`${this.backend.address}/alice/${name}`, token);
  }

  async tools(): Promise<StateTools> {
    const { chain, signer, home, said } = this;
    const say = (text: string): void => void said.push(text);
    const logger = { debug: say, info: say, warn: say };
    return await openStateTools({ chain, signer, label: this.#label, home, logger, owners: { alice: OWNER } });
  }

  /** The age recipient of this account. */
  async recipient(): Promise<string> {
    return (await openTenantKey(join(this.home, "keys", `${this.#label}.age`))).recipient;
  }

  /** Writes states as Terraform would, each in an apply of its own. */
  async apply(...states: (string | Uint8Array)[]): Promise<void> {
    const terraform = this.terraform();
    for (const state of states) {
      for (const reply of [await terraform.lock("apply"), await terraform.post("apply", state)]) {
        if (reply.status !== 200) throw new Error(reply.text);
      }
      await terraform.unlock("apply");
    }
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
