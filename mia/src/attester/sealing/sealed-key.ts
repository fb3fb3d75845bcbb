import { ScaleReader, ScaleWriter } from "../../bytes/scale.js";
import { assertSealPolicy, MAX_BOOTS, type SealPolicy } from "./seal-policy.js";

const VERSION = 1;
const MAX_PRIVATE_BYTES = 1536;

/**
 * A volume key that only one TPM opens, and only under its policy. Nothing in it is secret: it lies beside the volume.
 * Its public area is not kept but made of the policy, so that a policy changed in the file opens nothing.
 */
export interface SealedKey {
  readonly policy: SealPolicy;
  /** Field `unique` of the public area, 32 bytes. */
  readonly unique: Uint8Array;
  /** TPM2B_PRIVATE without its size: encrypted by the TPM's storage key. */
  readonly privateArea: Uint8Array;
}

/** SCALE{version u8, mask u32, boots Vec<[u8; 32]>, counter index u32, counter value u64, unique [u8; 32], private Vec<u8>}. */
export function encodeSealedKey({ policy, unique, privateArea }: SealedKey): Uint8Array {
  assertSealPolicy(policy);
  const writer = new ScaleWriter().u8(VERSION).u32(policy.mask).compact(policy.boots.length);
  for (const boot of policy.boots) writer.bytes(boot);
  return writer.u32(policy.counter.index).u64(policy.counter.value).bytes(unique).vec(privateArea).finish();
}

/** Reads what `encodeSealedKey` writes, to its last byte. MiaError; whether it opens, only the TPM knows. */
export function parseSealedKey(bytes: Uint8Array): SealedKey {
  const reader = new ScaleReader(bytes, "sealed key");
  const version = reader.u8();
  if (version !== VERSION) throw reader.error("unsupported", `version ${version}`);
  const mask = reader.u32();
  const boots = Array.from({ length: reader.compact(MAX_BOOTS) }, () => reader.take(32));
  const policy = { mask, boots, counter: { index: reader.u32(), value: reader.u64() } };
  assertSealPolicy(policy);
  const sealed = { policy, unique: reader.take(32), privateArea: reader.vec(MAX_PRIVATE_BYTES) };
  reader.end();
  return sealed;
}
