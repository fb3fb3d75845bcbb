import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { equalBytes } from "../bytes/compare.js";
import type { TpmPublic } from "../tpm/public.js";
import type { Certificate, CertifiedKey } from "./certificate.js";
import { isIssuedBy } from "./issuer.js";

/** fixedTPM, fixedParent, sensitiveDataOrigin, adminWithPolicy, restricted, decrypt; above all not sign. */
const EK_ATTRIBUTES = 0x0003_00b2;
/** userWithAuth as well, which the high-range templates of the TCG EK profile (H-1 and later) have. */
const EK_ATTRIBUTES_HIGH = 0x0003_00f2;

/** A certificate authority of TPM makers, as the chain's registry has it. */
export interface EkIssuer {
  /** DER of its subject name. */
  readonly name: Uint8Array;
  readonly key: CertifiedKey;
}

export type EnrolmentRefusal =
  | "ek-attributes" // no endorsement key: it may sign, move, or be used without its policy
  | "ek-enrolled" // another hub has this TPM
  | "ek-certificate-key" // the certificate is for another key
  | "ek-unknown-issuer" // no registered authority has the issuer's name
  | "ek-issuer-signature"; // the authority of that name did not sign it

export type EnrolmentOutcome =
  | { readonly ok: true; readonly endorsement: "endorsed" | "unendorsed"; readonly ekId: Uint8Array }
  | { readonly ok: false; readonly refusals: readonly EnrolmentRefusal[] };

/** What names a TPM among all hubs: SHA-256 of the EK's modulus, or of its coordinates. */
export function ekIdOf(ek: TpmPublic): Uint8Array {
  return sha256(ek.type === "rsa" ? ek.modulus : concatBytes(ek.x, ek.y));
}

/**
 * Judges the EK of a hub that wants to enrol. Without a certificate it is unendorsed, which is a class of its own and
 * never silently as good; a certificate that is there must be right.
 */
export function judgeEnrolment(
  ek: TpmPublic,
  certificate: Certificate | undefined,
  registry: { readonly issuers: readonly EkIssuer[]; readonly enrolledEkIds: readonly Uint8Array[] },
): EnrolmentOutcome {
  const refusals: EnrolmentRefusal[] = [];
  const ekId = ekIdOf(ek);
  if (ek.attributes !== EK_ATTRIBUTES && ek.attributes !== EK_ATTRIBUTES_HIGH) refusals.push("ek-attributes");
  if (registry.enrolledEkIds.some((id) => equalBytes(id, ekId))) refusals.push("ek-enrolled");
  if (certificate !== undefined) {
    if (!isKeyOf(certificate.key, ek)) refusals.push("ek-certificate-key");
    const named = registry.issuers.filter(({ name }) => equalBytes(name, certificate.issuer));
    if (named.length === 0) refusals.push("ek-unknown-issuer");
    else if (!named.some(({ key }) => isIssuedBy(certificate, key))) refusals.push("ek-issuer-signature");
  }
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, endorsement: certificate === undefined ? "unendorsed" : "endorsed", ekId };
}

function isKeyOf(key: CertifiedKey, ek: TpmPublic): boolean {
  if (key.type === "rsa") return ek.type === "rsa" && equalBytes(key.modulus, ek.modulus);
  return ek.type === "ecc" && equalBytes(key.point, concatBytes(Uint8Array.of(4), ek.x, ek.y));
}
