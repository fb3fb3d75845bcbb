import { toHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import { bitsOf, DER, derContent, derElements, derFields, oidOf } from "./der.js";
import { type CertifiedKey, keyOfInfo } from "./public-key-info.js";

const SIGNATURES: Readonly<Record<string, Certificate["signatureScheme"]>> = {
  "2a864886f70d01010b": "rsa-sha256",
  "2a8648ce3d040302": "ecdsa-sha256",
  "2a8648ce3d040303": "ecdsa-sha384",
};

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
    key: keyOfInfo(spki.content),
  };
}
