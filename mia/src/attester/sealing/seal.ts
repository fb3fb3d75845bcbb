import { ByteReader } from "../../bytes/reader.js";
import { MiaError } from "../../errors.js";
import type { TpmClient } from "../tpm-commands/client.js";
import { EMPTY_PASSWORD } from "../tpm-commands/frame.js";
import { sealedArea, storageTemplate } from "../tpm-commands/key-templates.js";
import { createKey, createPrimary, flushContext, HIERARCHY, type LoadedKey } from "../tpm-commands/keys.js";
import { MAX_SEALED_BYTES } from "../tpm-commands/unseal.js";
import { assertSealPolicy, type SealPolicy, sealPolicyDigest } from "./seal-policy.js";
import type { SealedKey } from "./sealed-key.js";

/**
 * Seals the key of a volume to boots and tamper counter. The agent calls it once at enrolment, with a key it has just
 * made and the boot of the reference that it runs, and keeps `encodeSealedKey` of the result beside the volume.
 *
 * `key` is 1 to 128 bytes; MiaError otherwise, and for a policy that cannot be. Nothing asks whether the policy holds now:
 * a boot may be a prediction. Whoever seals to a boot that never comes, or to a value that the counter has left, has lost
 * the key, so open it once before the volume holds anything.
 */
export async function sealVolumeKey(tpm: TpmClient, key: Uint8Array, policy: SealPolicy): Promise<SealedKey> {
  assertSealPolicy(policy);
  if (key.length === 0) throw new MiaError("malformed", "a volume key of no bytes");
  if (key.length > MAX_SEALED_BYTES) {
    throw new MiaError("too-large", `a volume key of ${key.length} bytes, a TPM seals ${MAX_SEALED_BYTES}`);
  }
  const template = sealedArea(sealPolicyDigest(policy));
  const blob = await withStorageKey(tpm, ({ handle }) => createKey(tpm, template, handle, EMPTY_PASSWORD, key));
  return { policy, unique: uniqueOf(blob.publicArea, template), privateArea: blob.privateArea };
}

/** The TPM's storage key for some commands; it is derived anew each time, and so is never in a caller's way. */
export async function withStorageKey<T>(tpm: TpmClient, use: (key: LoadedKey) => Promise<T>): Promise<T> {
  const key = await createPrimary(tpm, storageTemplate(), HIERARCHY.owner);
  try {
    return await use(key);
  } finally {
    await flushContext(tpm, key.handle);
  }
}

/** What the TPM put in place of the template's empty last field. */
function uniqueOf(publicArea: Uint8Array, template: Uint8Array): Uint8Array {
  const reader = new ByteReader(publicArea, "TPMT_PUBLIC of a sealed key", "big");
  reader.take(template.length - 2);
  const unique = reader.sized16(32);
  reader.end();
  return unique;
}
