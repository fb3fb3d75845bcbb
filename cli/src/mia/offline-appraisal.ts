import {
  type AttestationKey,
  type AttestationResult,
  allowlistOf,
  appraise,
  type Evidence,
  type Reason,
  type ReferenceBundle,
} from "@logos/mia";
import { hexOf } from "./hex.js";
import { type MachineRecord, machineOf } from "./machine-record.js";

/** What an appraisal long after the fact concludes. */
export interface OfflineAppraisal {
  readonly outcome: AttestationResult["outcome"];
  readonly reasons: readonly Reason[];
  readonly result: AttestationResult;
  /** How fresh the evidence is: by a nonce of the record, because the chain took it in that round, or not at all. */
  readonly freshness: "nonce" | "accepted" | "none";
}

/**
 * Appraises evidence as a daemon does, but for time: a nonce is fresh for ten minutes, so that evidence which the chain has
 * accepted since counts as fresh by its hash in the record.
 */
export function appraiseOffline(
  evidence: Evidence,
  bundle: ReferenceBundle,
  record: MachineRecord,
  key: AttestationKey,
): OfflineAppraisal {
  // As daemons judge: of boot applications the chain has no other hash than PCR 4.
  const reference = {
    phase: "active" as const,
    claims: bundle.claims,
    allowlist: allowlistOf(bundle.allowlist),
  };
  const policy = {
    rules: bundle.rules,
    machine: machineOf(record, key, bundle),
    freshBlocks: [evidence.blockHash],
    last: undefined,
  };
  const result = appraise(evidence, reference, policy);
  const block = hexOf(evidence.blockHash);
  const accepted = result.covered !== undefined && hexOf(result.covered.evidenceHash) === record.evidence;
  const freshness = record.nonces.includes(block) ? "nonce" : accepted ? "accepted" : "none";
  if (freshness !== "none") return { outcome: result.outcome, reasons: result.reasons, result, freshness };
  const stale: Reason = { code: "evidence-not-fresh", detail: `block ${block.slice(2)}` };
  return { outcome: "refused", reasons: [stale, ...result.reasons], result, freshness };
}

/** Whether evidence is bound to this bundle's profile, which is what makes the two comparable. */
export function isOfProfile(evidence: Evidence, bundle: ReferenceBundle): boolean {
  return hexOf(evidence.claims.profile.profileId) === hexOf(bundle.claims.profile.profileId);
}
