import { statesRoot } from "../fraud/states.js";
import type { CollectedFacts } from "../integrity/evidence-hash.js";
import { integrityHash } from "../integrity/integrity-hash.js";
import type { ClockPosition } from "../quote/clock.js";
import { checkBoot } from "./boot.js";
import { collectedFactsOf } from "./collected.js";
import { checkComponents } from "./components.js";
import type { Evidence } from "./evidence.js";
import { evidenceHashOf } from "./evidence-hash.js";
import type { AppraisalPolicy, ReferenceValues } from "./policy.js";
import { checkQuotes } from "./quotes.js";
import { classOf, type Reason } from "./reason.js";
import { Reasons } from "./reasons.js";
import { assertReference, assertRules, checkReference } from "./reference.js";
import { type CoveredLog, checkRuntime } from "./runtime.js";

/** What an appraiser concludes. Every appraiser of the same three inputs concludes the same, bit for bit. */
export interface AttestationResult {
  readonly outcome: "pass" | "violated" | "refused";
  /** In the order of the checks; empty if and only if the outcome is pass. */
  readonly reasons: readonly Reason[];
  readonly integrityHash: Uint8Array;
  /** What to remember of evidence whose quotes cover a log. */
  readonly covered?: {
    readonly evidenceHash: Uint8Array;
    readonly clock: ClockPosition;
    readonly logLength: number;
    readonly pcr10: Uint8Array;
    readonly statesRoot: Uint8Array;
  };
}

/**
 * Appraises the evidence of one machine: a pure function of its three inputs.
 *
 * Foreign bytes never make it throw; `malformed` and `wrong-root` are for policy or reference values that contradict
 * themselves. Source of the rules: the verifier's checklist of the MIA reference, §8.
 */
export function appraise(evidence: Evidence, reference: ReferenceValues, policy: AppraisalPolicy): AttestationResult {
  assertReference(reference);
  assertRules(policy.rules);
  const reasons = new Reasons();
  const integrity = integrityHash(evidence.claims);
  const collected = collectedFactsOf(evidence);
  const quotes = checkQuotes(evidence, policy, { integrity, collected }, reasons);
  if (quotes === undefined) return { outcome: "refused", reasons: reasons.list, integrityHash: integrity };
  const pcrs = checkBoot(evidence, reference, quotes.boot, reasons);
  const runtime = pcrs && checkRuntime(evidence, policy, reference.allowlist, { quote: quotes.log, pcrs }, reasons);
  checkComponents(evidence, policy, reasons);
  checkReference(evidence, reference, policy, quotes.log.clock, reasons);
  const outcome = outcomeOf(reasons.list);
  const result = { outcome, reasons: reasons.list, integrityHash: integrity };
  if (runtime === undefined) return result;
  return { ...result, covered: coveredBy(evidence, collected, runtime, quotes.log.clock) };
}

function outcomeOf(reasons: readonly Reason[]): AttestationResult["outcome"] {
  if (reasons.length === 0) return "pass";
  return reasons.some(({ code }) => classOf(code) === "refused") ? "refused" : "violated";
}

function coveredBy(
  evidence: Evidence,
  collected: CollectedFacts,
  { fromIndex, states, length }: CoveredLog,
  { clockMs, resetCount, restartCount }: ClockPosition,
): NonNullable<AttestationResult["covered"]> {
  const pcr10 = states.at(-1) ?? new Uint8Array(32);
  const covered = { logLength: length, pcr10, statesRoot: statesRoot(fromIndex, states) };
  const clock = { clockMs, resetCount, restartCount };
  return { evidenceHash: evidenceHashOf(evidence, covered, collected), clock, ...covered };
}
