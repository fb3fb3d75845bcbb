import type { Chain, Workspace } from "@logos/chain-client";
import type { LogEntry } from "../log/index.js";
import { type KnownState, openRevision, readHead, type WorkspaceIdentity } from "./known-state.js";

/** What is newest in one workspace: on chain, or in the local log on its way there. */
export class StateSource {
  readonly #chain: Chain;
  readonly #identity: WorkspaceIdentity;
  #known: KnownState | undefined;
  /** Nonce of the lock under which the head was read: while we have it, nobody else writes. */
  #readUnder: bigint | undefined;

  constructor(chain: Chain, identity: WorkspaceIdentity) {
    this.#chain = chain;
    this.#identity = identity;
  }

  /** A revision was made here. */
  accept(state: KnownState): void {
    this.#known = state;
  }

  /** What was known may be wrong: somebody else may have written. */
  forget(): void {
    this.#known = undefined;
    this.#readUnder = undefined;
  }

  /** The workspace on chain now; undefined if it was never locked. */
  async workspace(): Promise<Workspace | undefined> {
    return await this.#chain.workspace(this.#identity.owner, this.#identity.name);
  }

  /**
   * The newest state; undefined if there is none, which is known then. Under a lock of ours (by its nonce) the chain is
   * asked once. Throws when it cannot be found out.
   */
  async newest(pending: readonly LogEntry[], nonce?: bigint): Promise<KnownState | undefined> {
    const last = pending.at(-1);
    if (last !== undefined) {
      if (this.#known?.head.number !== last.number) this.#known = await openRevision(this.#identity, last);
      return this.#known;
    }
    if (nonce !== undefined && this.#readUnder === nonce) return this.#known;
    const workspace = await this.workspace();
    if (workspace === undefined || workspace.head === 0n) this.#known = undefined;
    else if (this.#known?.head.hash !== workspace.headHash) {
      this.#known = await readHead(this.#chain, this.#identity, workspace);
    }
    this.#readUnder = nonce;
    return this.#known;
  }
}
