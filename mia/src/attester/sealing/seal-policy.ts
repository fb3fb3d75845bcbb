import { toHex } from "../../bytes/hex.js";
import { ByteWriter } from "../../bytes/writer.js";
import { MiaError } from "../../errors.js";
import { addPolicyNvEqual, addPolicyPcr, NO_POLICY, policyOrDigest } from "../../tpm/policy-digest.js";
import { counterName } from "../tpm-commands/nv-index.js";

/** TPML_DIGEST has room for eight branches. */
export const MAX_BOOTS = 8;
const PCR_MASK = 0xff_ffff;
const MIN_INDEX = 0x0100_0000; // TPM_HT_NV_INDEX
const MAX_INDEX = 0x01ff_ffff;

/** When a sealed key opens: one of the boots is the machine's, and its tamper counter never rose. */
export interface SealPolicy {
  /** SHA-256 PCRs of a boot, bit i for PCR i: the profile's stable mask, `AppraisalRules.bootMask`. */
  readonly mask: number;
  /**
   * pcrDigest of each boot that may open the key, one to eight, each once: what a boot quote over `mask` carries
   * (`IntegrityClaims.boot.pcrDigest`, `pcrDigestOf`). Predicted ones are as good as measured ones.
   */
  readonly boots: readonly Uint8Array[];
  /** The tamper counter and its value at the enrolment (`openTamperCounter`), not the value that it happens to have. */
  readonly counter: { readonly index: number; readonly value: bigint };
}

/** MiaError for a policy that no TPM could check: `malformed`, `too-large`, `duplicate`. */
export function assertSealPolicy({ mask, boots, counter }: SealPolicy): void {
  if (mask === 0 || (mask & PCR_MASK) !== mask) throw new MiaError("malformed", `PCRs of mask 0x${mask.toString(16)}`);
  if (boots.length === 0) throw new MiaError("malformed", "a key that no boot may open");
  if (boots.length > MAX_BOOTS) throw new MiaError("too-large", `${boots.length} boots, a policy holds ${MAX_BOOTS}`);
  if (boots.some((boot) => boot.length !== 32)) throw new MiaError("malformed", "a boot that is no SHA-256 digest");
  if (new Set(boots.map(toHex)).size !== boots.length) throw new MiaError("duplicate", "the same boot twice");
  if (counter.index < MIN_INDEX || counter.index > MAX_INDEX) {
    throw new MiaError("malformed", `0x${counter.index.toString(16)} is no NV index`);
  }
}

/** Digest of the session after each boot: what TPM2_PolicyOR chooses from. */
export function bootBranches({ mask, boots }: SealPolicy): readonly Uint8Array[] {
  return boots.map((boot) => addPolicyPcr(NO_POLICY, mask, boot));
}

/** authPolicy of the sealed object: PolicyPCR, PolicyOR where there are several boots, PolicyNV. */
export function sealPolicyDigest(policy: SealPolicy): Uint8Array {
  const branches = bootBranches(policy);
  const [only = NO_POLICY, ...others] = branches;
  const booted = others.length === 0 ? only : policyOrDigest(branches);
  return addPolicyNvEqual(booted, counterName(policy.counter.index), counterOperand(policy));
}

/** A counter's value as its index holds it. */
export function counterOperand({ counter }: SealPolicy): Uint8Array {
  return new ByteWriter("big").u64(counter.value).finish();
}
