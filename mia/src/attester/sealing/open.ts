import { AttesterError, isRefusal } from "../errors.js";
import type { TpmClient } from "../tpm-commands/client.js";
import { EMPTY_PASSWORD } from "../tpm-commands/frame.js";
import { sealedArea } from "../tpm-commands/key-templates.js";
import { flushContext, type LoadedKey, loadKey } from "../tpm-commands/keys.js";
import { policyNvEqual, policyOr, policyPcr, withPolicySession } from "../tpm-commands/policy.js";
import { unseal } from "../tpm-commands/unseal.js";
import { sealVolumeKey, withStorageKey } from "./seal.js";
import { bootBranches, counterOperand, type SealPolicy, sealPolicyDigest } from "./seal-policy.js";
import type { SealedKey } from "./sealed-key.js";

/** IMA extends PCR 10 whenever something starts, and each time a session's word about other PCRs is void as well. */
const ATTEMPTS = 10;

/** Why a TPM does not give a key. */
export type OpenRefusal =
  | "boot-changed" // the machine booted something else, or is not yet where a boot quote is made
  | "tampered" // the tamper counter rose, or is no longer the counter of the enrolment
  | "other-tpm"; // sealed by another TPM, or by this one before it was cleared; or the bytes were changed

export type OpenOutcome =
  | { readonly ok: true; readonly key: Uint8Array }
  | { readonly ok: false; readonly refusal: OpenRefusal };

/**
 * Opens a sealed volume key: the agent calls it at each start, once the boot phases are over (as for a boot quote), to
 * open its volumes. Fill `key` with zeros when the volume is open.
 *
 * A refusal is final for this boot. `tampered` is final for ever: no TPM counter goes back, so a machine that is enrolled
 * anew makes its volumes anew. AttesterError `unsettled` where PCRs move in every attempt, and those of the TPM.
 */
export async function openVolumeKey(tpm: TpmClient, sealed: SealedKey): Promise<OpenOutcome> {
  const object = await loadSealed(tpm, sealed);
  if (object === undefined) return { ok: false, refusal: "other-tpm" };
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const outcome = await tryOpen(tpm, object.handle, sealed.policy);
      if (outcome !== "pcrs-moved") return outcome;
    }
  } finally {
    await flushContext(tpm, object.handle);
  }
  throw new AttesterError("unsettled", `a PCR was extended in each of ${ATTEMPTS} attempts to open a volume key`);
}

/**
 * Seals an open-able key to other boots, under the same counter and value. For a signed update the agent calls it before
 * the reboot with the boots of both epochs, old and new, writes the result in place of the old file, and calls it again
 * with the new boot alone once the old reference is retired. The refusal of `openVolumeKey` where the key does not open.
 */
export async function resealVolumeKey(
  tpm: TpmClient,
  sealed: SealedKey,
  boots: SealPolicy["boots"],
): Promise<{ readonly ok: true; readonly sealed: SealedKey } | { readonly ok: false; readonly refusal: OpenRefusal }> {
  const opened = await openVolumeKey(tpm, sealed);
  if (!opened.ok) return opened;
  try {
    return { ok: true, sealed: await sealVolumeKey(tpm, opened.key, { ...sealed.policy, boots }) };
  } finally {
    opened.key.fill(0);
  }
}

async function loadSealed(tpm: TpmClient, { policy, unique, privateArea }: SealedKey): Promise<LoadedKey | undefined> {
  const publicArea = sealedArea(sealPolicyDigest(policy), unique);
  try {
    return await withStorageKey(tpm, ({ handle }) => loadKey(tpm, { publicArea, privateArea }, handle, EMPTY_PASSWORD));
  } catch (error) {
    // A damaged private area is refused by whatever of it is looked at first.
    if (isRefusal(error, "TPM_RC_INTEGRITY", "TPM_RC_SIZE", "TPM_RC_INSUFFICIENT", "TPM_RC_BINDING")) return undefined;
    throw error;
  }
}

async function tryOpen(tpm: TpmClient, object: number, policy: SealPolicy): Promise<OpenOutcome | "pcrs-moved"> {
  try {
    return await withPolicySession(tpm, async (session): Promise<OpenOutcome> => {
      if (!(await proveBoot(tpm, session, policy))) return { ok: false, refusal: "boot-changed" };
      if (!(await proveCounter(tpm, session, policy))) return { ok: false, refusal: "tampered" };
      return { ok: true, key: await unseal(tpm, object, session) };
    });
  } catch (error) {
    if (isRefusal(error, "TPM_RC_PCR_CHANGED")) return "pcrs-moved";
    // All was proved and yet the digest is another: what holds the counter's value is not the counter.
    if (isRefusal(error, "TPM_RC_POLICY_FAIL")) return { ok: false, refusal: "tampered" };
    throw error;
  }
}

async function proveBoot(tpm: TpmClient, session: number, policy: SealPolicy): Promise<boolean> {
  for (const boot of policy.boots) {
    if (!(await proves(policyPcr(tpm, session, policy.mask, boot), "TPM_RC_VALUE"))) continue;
    if (policy.boots.length > 1) await policyOr(tpm, session, bootBranches(policy));
    return true;
  }
  return false;
}

function proveCounter(tpm: TpmClient, session: number, policy: SealPolicy): Promise<boolean> {
  return proves(
    policyNvEqual(tpm, session, policy.counter.index, counterOperand(policy)),
    "TPM_RC_POLICY", // another value
    "TPM_RC_HANDLE", // undefined
    "TPM_RC_NV_UNINITIALIZED", // defined anew
    "TPM_RC_NV_RANGE", // these and what follows: an index of another kind in its place
    "TPM_RC_NV_LOCKED",
    "TPM_RC_NV_AUTHORIZATION",
    "TPM_RC_AUTH_UNAVAILABLE",
    "TPM_RC_AUTH_FAIL",
    "TPM_RC_BAD_AUTH",
  );
}

async function proves(command: Promise<void>, ...negatives: Parameters<typeof isRefusal>[1][]): Promise<boolean> {
  try {
    await command;
    return true;
  } catch (error) {
    if (isRefusal(error, ...negatives)) return false;
    throw error;
  }
}
