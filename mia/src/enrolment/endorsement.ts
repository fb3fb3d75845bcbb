import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { equalBytes } from "../bytes/compare.js";
import { MiaError } from "../errors.js";
import { parsePublic, type TpmPublic } from "../tpm/public.js";
import { parseCertificate } from "./certificate.js";
import { isIssuedBy } from "./issuer.js";
import { type CertifiedKey, parsePublicKeyInfo } from "./public-key-info.js";

/** fixedTPM, fixedParent, sensitiveDataOrigin, adminWithPolicy, restricted, decrypt; above all not sign. */
const EK_ATTRIBUTES = 0x0003_00b2;
/** userWithAuth as well, which the high-range templates of the TCG EK profile (H-1 and later) have. */
const EK_ATTRIBUTES_HIGH = 0x0003_00f2;

/** What the maker of a TPM says of its endorsement key, as a hub hands it over. */
export interface Endorsement {
  /** TPMT_PUBLIC of the EK. */
  readonly endorsementKey: Uint8Array;
  /** X.509 certificate of the EK, DER. */
  readonly certificate: Uint8Array;
  /** SubjectPublicKeyInfo of who signed it, DER. */
  readonly issuer: Uint8Array;
}

/** SHA-256 of both documents as the hub asked with them; that the chain accepts this issuer is for the chain to say. */
export interface EndorsementHashes {
  readonly certificate: Uint8Array;
  readonly issuer: Uint8Array;
}

export type EndorsementRefusal =
  | "certificate-hash" // another certificate than the one asked with
  | "issuer-hash" // another issuer than the one that the chain accepts
  | "ek-malformed"
  | "certificate-malformed" // no certificate of a kind that is understood
  | "issuer-malformed" // no public key of a kind that is understood
  | "ek-attributes" // no endorsement key: it may sign, move, or be used without its policy
  | "ek-certificate-key" // the certificate is for another key
  | "ek-issuer-signature"; // the issuer did not sign the certificate

export type EndorsementOutcome =
  | { readonly ok: true; readonly endorsementKey: TpmPublic }
  | { readonly ok: false; readonly refusals: readonly EndorsementRefusal[] };

/** Judges whether a certified issuer vouches that an endorsement key lives in a TPM. Foreign bytes never make it throw. */
export function judgeEndorsement(endorsement: Endorsement, expected: EndorsementHashes): EndorsementOutcome {
  const refusals: EndorsementRefusal[] = [];
  const require = (condition: boolean, refusal: EndorsementRefusal) => {
    if (!condition) refusals.push(refusal);
  };
  const read = <T>(parse: (bytes: Uint8Array) => T, bytes: Uint8Array, refusal: EndorsementRefusal): T | undefined => {
    try {
      return parse(bytes);
    } catch (error) {
      if (!(error instanceof MiaError)) throw error;
      refusals.push(refusal);
      return undefined;
    }
  };
  require(equalBytes(sha256(endorsement.certificate), expected.certificate), "certificate-hash");
  require(equalBytes(sha256(endorsement.issuer), expected.issuer), "issuer-hash");
  const endorsementKey = read(parsePublic, endorsement.endorsementKey, "ek-malformed");
  const certificate = read(parseCertificate, endorsement.certificate, "certificate-malformed");
  const issuer = read(parsePublicKeyInfo, endorsement.issuer, "issuer-malformed");
  if (endorsementKey === undefined || certificate === undefined || issuer === undefined) return { ok: false, refusals };
  const { attributes } = endorsementKey;
  require(attributes === EK_ATTRIBUTES || attributes === EK_ATTRIBUTES_HIGH, "ek-attributes");
  require(isKeyOf(certificate.key, endorsementKey), "ek-certificate-key");
  require(isIssuedBy(certificate, issuer), "ek-issuer-signature");
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, endorsementKey };
}

function isKeyOf(key: CertifiedKey, ek: TpmPublic): boolean {
  if (key.type === "rsa") return ek.type === "rsa" && equalBytes(key.modulus, ek.modulus);
  return ek.type === "ecc" && equalBytes(key.point, concatBytes(Uint8Array.of(4), ek.x, ek.y));
}
