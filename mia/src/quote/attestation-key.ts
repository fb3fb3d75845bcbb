import { ALGORITHM } from "../tpm/algorithms.js";
import { nameOf } from "../tpm/name.js";
import { parsePublic, type TpmPublic } from "../tpm/public.js";
import { pointOf } from "./ecdsa-key.js";

/** fixedTPM, fixedParent, sensitiveDataOrigin, userWithAuth, restricted, sign; above all not decrypt. */
const REQUIRED_ATTRIBUTES = 0x0005_0072;
/** noDA: power cuts and foreign guesses do not lock the key. It may have it or not. */
const NO_DA = 0x0000_0400;
const CURVE_P256 = 0x0003;
const MIN_RSA_BITS = 2048;

declare const checked: unique symbol;

/** A public key whose attributes make its quotes worth something; only `attestationKeyOf` makes one. */
export interface AttestationKey {
  readonly [checked]: true;
  readonly area: TpmPublic;
  readonly name: Uint8Array;
  readonly scheme: "ecdsa" | "rsassa" | "rsapss";
}

export type KeyRefusal =
  | "key-attributes" // not restricted, may decrypt, or may leave its TPM
  | "key-name-algorithm"
  | "key-scheme" // no fixed signature scheme with SHA-256, or RSAPSS where it is not registered
  | "key-size"; // a short RSA key, another curve than P-256 or a point off the curve

export interface KeyPolicy {
  /** RSAPSS is refused unless the registrar of the key allows it; false by default. */
  readonly allowRsapss?: boolean;
}

/** Judges a TPMT_PUBLIC as an attestation key. Throws MiaError for bytes that are none. */
export function attestationKeyOf(publicArea: Uint8Array, policy: KeyPolicy = {}): AttestationKey | KeyRefusal {
  const area = parsePublic(publicArea);
  if ((area.attributes & ~NO_DA) !== REQUIRED_ATTRIBUTES || area.symmetric !== undefined) return "key-attributes";
  if (area.nameAlgorithm !== ALGORITHM.sha256) return "key-name-algorithm";
  const scheme = schemeOf(area, policy);
  if (scheme === undefined) return "key-scheme";
  if (!isStrong(area)) return "key-size";
  const name = nameOf(publicArea);
  return { area, name, scheme } as unknown as AttestationKey;
}

function schemeOf(area: TpmPublic, policy: KeyPolicy): AttestationKey["scheme"] | undefined {
  if (area.scheme?.hash !== ALGORITHM.sha256) return undefined;
  if (area.type === "ecc") return area.scheme.algorithm === ALGORITHM.ecdsa ? "ecdsa" : undefined;
  if (area.scheme.algorithm === ALGORITHM.rsassa) return "rsassa";
  return area.scheme.algorithm === ALGORITHM.rsapss && policy.allowRsapss === true ? "rsapss" : undefined;
}

function isStrong(area: TpmPublic): boolean {
  if (area.type === "rsa") return area.keyBits >= MIN_RSA_BITS && (area.exponent === 0 || area.exponent === 65_537);
  if (area.curve !== CURVE_P256) return false;
  try {
    pointOf(area.x, area.y);
    return true;
  } catch {
    return false;
  }
}
