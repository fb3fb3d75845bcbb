import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { equalBytes } from "../bytes/compare.js";
import { fromHex, toHex } from "../bytes/hex.js";
import { mgf1 } from "./mgf1.js";
import type { RsaPublic } from "./public.js";

// DER of AlgorithmIdentifier{sha256, NULL} and the header of the digest (RFC 8017 §9.2, note 1).
const SHA256_DIGEST_INFO = "3031300d060960864801650304020105000420";

/** What a signature needs of an RSA key; exponent 0 stands for 65537, as in a TPM. */
export type RsaKey = Pick<RsaPublic, "modulus" | "exponent">;

/** The RSA public operation on a string as long as the modulus; undefined when its value is not below the modulus. */
export function rsaPublicOperation(key: RsaKey, input: Uint8Array): Uint8Array | undefined {
  if (input.length !== key.modulus.length) return undefined;
  const modulus = BigInt(`0x${toHex(key.modulus)}`);
  const value = BigInt(`0x${toHex(input)}`);
  // An even or absent modulus is no RSA key; reducing by it would divide by zero or answer nonsense.
  if ((modulus & 1n) === 0n || value >= modulus) return undefined;
  const result = power(value, BigInt(key.exponent === 0 ? 65_537 : key.exponent), modulus);
  return fromHex(result.toString(16).padStart(2 * key.modulus.length, "0"), "RSA result");
}

/** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2.2): the expected block is built and compared, never parsed. */
export function verifyRsassa(key: RsaKey, message: Uint8Array, signature: Uint8Array): boolean {
  const block = rsaPublicOperation(key, signature);
  const info = concatBytes(fromHex(SHA256_DIGEST_INFO, "DigestInfo"), sha256(message));
  const padding = key.modulus.length - info.length - 3;
  if (block === undefined || padding < 8) return false;
  const expected = concatBytes(Uint8Array.of(0, 1), new Uint8Array(padding).fill(0xff), Uint8Array.of(0), info);
  return equalBytes(block, expected);
}

/** RSASSA-PSS with SHA-256 (RFC 8017 §9.1.2) and a salt of 32 bytes, or as long as fits, as TPMs choose it. */
export function verifyRsapss(key: RsaKey, message: Uint8Array, signature: Uint8Array): boolean {
  const block = rsaPublicOperation(key, signature);
  if (block === undefined || block.length < 66 || block.at(-1) !== 0xbc) return false;
  const maskedLength = block.length - 33;
  const hash = block.subarray(maskedLength, -1);
  const mask = mgf1(hash, maskedLength);
  const data = block.subarray(0, maskedLength).map((byte, index) => byte ^ (mask[index] ?? 0));
  // Moduli here have whole bytes, so that one bit of the block lies above the encoded message.
  if (((block[0] ?? 0) & 0x80) !== 0) return false;
  data[0] = (data[0] ?? 0) & 0x7f;
  const one = data.findIndex((byte) => byte !== 0);
  if (one < 0 || data[one] !== 1) return false;
  const salt = data.subarray(one + 1);
  if (salt.length !== 32 && salt.length !== block.length - 34) return false;
  return equalBytes(hash, sha256(concatBytes(new Uint8Array(8), sha256(message), salt)));
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
