import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { ByteWriter } from "../bytes/writer.js";

/** MGF1 with SHA-256 (RFC 8017 §B.2.1). */
export function mgf1(seed: Uint8Array, length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, counter) =>
    sha256(concatBytes(seed, new ByteWriter("big").u32(counter).finish())),
  );
  return concatBytes(...blocks).subarray(0, length);
}
