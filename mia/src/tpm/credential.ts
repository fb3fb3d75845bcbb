import { p256 } from "@noble/curves/nist.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { ByteReader } from "../bytes/reader.js";
import { ByteWriter } from "../bytes/writer.js";
import { MiaError } from "../errors.js";
import { encryptAes128Cfb } from "./aes-cfb.js";
import { ALGORITHM, hmacSha256 } from "./algorithms.js";
import { kdfA, kdfE, labelBytes } from "./kdf.js";
import { mgf1 } from "./mgf1.js";
import type { EccPublic, RsaPublic, TpmPublic } from "./public.js";
import { rsaPublicOperation } from "./rsa.js";

const LABEL = "IDENTITY";
const NOTHING = new Uint8Array();
const FILE_MAGIC = 0xbadcc0de;
const MAX_BLOB_BYTES = 1024;

/** What TPM2_ActivateCredential takes: the inner bytes of TPM2B_ID_OBJECT and of TPM2B_ENCRYPTED_SECRET. */
export interface Credential {
  readonly idObject: Uint8Array;
  readonly encryptedSecret: Uint8Array;
}

/** Fresh bytes from a secure source; the caller's, so that this package stays pure. */
export type RandomBytes = (length: number) => Uint8Array;

/**
 * Wraps a secret of at most 32 bytes so that only the TPM that holds both the EK and a key of this name can open it
 * (TPM 2.0 Library Part 1, §24). The EK must be RSA or P-256 with SHA-256 names and AES-128-CFB, as the TCG EK profile
 * has it for templates L-1 and L-2; others are `unsupported`.
 */
export function makeCredential(
  ek: TpmPublic,
  keyName: Uint8Array,
  secret: Uint8Array,
  random: RandomBytes,
): Credential {
  const { symmetric } = ek;
  if (ek.nameAlgorithm !== ALGORITHM.sha256 || symmetric?.keyBits !== 128 || symmetric.mode !== ALGORITHM.cfb) {
    throw new MiaError("unsupported", "an EK that does not protect with SHA-256 and AES-128-CFB");
  }
  if (secret.length === 0 || secret.length > 32) {
    throw new MiaError("malformed", `a credential of ${secret.length} bytes; 1 to 32 fit`);
  }
  const { seed, encryptedSecret } = ek.type === "rsa" ? rsaSeed(ek, random) : eccSeed(ek, random);
  const encryptionKey = kdfA(seed, "STORAGE", keyName, NOTHING, 128);
  const identity = encryptAes128Cfb(encryptionKey, new ByteWriter("big").sized16(secret).finish());
  const integrityKey = kdfA(seed, "INTEGRITY", NOTHING, NOTHING, 256);
  const integrity = hmacSha256(integrityKey, concatBytes(identity, keyName));
  return { idObject: new ByteWriter("big").sized16(integrity).bytes(identity).finish(), encryptedSecret };
}

/** Reads the file that tpm2_makecredential writes: magic, version 1, then both structures with their sizes. */
export function parseCredentialFile(bytes: Uint8Array): Credential {
  const reader = new ByteReader(bytes, "credential file", "big");
  if (reader.u32() !== FILE_MAGIC || reader.u32() !== 1) throw reader.error("malformed", "not a credential, version 1");
  const idObject = reader.sized16(MAX_BLOB_BYTES);
  const encryptedSecret = reader.sized16(MAX_BLOB_BYTES);
  reader.end();
  return { idObject, encryptedSecret };
}

/** The file that tpm2_activatecredential reads. */
export function encodeCredentialFile(credential: Credential): Uint8Array {
  const writer = new ByteWriter("big").u32(FILE_MAGIC).u32(1);
  return writer.sized16(credential.idObject).sized16(credential.encryptedSecret).finish();
}

function rsaSeed(ek: RsaPublic, random: RandomBytes): { seed: Uint8Array; encryptedSecret: Uint8Array } {
  const seed = random(32);
  const encryptedSecret = rsaPublicOperation(ek, oaepBlock(seed, ek.modulus.length, random(32)));
  if (encryptedSecret === undefined) throw new MiaError("malformed", "the EK's modulus is no RSA modulus");
  return { seed, encryptedSecret };
}

/** EME-OAEP with SHA-256 (RFC 8017 §7.1.1). */
function oaepBlock(message: Uint8Array, size: number, seed: Uint8Array): Uint8Array {
  const padding = new Uint8Array(size - message.length - 66);
  const data = concatBytes(sha256(labelBytes(LABEL)), padding, Uint8Array.of(1), message);
  const dataMask = mgf1(seed, data.length);
  const maskedData = data.map((byte, index) => byte ^ (dataMask[index] ?? 0));
  const seedMask = mgf1(maskedData, 32);
  const maskedSeed = seed.map((byte, index) => byte ^ (seedMask[index] ?? 0));
  return concatBytes(Uint8Array.of(0), maskedSeed, maskedData);
}

function eccSeed(ek: EccPublic, random: RandomBytes): { seed: Uint8Array; encryptedSecret: Uint8Array } {
  if (ek.x.length !== 32) throw new MiaError("unsupported", "an ECC EK that is not on P-256");
  // 48 random bytes, reduced: the bias is below 2^-128 (FIPS 186-5 §A.2.1).
  const scalar = reduceScalar(random(48));
  const own = p256.Point.BASE.multiply(scalar).toBytes(false);
  const ekPoint = concatBytes(Uint8Array.of(4), ek.x, ek.y);
  let shared: Uint8Array;
  try {
    shared = p256.Point.fromBytes(ekPoint).multiply(scalar).toBytes(false).subarray(1, 33);
  } catch (cause) {
    throw new MiaError("malformed", "the EK's point is not on P-256", { cause });
  }
  const ownX = own.subarray(1, 33);
  const encryptedSecret = new ByteWriter("big").sized16(ownX).sized16(own.subarray(33)).finish();
  return { seed: kdfE(shared, LABEL, ownX, ek.x), encryptedSecret };
}

function reduceScalar(bytes: Uint8Array): bigint {
  const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return (value % (p256.Point.CURVE().n - 1n)) + 1n;
}
