import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { ByteWriter } from "../bytes/writer.js";
import { hmacSha256 } from "./algorithms.js";

/** KDFa with SHA-256 (TPM 2.0 Library Part 1, §11.4.10.2) for at most 256 bits, which is one round. */
export function kdfA(
  key: Uint8Array,
  label: string,
  contextU: Uint8Array,
  contextV: Uint8Array,
  bits: number,
): Uint8Array {
  const writer = new ByteWriter("big").u32(1).bytes(labelBytes(label)).bytes(contextU).bytes(contextV).u32(bits);
  return hmacSha256(key, writer.finish()).subarray(0, bits / 8);
}

/** KDFe with SHA-256 (Part 1, §11.4.10.3) for 256 bits, which is one round. */
export function kdfE(z: Uint8Array, label: string, partyU: Uint8Array, partyV: Uint8Array): Uint8Array {
  return sha256(concatBytes(new ByteWriter("big").u32(1).finish(), z, labelBytes(label), partyU, partyV));
}

/** Labels end with a zero byte, which takes part in the hash. */
export function labelBytes(label: string): Uint8Array {
  return utf8ToBytes(`${label}\0`);
}
