import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { type Chain, ChainError, type RevisionRecord, type Signer, type Workspace } from "@logos/chain-client";
import type { Appended } from "../api.js";
import type { Blobs } from "../blobs/blobs.js";
import type { DeltaMaker } from "../delta/delta-maker.js";
import { StateBackendError } from "../errors.js";
import { type Draft, makeRevision, NO_TIP, type Tip } from "../history/make-revision.js";
import { type OpenRevision, RevisionReader, type WorkspaceIdentity } from "../history/revision-reader.js";
import type { SeenHeads } from "../history/seen-heads.js";
import type { Logger } from "../log.js";
import { isRefusal, lockRefusal, reasonOf } from "../workspace/refusals.js";
import { ReplicaNotes } from "../workspace/replica-notes.js";

export interface ToolParts {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly blobs: Blobs;
  readonly deltas: DeltaMaker;
  readonly seen: SeenHeads;
  readonly logger: Logger;
}

const LEASE_MS = 60_000;
const PAGE = 256;

/** One workspace as the tools see it: reads what is on chain, and writes one revision at a time under the lock. */
export class ToolWorkspace {
  readonly identity: WorkspaceIdentity;
  readonly parts: ToolParts;
  readonly reader: RevisionReader;
  readonly #notes: ReplicaNotes;

  constructor(identity: WorkspaceIdentity, parts: ToolParts) {
    this.identity = identity;
    this.parts = parts;
    this.#notes = new ReplicaNotes(identity, parts.signer, parts.logger);
    const { chain, blobs } = parts;
    this.reader = new RevisionReader(identity, { chain, blobs, found: (...found) => this.#notes.found(...found) });
  }

  /** Throws `no-state` if it was never locked. */
  async onChain(): Promise<Workspace> {
    const { owner, name } = this.identity;
    const workspace = await this.parts.chain.workspace(owner, name);
    if (workspace !== undefined) return workspace;
    throw new StateBackendError("no-state", `${owner} has no workspace ${name} on this chain`);
  }

  /** The same, made by a first lock if it is not there; the owner alone can. */
  async makeSure(): Promise<Workspace> {
    const { owner, name } = this.identity;
    if ((await this.parts.chain.workspace(owner, name)) === undefined) {
      await this.#unlock((await this.#lock("logos-workspace")).nonce);
    }
    return await this.onChain();
  }

  /** A revision, or the newest one. Throws `no-state`, `rolled-back`, and what reading throws. */
  async revision(number?: bigint): Promise<OpenRevision & { readonly record: RevisionRecord }> {
    const workspace = await this.onChain();
    await this.parts.seen.check(this.parts.chain, workspace);
    const asked = number ?? workspace.head;
    if (asked < workspace.oldest || asked > workspace.head) {
      const range = workspace.head === 0n ? "none" : `${workspace.oldest} to ${workspace.head}`;
      throw new StateBackendError("no-state", `${this.identity.name} has no revision ${asked}; there are: ${range}`);
    }
    return await this.reader.read(asked);
  }

  /** Revisions without their bytes, ascending. */
  async *records(from?: bigint): AsyncGenerator<RevisionRecord> {
    const { owner, name } = this.identity;
    const { head, oldest } = await this.onChain();
    let next = from === undefined || from < oldest ? oldest : from;
    while (next <= head) {
      const page = await this.parts.chain.revisions(owner, name, next, PAGE);
      yield* page;
      const last = page.at(-1);
      if (last === undefined) return;
      next = last.number + 1n;
    }
  }

  /** Throws `not-allowed` unless this account owns it. */
  ensureOwner(what: string): void {
    const { owner, account, name } = this.identity;
    if (owner === account) return;
    throw new StateBackendError("not-allowed", `only ${owner}, the owner of ${name}, may ${what}`);
  }

  /**
   * Writes one revision under the lock: `draftOf` gets what it follows. Throws `refused` with the reason when the lock is
   * not to be had or the chain refuses.
   */
  async append(operation: string, draftOf: (tip: Tip, workspace: Workspace) => Promise<Draft>): Promise<Appended> {
    const { chain, signer, blobs, deltas, seen } = this.parts;
    const { owner, name } = this.identity;
    const { nonce } = await this.#lock(operation);
    try {
      const workspace = await this.onChain();
      await seen.check(chain, workspace);
      const tip = await this.#tip(workspace);
      const draft = await draftOf(tip, workspace);
      const { revision, tip: next, stores } = await makeRevision(this.identity, { chain, blobs, deltas }, tip, draft);
      const { number, header, ciphertext } = revision;
      const inline = header.place === "inline" ? ciphertext : new Uint8Array();
      await signer.writeState(owner, name, nonce, number, header, inline, { release: true });
      seen.put(owner, name, { number, hash: next.hash });
      this.#notes.kept(number, stores);
      return { number, serial: draft.serial };
    } catch (error) {
      await this.#unlock(nonce);
      if (error instanceof ChainError && error.code === "refused") throw refused(name, error);
      throw error;
    }
  }

  async #unlock(nonce: bigint): Promise<void> {
    const { owner, name } = this.identity;
    await this.parts.signer.unlockState(owner, name, nonce).catch((error: unknown) => {
      // A write without an answer may have given it back.
      if (isRefusal(error, "NotLocked", "NonceStale")) return;
      this.parts.logger.warn(`the lock of ${name} is not given back and ends within a minute: ${reasonOf(error)}`);
    });
  }

  async #lock(operation: string) {
    const { chain, signer } = this.parts;
    const { owner, name } = this.identity;
    const request = { id: randomUUID(), operation, who: `logos@${hostname()}`.slice(0, 200), leaseMs: LEASE_MS };
    try {
      return (await signer.lockState(owner, name, request)).lock;
    } catch (error) {
      if (isRefusal(error, "Locked")) {
        const held = (await chain.workspace(owner, name))?.lock;
        const by = `${held?.who ?? "somebody"} holds the lock of ${name} for ${held?.operation ?? "something"}`;
        throw new StateBackendError("refused", `${by}; wait, or take it away: logos state unlock`, { cause: error });
      }
      const words = await lockRefusal(chain, this.identity, error, undefined);
      if (words !== undefined) throw new StateBackendError("refused", words, { cause: error });
      throw error;
    }
  }

  async #tip(workspace: Workspace): Promise<Tip> {
    const { head: number, headHash: hash, oldest } = workspace;
    if (number === 0n) return NO_TIP;
    try {
      const { base } = await this.reader.read(number);
      return { number, hash, base: base.number >= oldest ? base : undefined };
    } catch (error) {
      // A head that cannot be read can still be followed.
      if (error instanceof StateBackendError) return { number, hash, base: undefined };
      throw error;
    }
  }
}

function refused(name: string, error: ChainError): StateBackendError {
  const way = isRefusal(error, "LineageMismatch") ? "; its owner can allow another lineage: logos state adopt" : "";
  return new StateBackendError("refused", `the chain refuses the revision of ${name}: ${reasonOf(error)}${way}`, {
    cause: error,
  });
}
