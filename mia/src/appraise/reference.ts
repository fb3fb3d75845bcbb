import { equalBytes } from "../bytes/compare.js";
import { toHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import { CLAIM_NAMES } from "../integrity/claims.js";
import { integrityLeaves } from "../integrity/integrity-hash.js";
import type { ClockInfo } from "../tpm/attest.js";
import type { Evidence } from "./evidence.js";
import type { AppraisalPolicy, AppraisalRules, ReferenceValues } from "./policy.js";
import type { Reasons } from "./reasons.js";
import { policyHash } from "./rules-codec.js";

const LOG_PCRS = 0x7ff; // PCRs 0 to 10: firmware, boot and IMA

/** Whether the log quote covers PCRs 0 to 10; without them it would prove nothing about the logs. */
export function coversLogs({ logMask }: AppraisalRules): boolean {
  return (logMask & LOG_PCRS) === LOG_PCRS;
}

/** A policy whose log quote proves nothing is the caller's mistake. */
export function assertRules(rules: AppraisalRules): void {
  const { logMask } = rules;
  if (coversLogs(rules)) return;
  throw new MiaError("malformed", `the log quote must cover PCRs 0 to 10, its mask is ${logMask.toString(16)}`);
}

/** Reference values must hang together, or the caller gave the wrong ones: that is no fault of the machine. */
export function assertReference({ claims, allowlist }: ReferenceValues): void {
  if (equalBytes(claims.ima.allowlistRoot, allowlist.root)) return;
  throw new MiaError("wrong-root", `the allowlist has root ${toHex(allowlist.root)}, the reference names another`);
}

/** Checks the phase of the reference, its release, and each claim against the reference's. */
export function checkReference(
  { claims }: Evidence,
  reference: ReferenceValues,
  { rules, last }: AppraisalPolicy,
  clock: ClockInfo,
  reasons: Reasons,
): void {
  const { update, profile } = reference.claims;
  reasons.require(equalBytes(policyHash(rules), profile.policyHash), "reference-policy", toHex(profile.policyHash));
  reasons.require(reference.phase !== "retired", "reference-retired", `release ${update.release}`);
  reasons.require(reference.phase !== "revoked", "reference-revoked", `release ${update.release}`);
  if (last !== undefined) {
    reasons.require(update.release >= last.release, "reference-rollback", `${update.release} after ${last.release}`);
    const reset = clock.resetCount > last.clock.resetCount;
    const entered = update.release === last.release || reset;
    reasons.require(entered, "reference-without-reset", `release ${update.release} at reset ${clock.resetCount}`);
  }
  const expected = integrityLeaves(reference.claims);
  for (const [index, leaf] of integrityLeaves(claims).entries()) {
    const name = CLAIM_NAMES[index] ?? "profile";
    reasons.require(equalBytes(leaf, expected[index] ?? leaf), `reference-${name}`, `leaf ${toHex(leaf)}`);
  }
}
