import type { Hex } from "@logos/chain-client";

/** Keeps ciphertext under its digest. What it gives back is compared with the digest by whoever asked. */
export interface BlobStore {
  /** Its name on chain, at most 64 bytes: `local`, or where it is. */
  readonly name: string;
  /** Resolves when the bytes are kept; the same bytes again change nothing. Throws `blob-store`. */
  put(digest: Hex, bytes: Uint8Array): Promise<void>;
  /** Undefined when it has none of this digest. Throws `blob-store` when that is not known, or for more than `limitBytes`. */
  get(digest: Hex, limitBytes: number): Promise<Uint8Array | undefined>;
}
