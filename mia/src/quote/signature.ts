import { verifyRsapss, verifyRsassa } from "../tpm/rsa.js";
import type { TpmSignature } from "../tpm/signature.js";
import type { AttestationKey } from "./attestation-key.js";
import { verifyEcdsa } from "./ecdsa-key.js";

/** Whether the key signed the message. High s is fine: TPMs do not normalise. */
export function isSignedBy(key: AttestationKey, message: Uint8Array, signature: TpmSignature): boolean {
  const { area } = key;
  if (signature.scheme === "ecdsa") return area.type === "ecc" && verifyEcdsa(area, message, signature);
  if (area.type !== "rsa") return false;
  return signature.scheme === "rsassa"
    ? verifyRsassa(area, message, signature.signature)
    : verifyRsapss(area, message, signature.signature);
}
