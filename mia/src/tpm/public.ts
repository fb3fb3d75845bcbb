import { ByteReader } from "../bytes/reader.js";
import { ByteWriter } from "../bytes/writer.js";
import { ALGORITHM } from "./algorithms.js";

const CURVE_P256 = 0x0003;
const CURVE_P384 = 0x0004;
const COORDINATE_BYTES = new Map([
  [CURVE_P256, 32],
  [CURVE_P384, 48],
]);
const MAX_POLICY_BYTES = 64;
const MAX_RSA_BYTES = 512;

/** TPMT_SYM_DEF_OBJECT; undefined stands for TPM_ALG_NULL, as keys that only sign have. */
export type SymmetricDefinition = { readonly algorithm: number; readonly keyBits: number; readonly mode: number };

/** An asymmetric scheme with its hash; undefined stands for TPM_ALG_NULL. */
export type SchemeDefinition = { readonly algorithm: number; readonly hash: number };

interface CommonPublic {
  readonly nameAlgorithm: number;
  /** TPMA_OBJECT. */
  readonly attributes: number;
  readonly authPolicy: Uint8Array;
  readonly symmetric: SymmetricDefinition | undefined;
  readonly scheme: SchemeDefinition | undefined;
}

export interface RsaPublic extends CommonPublic {
  readonly type: "rsa";
  readonly keyBits: number;
  /** 0 in the bytes means 65537, and is kept as 0 so that the name stays the same. */
  readonly exponent: number;
  readonly modulus: Uint8Array;
}

export interface EccPublic extends CommonPublic {
  readonly type: "ecc";
  readonly curve: number;
  readonly kdf: SchemeDefinition | undefined;
  readonly x: Uint8Array;
  readonly y: Uint8Array;
}

export type TpmPublic = RsaPublic | EccPublic;

/** Reads a TPMT_PUBLIC of an RSA or ECC key (TPM 2.0 Library Part 2, §12.2.4) to its last byte. */
export function parsePublic(bytes: Uint8Array): TpmPublic {
  const reader = new ByteReader(bytes, "TPMT_PUBLIC", "big");
  const type = reader.u16();
  if (type !== ALGORITHM.rsa && type !== ALGORITHM.ecc) {
    throw reader.error("unsupported", `a key of type 0x${type.toString(16)}`);
  }
  const nameAlgorithm = reader.u16();
  const attributes = reader.u32();
  const authPolicy = reader.sized16(MAX_POLICY_BYTES);
  const common = {
    nameAlgorithm,
    attributes,
    authPolicy,
    symmetric: readSymmetric(reader),
    scheme: readScheme(reader),
  };
  const key: TpmPublic = type === ALGORITHM.rsa ? { ...common, ...readRsa(reader) } : { ...common, ...readEcc(reader) };
  reader.end();
  return key;
}

/** The TPMT_PUBLIC inside a TPM2B_PUBLIC, whose u16 size must be that of the rest. */
export function unwrapPublic(bytes: Uint8Array): Uint8Array {
  const reader = new ByteReader(bytes, "TPM2B_PUBLIC", "big");
  const inner = reader.sized16(0xffff);
  reader.end();
  return inner;
}

/** The bytes that `parsePublic` reads. */
export function encodePublic(key: TpmPublic): Uint8Array {
  const writer = new ByteWriter("big").u16(key.type === "rsa" ? ALGORITHM.rsa : ALGORITHM.ecc);
  writer.u16(key.nameAlgorithm).u32(key.attributes).sized16(key.authPolicy);
  if (key.symmetric === undefined) writer.u16(ALGORITHM.null);
  else writer.u16(key.symmetric.algorithm).u16(key.symmetric.keyBits).u16(key.symmetric.mode);
  writeScheme(writer, key.scheme);
  if (key.type === "rsa") return writer.u16(key.keyBits).u32(key.exponent).sized16(key.modulus).finish();
  writer.u16(key.curve);
  writeScheme(writer, key.kdf);
  return writer.sized16(key.x).sized16(key.y).finish();
}

function readSymmetric(reader: ByteReader): SymmetricDefinition | undefined {
  const algorithm = reader.u16();
  if (algorithm === ALGORITHM.null) return undefined;
  if (algorithm !== ALGORITHM.aes) {
    throw reader.error("unsupported", `symmetric algorithm 0x${algorithm.toString(16)}`);
  }
  return { algorithm, keyBits: reader.u16(), mode: reader.u16() };
}

function readScheme(reader: ByteReader): SchemeDefinition | undefined {
  const algorithm = reader.u16();
  if (algorithm === ALGORITHM.null) return undefined;
  const known: readonly number[] = [ALGORITHM.rsassa, ALGORITHM.rsapss, ALGORITHM.ecdsa];
  if (!known.includes(algorithm)) throw reader.error("unsupported", `scheme 0x${algorithm.toString(16)}`);
  return { algorithm, hash: reader.u16() };
}

function writeScheme(writer: ByteWriter, scheme: SchemeDefinition | undefined): void {
  if (scheme === undefined) writer.u16(ALGORITHM.null);
  else writer.u16(scheme.algorithm).u16(scheme.hash);
}

function readRsa(reader: ByteReader): Pick<RsaPublic, "type" | "keyBits" | "exponent" | "modulus"> {
  const keyBits = reader.u16();
  const exponent = reader.u32();
  const modulus = reader.sized16(MAX_RSA_BYTES);
  if (modulus.length * 8 !== keyBits) throw reader.error("malformed", `a modulus that has not ${keyBits} bits`);
  return { type: "rsa", keyBits, exponent, modulus };
}

function readEcc(reader: ByteReader): Pick<EccPublic, "type" | "curve" | "kdf" | "x" | "y"> {
  const curve = reader.u16();
  const size = COORDINATE_BYTES.get(curve);
  if (size === undefined) throw reader.error("unsupported", `curve 0x${curve.toString(16)}`);
  const kdf = readScheme(reader);
  const x = reader.sized16(size);
  const y = reader.sized16(size);
  if (x.length !== size || y.length !== size) throw reader.error("malformed", `coordinates must have ${size} bytes`);
  return { type: "ecc", curve, kdf, x, y };
}
