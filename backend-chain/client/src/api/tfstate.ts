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
}

export interface Workspace {
  readonly owner: Address;
  readonly name: string;
  /** Number of the head revision; 0n while there is none. */
  readonly head: bigint;
  readonly headHash: Hex;
  readonly lineage: Hex | undefined;
  readonly recipients: Hex;
  readonly lock: StateLock | undefined;
}

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
}

export interface Revision extends Omit<RevisionHeader, "lineage"> {
  readonly number: bigint;
  readonly author: Address;
  readonly ciphertext: Uint8Array;
}
