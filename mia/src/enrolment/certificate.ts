import { toHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import { DER, derContent, derElements, derFields } from "./der.js";

const RSA_ENCRYPTION = "2a864886f70d010101";
const EC_PUBLIC_KEY = "2a8648ce3d0201";
const CURVES: Readonly<Record<string, "P-256" | "P-384">> = { "2a8648ce3d030107": "P-256", "2b81040022": "P-384" };
const SIGNATURES: Readonly<Record<string, Certificate["signatureScheme"]>> = {
  "2a864886f70d01010b": "rsa-sha256",
  "2a8648ce3d040302": "ecdsa-sha256",
  "2a8648ce3d040303": "ecdsa-sha384",
};

export type CertifiedKey =
  | { readonly type: "rsa"; readonly modulus: Uint8Array; readonly exponent: number }
  | { readonly type: "ecc"; readonly curve: "P-256" | "P-384"; readonly point: Uint8Array };

/** What an endorsement needs of an X.509 certificate. Names are compared as DER, byte for byte. */
export interface Certificate {
  readonly signed: Uint8Array;
  readonly signatureScheme: "rsa-sha256" | "ecdsa-sha256" | "ecdsa-sha384";
  readonly signature: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly key: CertifiedKey;
}

/** Reads a DER certificate (RFC 5280 §4.1) to its last byte. Dates are not looked at: a TPM outlives its certificate. */
export function parseCertificate(bytes: Uint8Array): Certificate {
  const body = derContent(bytes, DER.sequence, "certificate");
  const [tbs, algorithm, signature, ...rest] = derFields(
    body,
    [DER.sequence, DER.sequence, DER.bitString],
    "certificate",
  );
  if (tbs === undefined || algorithm === undefined || signature === undefined || rest.length > 0) {
    throw new MiaError("trailing-bytes", "certificate: more than three elements");
  }
  const fields = derElements(tbs.content);
  const versioned = fields[0]?.tag === DER.version ? fields.slice(1) : fields;
  const [serial, inner, issuer, validity, subject, spki] = versioned;
  if (serial?.tag !== DER.integer || !inner || !issuer || !validity || !subject || !spki) {
    throw new MiaError("malformed", "certificate: fields are missing");
  }
  const oid = oidOf(algorithm.content);
  const signatureScheme = SIGNATURES[oid];
  if (signatureScheme === undefined) throw new MiaError("unsupported", `certificate: signature algorithm ${oid}`);
  if (toHex(inner.bytes) !== toHex(algorithm.bytes))
    throw new MiaError("malformed", "certificate: two signature algorithms");
  return {
    signed: tbs.bytes,
    signatureScheme,
    signature: bitsOf(signature.content),
    issuer: issuer.bytes,
    subject: subject.bytes,
    key: keyOf(spki.content),
  };
}

function keyOf(spki: Uint8Array): CertifiedKey {
  const [algorithm, bits] = derFields(spki, [DER.sequence, DER.bitString], "SubjectPublicKeyInfo");
  const content = bitsOf(bits?.content ?? new Uint8Array());
  const [, parameters] = derElements(algorithm?.content ?? new Uint8Array());
  const oid = oidOf(algorithm?.content ?? new Uint8Array());
  if (oid === EC_PUBLIC_KEY) {
    const curve = CURVES[toHex(parameters?.content ?? new Uint8Array())];
    if (curve === undefined) throw new MiaError("unsupported", "certificate: a key on an unknown curve");
    return { type: "ecc", curve, point: content };
  }
  if (oid !== RSA_ENCRYPTION) throw new MiaError("unsupported", `certificate: key algorithm ${oid}`);
  const numbers = derContent(content, DER.sequence, "RSAPublicKey");
  const [modulus, exponent] = derFields(numbers, [DER.integer, DER.integer], "RSAPublicKey");
  const value = toHex(exponent?.content ?? new Uint8Array());
  if (value !== "010001") throw new MiaError("unsupported", `certificate: RSA exponent 0x${value}`);
  return { type: "rsa", modulus: unsigned(modulus?.content ?? new Uint8Array()), exponent: 65_537 };
}

function oidOf(algorithm: Uint8Array): string {
  const [oid] = derFields(algorithm, [DER.oid], "AlgorithmIdentifier");
  return toHex(oid?.content ?? new Uint8Array());
}

function bitsOf(content: Uint8Array): Uint8Array {
  if (content[0] !== 0) throw new MiaError("malformed", "certificate: a bit string that is not of whole bytes");
  return content.subarray(1);
}

/** A positive INTEGER without the zero that keeps it positive. */
function unsigned(content: Uint8Array): Uint8Array {
  return content[0] === 0 ? content.subarray(1) : content;
}
