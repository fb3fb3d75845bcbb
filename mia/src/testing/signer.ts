import { p256 } from "@noble/curves/nist.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type AttestationKey, attestationKeyOf } from "../quote/attestation-key.js";
import type { UnverifiedQuote } from "../quote/verify.js";
import { encodeQuoteAttest, type QuoteAttest } from "../tpm/attest.js";
import { encodePublic, parsePublic, unwrapPublic } from "../tpm/public.js";
import { encodeSignature } from "../tpm/signature.js";
import { fixture } from "./fixture.js";

const secret = sha256(new TextEncoder().encode("a key for tests, in no TPM"));
const point = p256.getPublicKey(secret, false);
const template = parsePublic(unwrapPublic(fixture("swtpm/ak_ecc.pub")));

/** TPMT_PUBLIC of a software key with a real AK's attributes, which signs what no TPM would. */
export const signerArea: Uint8Array = encodePublic(
  template.type === "ecc" ? { ...template, x: point.slice(1, 33), y: point.slice(33) } : template,
);

export function signerKey(): AttestationKey {
  return keyOf(signerArea);
}

/** The attestation key of a TPMT_PUBLIC that is known to be a good one. */
export function keyOf(area: Uint8Array): AttestationKey {
  const key = attestationKeyOf(area);
  if (typeof key === "string") throw new Error(`the test's key is refused: ${key}`);
  return key;
}

export function signQuote(attest: QuoteAttest): UnverifiedQuote {
  return signBytes(encodeQuoteAttest(attest));
}

export function signBytes(attest: Uint8Array): UnverifiedQuote {
  const compact = p256.sign(attest, secret);
  const [r, s] = [compact.slice(0, 32), compact.slice(32)];
  return { attest, signature: encodeSignature({ scheme: "ecdsa", hash: 0x0b, r, s }) };
}
