import type { Credential } from "../tpm/credential.js";
import { activateCredential } from "./tpm-commands/activate-credential.js";
import type { TpmClient } from "./tpm-commands/client.js";
import { attestationTemplate, endorsementTemplate, type KeyKind } from "./tpm-commands/key-templates.js";
import {
  createKey,
  createPrimary,
  flushContext,
  HIERARCHY,
  type KeyBlob,
  type LoadedKey,
  loadKey,
} from "./tpm-commands/keys.js";
import { withEndorsementPolicy } from "./tpm-commands/policy.js";

export interface KeyKinds {
  readonly endorsement: KeyKind;
  readonly attestation: KeyKind;
}

/** What an enrolment shows of a TPM, and the blob of its attestation key, which is of use to this TPM only. */
export interface NewAttestationKey {
  /** TPMT_PUBLIC of the EK. */
  readonly endorsementKey: Uint8Array;
  readonly endorsementName: Uint8Array;
  readonly blob: KeyBlob;
}

/** Makes an attestation key under the TPM's EK. Keep the blob: each start of the machine loads it anew. */
export function createAttestationKey(tpm: TpmClient, kinds: KeyKinds): Promise<NewAttestationKey> {
  return withEndorsementKey(tpm, kinds.endorsement, async (ek) => {
    const template = attestationTemplate(kinds.attestation);
    const blob = await withEndorsementPolicy(tpm, (policySession) =>
      createKey(tpm, template, ek.handle, { policySession }),
    );
    return { endorsementKey: ek.publicArea, endorsementName: ek.name, blob };
  });
}

/** Loads an attestation key. The caller flushes it; with a device, closing it does. */
export function openAttestationKey(tpm: TpmClient, blob: KeyBlob, endorsement: KeyKind): Promise<LoadedKey> {
  return withEndorsementKey(tpm, endorsement, (ek) =>
    withEndorsementPolicy(tpm, (policySession) => loadKey(tpm, blob, ek.handle, { policySession })),
  );
}

/** Opens a credential of the enrolling committee: proof that the open attestation key lives beside this EK. */
export function answerCredential(
  tpm: TpmClient,
  key: LoadedKey,
  endorsement: KeyKind,
  credential: Credential,
): Promise<Uint8Array> {
  return withEndorsementKey(tpm, endorsement, (ek) =>
    activateCredential(tpm, { key: key.handle, endorsementKey: ek.handle }, credential),
  );
}

async function withEndorsementKey<T>(tpm: TpmClient, kind: KeyKind, use: (key: LoadedKey) => Promise<T>): Promise<T> {
  const key = await createPrimary(tpm, endorsementTemplate(kind), HIERARCHY.endorsement);
  try {
    return await use(key);
  } finally {
    await flushContext(tpm, key.handle);
  }
}
