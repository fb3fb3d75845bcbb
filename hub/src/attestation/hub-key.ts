import type { HubId, SignatureScheme } from "@logos/chain-client";
import { attestationKeyOf, type EnrolledMachine, enrolledMachineOf, nameOf } from "@logos/mia";
import {
  createAttestationKey,
  createPrimary,
  endorsementTemplate,
  flushContext,
  HIERARCHY,
  isRefusal,
  type KeyKind,
  openAttestationKey,
  openTamperCounter,
  type TpmClient,
} from "@logos/mia/attester";
import { HubError } from "../errors.js";
import { bytesOf, isSame } from "./hex.js";
import type { HubKeys, KeyStore } from "./key-store.js";

const SCHEME_OF: Readonly<Record<KeyKind, SignatureScheme>> = { ecc: "ecdsa-p256-sha256", rsa: "rsassa-2048-sha256" };

/**
 * The keys that this TPM can use and the profile allows: those that are kept, or new ones, which are on disk before this
 * resolves. `fresh` never takes those that are kept, for their attestation key was revoked.
 */
export async function hubKeysOf(
  tpm: TpmClient,
  store: KeyStore,
  wanted: { readonly endorsement: KeyKind; readonly schemes: readonly SignatureScheme[]; readonly fresh: boolean },
): Promise<HubKeys> {
  const { endorsement, schemes } = wanted;
  const kept = wanted.fresh ? undefined : store.read();
  if (kept !== undefined && schemes.includes(SCHEME_OF[kindOf(kept)]) && (await isUsable(tpm, kept))) return kept;
  const attestation: KeyKind = schemes.includes(SCHEME_OF.ecc) ? "ecc" : "rsa";
  const made = await createAttestationKey(tpm, { endorsement, attestation });
  const tamperCounter = await openTamperCounter(tpm);
  const keys = { endorsement, endorsementKey: made.endorsementKey, attestation: made.blob, tamperCounter };
  store.write(keys);
  return keys;
}

/** Name of a key without its algorithm, as the chain keeps it. */
export function bareNameOf(publicArea: Uint8Array): Uint8Array {
  return nameOf(publicArea).subarray(2);
}

/** What the chain knows of this machine, for evidence and its appraisal. */
export function machineOf(
  { endorsementKey, attestation }: HubKeys,
  { hub, genesisHash, tamper }: { hub: HubId; genesisHash: `0x${string}`; tamper: EnrolledMachine["tamper"] },
): EnrolledMachine {
  const key = attestationKeyOf(attestation.publicArea);
  if (typeof key === "string") throw new HubError("malformed", `the kept attestation key is none: ${key}`);
  const endorsementName = nameOf(endorsementKey);
  return enrolledMachineOf({ genesisHash: bytesOf(genesisHash), hub, endorsementName, key, tamper });
}

function kindOf({ attestation }: HubKeys): KeyKind {
  // TPMI_ALG_PUBLIC, the first field of a TPMT_PUBLIC: 0x0001 is RSA, 0x0023 ECC.
  return attestation.publicArea[1] === 0x23 ? "ecc" : "rsa";
}

/** Whether this is the TPM that made them, and it was not cleared since. */
async function isUsable(tpm: TpmClient, { endorsement, endorsementKey, attestation }: HubKeys): Promise<boolean> {
  const ek = await createPrimary(tpm, endorsementTemplate(endorsement), HIERARCHY.endorsement);
  await flushContext(tpm, ek.handle);
  if (!isSame(ek.publicArea, endorsementKey)) return false;
  try {
    const { handle } = await openAttestationKey(tpm, attestation, endorsement);
    await flushContext(tpm, handle);
    return true;
  } catch (error) {
    if (isRefusal(error, "TPM_RC_INTEGRITY")) return false;
    throw error;
  }
}
