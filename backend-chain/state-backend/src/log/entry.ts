import type { Address, Hex, RevisionHeader } from "@logos/chain-client";

/** A lock that this machine has on chain for a Terraform. */
export interface HeldLock {
  readonly id: string;
  readonly operation: string;
  readonly who: string;
  /** The chain's fencing nonce. */
  readonly nonce: bigint;
  /** SHA-256 of the token of the run that it belongs to, in hexadecimal. */
  readonly run: string;
  /** Digest of the plan that is applied. */
  readonly plan: Hex | undefined;
  /** Whether Terraform has given it back; it goes back on chain when every revision is included. */
  readonly isReleasing: boolean;
}

/** A revision as it is sent, made after Terraform got its answer. */
export interface MadeEntry {
  readonly header: RevisionHeader;
  readonly ciphertext: Uint8Array;
  /** Blob stores that have the ciphertext. */
  readonly stores: readonly string[];
}

/** A state that Terraform was told is safe and that the chain does not have yet, as far as is known. */
export interface LogEntry {
  readonly owner: Address;
  readonly workspace: string;
  readonly number: bigint;
  readonly serial: bigint;
  /** Hash of Terraform's lineage. */
  readonly lineage: Hex;
  readonly forced: boolean;
  /** Hash of the revision before, if that was on chain already. */
  readonly previousHash: Hex | undefined;
  /** The state for this account alone: an age file. */
  readonly sealed: Uint8Array;
  /** The lock under which it was written; without a nonce it was written without one. */
  readonly lock: Omit<HeldLock, "isReleasing" | "nonce"> & { readonly nonce: bigint | undefined };
  /** What goes on chain; kept, so that a try after a restart sends the very same. */
  readonly made: MadeEntry | undefined;
}

/** An entry that cannot be appended any more, and why. */
export interface StrandedEntry extends LogEntry {
  readonly reason: string;
}
