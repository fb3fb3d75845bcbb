import { toHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import { bitsOf, DER, derContent, derElements, derFields, oidOf } from "./der.js";

const RSA_ENCRYPTION = "2a864886f70d010101";
const EC_PUBLIC_KEY = "2a8648ce3d0201";
const CURVES: Readonly<Record<string, "P-256" | "P-384">> = { "2a8648ce3d030107": "P-256", "2b81040022": "P-384" };

export type CertifiedKey =
  | { readonly type: "rsa"; readonly modulus: Uint8Array; readonly exponent: number }
  | { readonly type: "ecc"; readonly curve: "P-256" | "P-384"; readonly point: Uint8Array };

/** Reads a DER SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) to its last byte: RSA with exponent 65537, P-256 or P-384. */
export function parsePublicKeyInfo(bytes: Uint8Array): CertifiedKey {
  return keyOfInfo(derContent(bytes, DER.sequence, "SubjectPublicKeyInfo"));
}

/** The key of a SubjectPublicKeyInfo's content. */
export function keyOfInfo(content: Uint8Array): CertifiedKey {
  const [algorithm, bits, ...rest] = derFields(content, [DER.sequence, DER.bitString], "SubjectPublicKeyInfo");
  if (rest.length > 0) throw new MiaError("trailing-bytes", "SubjectPublicKeyInfo: more than two elements");
  const key = bitsOf(bits?.content ?? new Uint8Array());
  const [, parameters] = derElements(algorithm?.content ?? new Uint8Array());
  const oid = oidOf(algorithm?.content ?? new Uint8Array());
  if (oid === EC_PUBLIC_KEY) {
    const curve = CURVES[toHex(parameters?.content ?? new Uint8Array())];
    if (curve === undefined) throw new MiaError("unsupported", "a public key on an unknown curve");
    return { type: "ecc", curve, point: key };
  }
  if (oid !== RSA_ENCRYPTION) throw new MiaError("unsupported", `a public key of algorithm ${oid}`);
  const numbers = derContent(key, DER.sequence, "RSAPublicKey");
  const [modulus, exponent] = derFields(numbers, [DER.integer, DER.integer], "RSAPublicKey");
  const value = toHex(exponent?.content ?? new Uint8Array());
  if (value !== "010001") throw new MiaError("unsupported", `an RSA key with exponent 0x${value}`);
  return { type: "rsa", modulus: unsigned(modulus?.content ?? new Uint8Array()), exponent: 65_537 };
}

/** A positive INTEGER without the zero that keeps it positive. */
function unsigned(content: Uint8Array): Uint8Array {
  return content[0] === 0 ? content.subarray(1) : content;
}
