import { p256 } from "@noble/curves/nist.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { verifyRsapss, verifyRsassa } from "../tpm/rsa.js";
import type { TpmSignature } from "../tpm/signature.js";
import type { AttestationKey } from "./attestation-key.js";

/** Whether the key signed the message. High s is fine: TPMs do not normalise. */
export function isSignedBy(key: AttestationKey, message: Uint8Array, signature: TpmSignature): boolean {
  const { area } = key;
  if (signature.scheme === "ecdsa") return area.type === "ecc" && verifyEcdsa(area, message, signature);
  if (area.type !== "rsa") return false;
  return signature.scheme === "rsassa"
    ? verifyRsassa(area, message, signature.signature)
    : verifyRsapss(area, message, signature.signature);
}

function verifyEcdsa(
  area: { readonly x: Uint8Array; readonly y: Uint8Array },
  message: Uint8Array,
  { r, s }: { readonly r: Uint8Array; readonly s: Uint8Array },
): boolean {
  try {
    const point = concatBytes(Uint8Array.of(4), area.x, area.y);
    return p256.verify(concatBytes(r, s), message, point, { lowS: false });
  } catch {
    // r or s is zero or not below the order.
    return false;
  }
}
