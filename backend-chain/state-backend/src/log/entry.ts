import type { RevisionHeader } from "@logos/chain-client";

/** A lock that this machine has on chain for a Terraform. */
export interface HeldLock {
  readonly id: string;
  readonly operation: string;
  readonly who: string;
  /** The chain's fencing nonce. */
  readonly nonce: bigint;
  /** SHA-256 of the token of the run that it belongs to, in hexadecimal. */
  readonly run: string;
  /** Whether Terraform has given it back; it goes back on chain when every revision is included. */
  readonly isReleasing: boolean;
}

/** A revision that Terraform was told is safe and that the chain does not have yet, as far as is known. */
export interface LogEntry {
  readonly workspace: string;
  readonly number: bigint;
  readonly header: RevisionHeader;
  readonly ciphertext: Uint8Array;
  /** The lock under which it was written. */
  readonly lock: Omit<HeldLock, "isReleasing">;
}

/** An entry that cannot be appended any more, and why. */
export interface StrandedEntry extends LogEntry {
  readonly reason: string;
}
