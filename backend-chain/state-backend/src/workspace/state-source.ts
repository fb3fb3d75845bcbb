import type { Chain, Hex, Workspace } from "@logos/chain-client";
import type { RevisionReader } from "../history/revision-reader.js";
import type { SeenHeads } from "../history/seen-heads.js";
import type { LogEntry } from "../log/index.js";
import { type KnownState, openEntry, readHead } from "./known-state.js";

/** What is newest in one workspace: on chain, or in the local log on its way there. */
export class StateSource {
  readonly #chain: Chain;
  readonly #reader: RevisionReader;
  readonly #seen: SeenHeads;
  #known: KnownState | undefined;
  /** Nonce of the lock under which the head was read: while we have it, nobody else writes. */
  #readUnder: bigint | undefined;
  #workspace: Workspace | undefined;

  constructor(chain: Chain, reader: RevisionReader, seen: SeenHeads) {
    this.#chain = chain;
    this.#reader = reader;
    this.#seen = seen;
  }

  /** What is known without asking anybody. */
  get known(): KnownState | undefined {
    return this.#known;
  }

  /** The workspace as it was when the chain was asked last. */
  get lastWorkspace(): Workspace | undefined {
    return this.#workspace;
  }

  /** A state was taken in here. */
  accept(state: KnownState): void {
    this.#known = state;
  }

  /** It is a revision now. */
  made(number: bigint, hash: Hex): void {
    if (this.#known?.head.number === number) this.#known = { ...this.#known, hash };
  }

  /** What was known may be wrong: somebody else may have written. */
  forget(): void {
    this.#known = undefined;
    this.#readUnder = undefined;
    this.#reader.forget();
  }

  /** The workspace on chain now; undefined if it was never locked. */
  async workspace(): Promise<Workspace | undefined> {
    const { owner, name } = this.#reader.identity;
    this.#workspace = await this.#chain.workspace(owner, name);
    return this.#workspace;
  }

  /**
   * The newest state; undefined if there is none, which is known then. Under a lock of ours (by its nonce) the chain is
   * asked once, unless `anew`. Throws when it cannot be found out.
   */
  async newest(pending: readonly LogEntry[], nonce?: bigint, anew = false): Promise<KnownState | undefined> {
    const last = pending.at(-1);
    if (last !== undefined) {
      if (this.#known?.head.number !== last.number) this.#known = await openEntry(this.#reader.identity, last);
      return this.#known;
    }
    if (!anew && nonce !== undefined && this.#readUnder === nonce) return this.#known;
    const workspace = await this.workspace();
    if (workspace === undefined || workspace.head === 0n) {
      const { owner, name } = this.#reader.identity;
      this.#seen.expectNone(owner, name);
      this.#known = undefined;
    } else if (this.#known?.hash !== workspace.headHash) {
      this.#known = await readHead(this.#chain, { reader: this.#reader, seen: this.#seen }, workspace);
    }
    this.#readUnder = nonce;
    return this.#known;
  }
}
