import { p256, p384 } from "@noble/curves/nist.js";
import { sha256, sha384 } from "@noble/hashes/sha2.js";
import { verifyRsassa } from "../tpm/rsa.js";
import type { Certificate } from "./certificate.js";
import type { CertifiedKey } from "./public-key-info.js";

/** Whether the holder of a key signed a certificate. False as well for a key that is of another kind than the signature. */
export function isIssuedBy(certificate: Certificate, key: CertifiedKey): boolean {
  const { signatureScheme, signed, signature } = certificate;
  if (signatureScheme === "rsa-sha256") return key.type === "rsa" && verifyRsassa(key, signed, signature);
  if (key.type !== "ecc") return false;
  const digest = signatureScheme === "ecdsa-sha256" ? sha256(signed) : sha384(signed);
  const curve = key.curve === "P-256" ? p256 : p384;
  try {
    return curve.verify(signature, digest, key.point, { lowS: false, format: "der", prehash: false });
  } catch {
    // A signature that is no DER, or a point off the curve.
    return false;
  }
}
