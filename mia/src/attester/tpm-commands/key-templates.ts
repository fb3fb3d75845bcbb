import { fromHex } from "../../bytes/hex.js";
import { ByteWriter } from "../../bytes/writer.js";
import { ALGORITHM } from "../../tpm/algorithms.js";
import { encodePublic, type TpmPublic } from "../../tpm/public.js";

const CURVE_P256 = 0x0003;
const AES_128_CFB = { algorithm: ALGORITHM.aes, keyBits: 128, mode: ALGORITHM.cfb };
const RSA_BITS = 2048;
const NOTHING = new Uint8Array();

/** fixedTPM, fixedParent, sensitiveDataOrigin, adminWithPolicy, restricted, decrypt. */
const ENDORSEMENT_ATTRIBUTES = 0x0003_00b2;
/**
 * fixedTPM, fixedParent, sensitiveDataOrigin, userWithAuth, noDA, restricted, sign; never decrypt. Without noDA a TPM counts
 * each power cut after a use as a guess (Part 1, §17.8), and a few of them lock the key.
 */
const ATTESTATION_ATTRIBUTES = 0x0005_0472;
/** fixedTPM, fixedParent, sensitiveDataOrigin, userWithAuth, noDA, restricted, decrypt. */
const STORAGE_ATTRIBUTES = 0x0003_0472;
/** fixedTPM, fixedParent, adminWithPolicy, noDA; without userWithAuth only the policy opens it, and no password. */
const SEALED_ATTRIBUTES = 0x0000_0492;
/** Policy digest of TPM2_PolicySecret(TPM_RH_ENDORSEMENT). */
const ENDORSEMENT_POLICY = "837197674484b3f81a90cc8d46a5d724fd52d76e06520b64f2a1da1b331469aa";

export type KeyKind = "rsa" | "ecc";

/**
 * TPMT_PUBLIC from which every TPM derives its endorsement key: templates L-1 (RSA 2048) and L-2 (P-256) of the TCG EK
 * Credential Profile 2.5, §B.3.3 and §B.3.4.
 */
export function endorsementTemplate(kind: KeyKind): Uint8Array {
  const common = {
    nameAlgorithm: ALGORITHM.sha256,
    attributes: ENDORSEMENT_ATTRIBUTES,
    authPolicy: fromHex(ENDORSEMENT_POLICY, "EK policy"),
    symmetric: AES_128_CFB,
    scheme: undefined,
  };
  // Both templates ask for a unique field of zeros; a shorter one would give another key.
  const key: TpmPublic =
    kind === "rsa"
      ? { ...common, type: "rsa", keyBits: RSA_BITS, exponent: 0, modulus: new Uint8Array(RSA_BITS / 8) }
      : { ...common, type: "ecc", curve: CURVE_P256, kdf: undefined, x: new Uint8Array(32), y: new Uint8Array(32) };
  return encodePublic(key);
}

/** TPMT_PUBLIC of an attestation key: restricted, so that it signs of itself only what the TPM made; SHA-256. */
export function attestationTemplate(kind: KeyKind): Uint8Array {
  const common = {
    nameAlgorithm: ALGORITHM.sha256,
    attributes: ATTESTATION_ATTRIBUTES,
    authPolicy: NOTHING,
    symmetric: undefined,
  };
  const key: TpmPublic =
    kind === "rsa"
      ? {
          ...common,
          type: "rsa",
          scheme: { algorithm: ALGORITHM.rsassa, hash: ALGORITHM.sha256 },
          keyBits: RSA_BITS,
          exponent: 0,
          modulus: NOTHING,
        }
      : {
          ...common,
          type: "ecc",
          scheme: { algorithm: ALGORITHM.ecdsa, hash: ALGORITHM.sha256 },
          curve: CURVE_P256,
          kdf: undefined,
          x: NOTHING,
          y: NOTHING,
        };
  return encodePublic(key);
}

/**
 * TPMT_PUBLIC from which every TPM derives its storage key (SRK), P-256: the template of the TCG TPM v2.0 Provisioning
 * Guidance 1.0, §7.5.1. It changes only when the owner's hierarchy is cleared, and with it all that it keeps is lost.
 */
export function storageTemplate(): Uint8Array {
  return encodePublic({
    type: "ecc",
    nameAlgorithm: ALGORITHM.sha256,
    attributes: STORAGE_ATTRIBUTES,
    authPolicy: NOTHING,
    symmetric: AES_128_CFB,
    scheme: undefined,
    curve: CURVE_P256,
    kdf: undefined,
    x: new Uint8Array(32),
    y: new Uint8Array(32),
  });
}

/** TPMT_PUBLIC of sealed data (TPM_ALG_KEYEDHASH without scheme) under a policy; `unique` is empty in a template. */
export function sealedArea(authPolicy: Uint8Array, unique: Uint8Array = NOTHING): Uint8Array {
  const writer = new ByteWriter("big").u16(ALGORITHM.keyedHash).u16(ALGORITHM.sha256).u32(SEALED_ATTRIBUTES);
  return writer.sized16(authPolicy).u16(ALGORITHM.null).sized16(unique).finish();
}
