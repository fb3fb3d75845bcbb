import { blake2b } from "@noble/hashes/blake2b";

/** BLAKE2b without key (RFC 7693) of 128, 256 or 512 bits. */
export function blake2(bits: 128 | 256 | 512, bytes: Uint8Array): Uint8Array {
  return blake2b(bytes, { dkLen: bits / 8 });
}
