import { hmac } from "@noble/hashes/hmac.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { sha1Of, sha256Of } from "../bytes/short-hash.js";
import { MiaError } from "../errors.js";

/** TPM_ALG_ID (TCG Algorithm Registry 1.34, §6) as far as attestation keys and logs use them. */
export const ALGORITHM = {
  rsa: 0x0001,
  sha1: 0x0004,
  aes: 0x0006,
  keyedHash: 0x0008,
  sha256: 0x000b,
  sha384: 0x000c,
  sha512: 0x000d,
  null: 0x0010,
  sm3: 0x0012,
  rsassa: 0x0014,
  rsapss: 0x0016,
  ecdsa: 0x0018,
  ecc: 0x0023,
  cfb: 0x0043,
} as const;

const HASHES = new Map<number, { readonly size: number; readonly hash: (data: Uint8Array) => Uint8Array }>([
  [ALGORITHM.sha1, { size: 20, hash: sha1Of }],
  [ALGORITHM.sha256, { size: 32, hash: (data) => sha256Of(data) }],
  [ALGORITHM.sha384, { size: 48, hash: sha384 }],
  [ALGORITHM.sha512, { size: 64, hash: sha512 }],
]);

/** Digest size in bytes, or undefined for an algorithm that is no hash known here. */
export function digestSize(algorithm: number): number | undefined {
  return algorithm === ALGORITHM.sm3 ? 32 : HASHES.get(algorithm)?.size;
}

/** The hash function of a TPM_ALG_ID; `unsupported` for one that cannot be computed here. */
export function hashFunction(algorithm: number): (data: Uint8Array) => Uint8Array {
  const found = HASHES.get(algorithm);
  if (found === undefined) throw new MiaError("unsupported", `hash algorithm 0x${algorithm.toString(16)}`);
  return found.hash;
}

export function hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array {
  return hmac(sha256, key, data);
}
