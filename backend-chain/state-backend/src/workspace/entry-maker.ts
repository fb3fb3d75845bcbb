import type { Hex } from "@logos/chain-client";
import { StateBackendError } from "../errors.js";
import { type MakerParts, makeRevision, NO_TIP, type Tip } from "../history/make-revision.js";
import type { RevisionReader } from "../history/revision-reader.js";
import type { LogEntry, MadeEntry } from "../log/index.js";
import { openCopy } from "../seal/index.js";

/** Makes revisions of what Terraform sent, each from the one before, after Terraform has its answer. */
export class EntryMaker {
  readonly #reader: RevisionReader;
  readonly #parts: MakerParts;
  #tip: Tip | undefined;

  constructor(reader: RevisionReader, parts: MakerParts) {
    this.#reader = reader;
    this.#parts = parts;
  }

  /** `plaintext` is the state if it is still in memory. */
  async make(
    entry: LogEntry,
    plaintext: Uint8Array | undefined,
  ): Promise<{ readonly made: MadeEntry; readonly hash: Hex }> {
    const { identity } = this.#reader;
    const { number, serial, lineage, forced } = entry;
    const state = plaintext ?? (await openCopy(identity, entry.sealed, number));
    const tip = this.#tip?.number === number - 1n ? this.#tip : await this.#tipOnChain(number - 1n);
    const draft = { plaintext: state, serial, lineage, forced };
    const { revision, tip: next, stores } = await makeRevision(identity, this.#parts, tip, draft);
    this.#tip = next;
    return { made: { header: revision.header, ciphertext: revision.ciphertext, stores }, hash: next.hash };
  }

  forget(): void {
    this.#tip = undefined;
  }

  async #tipOnChain(number: bigint): Promise<Tip> {
    const { owner, name } = this.#reader.identity;
    const workspace = await this.#parts.chain.workspace(owner, name);
    if (number === 0n && (workspace?.head ?? 0n) === 0n) return NO_TIP;
    if (workspace?.head !== number) {
      throw new StateBackendError("away", `revision ${number} of ${name}, the one before, is not the newest on chain`);
    }
    const { base } = await this.#reader.read(number);
    return { number, hash: workspace.headHash, base: base.number >= workspace.oldest ? base : undefined };
  }
}
