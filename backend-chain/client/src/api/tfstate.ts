import type { Address, Hex } from "./identifiers.js";

/** A lock of a workspace: a lease in chain time with a fencing nonce. */
export interface StateLock {
  readonly id: string;
  readonly operation: string;
  readonly who: string;
  readonly holder: Address;
  /** Milliseconds of chain time. */
  readonly leaseUntil: bigint;
  readonly nonce: bigint;
  /** Digest of the plan that is applied. */
  readonly plan: Hex | undefined;
}

/** What an account may do with a workspace; its owner may do everything. */
export interface StateRights {
  /** Be a recipient of the state. */
  readonly read: boolean;
  /** Propose plans. */
  readonly plan: boolean;
  /** Lock and write. */
  readonly apply: boolean;
  /** Approve plans. */
  readonly approve: boolean;
  /** Take a lock away. */
  readonly unlock: boolean;
}

/** The owner is a member only to tell its recipient: it has all rights without. */
export interface StateMember {
  readonly account: Address;
  readonly rights: StateRights;
  /** Its age recipient, `age1…`, if it reads or owns; at most 128 bytes. */
  readonly recipient: string | undefined;
}

/** What holds for everybody, the owner included. */
export interface StatePolicy {
  /** How many others must approve a plan before its apply may lock, at most 8; 0: none. */
  readonly approvals: number;
  /** Whether a revision may be written while nobody holds the lock. */
  readonly lockFree: boolean;
  /** Whether a revision may be written that Terraform's rules of serials refuse. */
  readonly force: boolean;
  /** How many of the newest revisions pruning must leave, 32 bits; it leaves the head in any case. */
  readonly keep: number;
}

/** A plan that somebody proposed; it can be applied only while `head` is the head. */
export interface Proposal {
  /** Digest of the plan. */
  readonly plan: Hex;
  readonly head: bigint;
  readonly proposer: Address;
  /** Who approved it; those who lost the right since do not count. */
  readonly approvers: readonly Address[];
}

export interface Workspace {
  readonly owner: Address;
  readonly name: string;
  /** Number of the head revision; 0n while there is none. */
  readonly head: bigint;
  readonly headHash: Hex;
  /** Number of the last snapshot; 0n while there is none. */
  readonly snapshot: bigint;
  /** Number of the oldest revision that can be read. */
  readonly oldest: bigint;
  readonly lineage: Hex | undefined;
  readonly recipients: Hex;
  readonly lock: StateLock | undefined;
  /** How many members there are; the owner is one if it told its recipient. */
  readonly members: number;
  readonly policy: StatePolicy;
}

/** The whole state, or what changed since the snapshot with number `base`. */
export type RevisionKind = { readonly kind: "snapshot" } | { readonly kind: "delta"; readonly base: bigint };

export interface RevisionHeader {
  readonly previousHash: Hex;
  /** blake2-256 of the ciphertext. */
  readonly ciphertextHash: Hex;
  readonly sizeBytes: number;
  /** HMAC of the plaintext with the workspace key. */
  readonly digest: Hex;
  readonly recipients: Hex;
  /** Hash of Terraform's lineage. */
  readonly lineage: Hex;
  readonly serial: bigint;
  readonly forced: boolean;
  readonly kind: RevisionKind;
  /** Where the ciphertext is: on chain, or in blob stores. */
  readonly place: "inline" | "blob";
}

/** A revision without its bytes. */
export interface RevisionRecord extends RevisionHeader {
  readonly number: bigint;
  readonly author: Address;
  /** Number of the block that has it. */
  readonly at: number;
  /** Digest of the plan whose apply wrote it. */
  readonly plan: Hex | undefined;
  /** Blob stores that have a copy. */
  readonly replicas: readonly string[];
}

export interface Revision extends RevisionRecord {
  /** Empty for a blob. */
  readonly ciphertext: Uint8Array;
}
