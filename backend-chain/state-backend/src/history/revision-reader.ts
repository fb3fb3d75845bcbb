import {
  type Address,
  type Chain,
  ciphertextHash,
  type RevisionHeader,
  type RevisionRecord,
} from "@logos/chain-client";
import type { Blobs } from "../blobs/blobs.js";
import { applyDelta } from "../delta/apply-delta.js";
import { StateBackendError } from "../errors.js";
import {
  MAX_STATE_BYTES,
  openSealed,
  type Payload,
  type Ring,
  stateDigest,
  type TenantKey,
  unpackPayload,
} from "../seal/index.js";

/** Whose workspace, and what reads it. */
export interface WorkspaceIdentity {
  readonly owner: Address;
  readonly name: string;
  /** Who reads and writes: the owner or a member. */
  readonly account: Address;
  readonly key: TenantKey;
}

/** A snapshot that deltas can follow. */
export interface Base {
  readonly number: bigint;
  readonly ciphertextHash: string;
  readonly plaintext: Uint8Array;
  /** Of its ciphertext. */
  readonly sizeBytes: number;
  /** Hash of its recipients. */
  readonly recipients: string;
  readonly ring: Ring;
}

/** A revision, decrypted and compared with its header. */
export interface OpenRevision {
  readonly number: bigint;
  readonly header: RevisionHeader;
  readonly plaintext: Uint8Array;
  /** Itself, or the snapshot that it is a delta of. */
  readonly base: Base;
}

/** A revision's parts as they are on chain or in the local log. */
export interface SealedRevision {
  readonly number: bigint;
  readonly header: RevisionHeader;
  readonly ciphertext: Uint8Array;
}

export interface ReaderParts {
  readonly chain: Chain;
  readonly blobs: Blobs;
  /** A blob was read, and these stores have it now. */
  readonly found?: (record: RevisionRecord, stores: readonly string[]) => void;
}

/** Reads revisions of one workspace, and proves each by its header; the header is for the caller to prove. */
export class RevisionReader {
  readonly identity: WorkspaceIdentity;
  readonly #parts: ReaderParts;
  /** The last snapshot that was opened: most deltas are of it. */
  #base: Base | undefined;

  constructor(identity: WorkspaceIdentity, parts: ReaderParts) {
    this.identity = identity;
    this.#parts = parts;
  }

  /** A revision of the chain. Throws `broken-history` without one, and what {@link open} and blob stores throw. */
  async read(number: bigint): Promise<OpenRevision & { readonly record: RevisionRecord }> {
    const { record, ciphertext } = await this.sealed(number);
    return { ...(await this.open({ number, header: record, ciphertext })), record };
  }

  /** The bytes of a revision, out of the chain or of a blob store, compared with their digest. */
  async sealed(number: bigint): Promise<{ readonly record: RevisionRecord; readonly ciphertext: Uint8Array }> {
    const { owner, name } = this.identity;
    const revision = await this.#parts.chain.revision(owner, name, number);
    if (revision === undefined) throw broken(`revision ${number} of ${name} is not on chain`);
    const { ciphertext: inline, ...record } = revision;
    const { ciphertextHash: digest, sizeBytes } = record;
    let ciphertext = inline;
    if (record.place === "blob") {
      const { bytes, stores } = await this.#parts.blobs.get(digest, sizeBytes);
      this.#parts.found?.(record, stores);
      ciphertext = bytes;
    }
    if (ciphertext.length !== sizeBytes || ciphertextHash(ciphertext) !== digest) {
      throw broken(`revision ${number} of ${name} has other bytes than its header says`);
    }
    return { record, ciphertext };
  }

  /**
   * Decrypts a revision and compares the state with the digest in its header. Throws what {@link openSealed} throws, and
   * `broken-history` when the state is another one.
   */
  async open({ number, header, ciphertext }: SealedRevision): Promise<OpenRevision> {
    const payload = await this.#decrypt({ number, header, ciphertext });
    const { kind } = header;
    const expected = kind.kind;
    if (payload.kind !== expected) throw broken(`revision ${number} is no ${expected}, as its header says`);
    if (payload.kind === "snapshot") {
      const { plaintext, ring } = payload;
      const { sizeBytes, recipients } = header;
      const base = { number, ciphertextHash: header.ciphertextHash, plaintext, sizeBytes, recipients, ring };
      this.#base = base;
      return this.#proven({ number, header, plaintext, base });
    }
    if (kind.kind !== "delta" || payload.kind !== "delta") throw broken(`revision ${number} is of no known kind`);
    const base = this.#base?.number === kind.base ? this.#base : await this.#baseOf(number, kind.base);
    const plaintext = applyDelta(base.plaintext, payload.delta, MAX_STATE_BYTES);
    return this.#proven({ number, header, plaintext, base });
  }

  /** Reads a snapshot ahead of the deltas that need it; whatever is wrong with it, they find out. */
  async prepare(of: bigint): Promise<void> {
    if (of > 0n && this.#base?.number !== of) await this.#baseOf(of + 1n, of).catch(() => {});
  }

  /** Forgets what was read: another history may have it otherwise. */
  forget(): void {
    this.#base = undefined;
  }

  async #baseOf(number: bigint, of: bigint): Promise<Base> {
    const { record, ciphertext } = await this.sealed(of);
    if (of >= number || record.kind.kind !== "snapshot")
      throw broken(`revision ${of}, which ${number} needs, is no snapshot`);
    return (await this.open({ number: of, header: record, ciphertext })).base;
  }

  #proven(revision: OpenRevision): OpenRevision {
    const { number, header, plaintext, base } = revision;
    if (stateDigest(base.ring, plaintext) === header.digest) return revision;
    throw broken(`revision ${number} of ${this.identity.name} decrypts to another state than its author signed for`);
  }

  async #decrypt({ number, header, ciphertext }: SealedRevision): Promise<Payload> {
    const { owner, name, key } = this.identity;
    const { previousHash, recipients } = header;
    const context = { owner, workspace: name, number, previousHash, recipients };
    return await unpackPayload(await openSealed(ciphertext, context, key.identities));
  }
}

const broken = (message: string): StateBackendError => new StateBackendError("broken-history", message);
