import type { AttestationVote, Component, Reference } from "@logos/chain-client";
import {
  type AttestationResult,
  appraise,
  type ClaimName,
  COMPONENTS,
  type EnrolledMachine,
  type Evidence,
  encodeFraudProof,
  findFraud,
  measuredLogOf,
  type PassCommitment,
  type ReasonCode,
} from "@logos/mia";
import type { AttestedCase } from "./case.js";
import { bytesOf, hexOf } from "./hex.js";
import type { PreparedReference } from "./references.js";

/** What an appraiser makes of evidence that the hub committed to. */
export interface Verdict {
  readonly vote: AttestationVote;
  /** In words for a log: the codes of the reasons, or why there is no vote. */
  readonly because: string;
  /** What disproves a pass, where one step of the log does: SCALE of the pallet's `FraudProof`. */
  readonly proof: Uint8Array | undefined;
}

/** These depend on when an appraiser looks, so that nobody is failed for them. */
const OF_THEIR_TIME: readonly ReasonCode[] = ["evidence-not-fresh", "key-revoked"];

/** Judges evidence: a pure function, so that all appraisers of one case vote alike. */
export function verdictOn(
  evidence: Evidence,
  machine: EnrolledMachine,
  { rules, values, registered }: PreparedReference,
  theCase: AttestedCase,
): Verdict {
  const freshBlocks = theCase.nonces.map(bytesOf);
  const result = appraise(evidence, values, { rules, machine, freshBlocks, last: undefined });
  const vote = voteOf(result, theCase);
  const because = result.reasons.map(({ code }) => code).join(", ") || "nothing is wrong with what the quotes cover";
  if (vote.kind === "pass") return { vote, because, proof: undefined };
  const log = measuredLogOf(evidence.ima);
  const found = log && findFraud(log, claimedLog(theCase, registered), values.allowlist);
  return { vote, because, proof: found && encodeFraudProof(found.proof) };
}

function voteOf({ outcome, reasons, covered }: AttestationResult, { record }: AttestedCase): AttestationVote {
  const [first] = reasons;
  if (reasons.some(({ code }) => OF_THEIR_TIME.includes(code))) return { kind: "unknown" };
  if (first !== undefined) return { kind: "fail", component: componentOf(COMPONENTS[first.code]) };
  // The bytes are those that the hub committed to, but it said of their log what is not so.
  const claimed = covered !== undefined && hexOf(covered.evidenceHash) === record.evidence;
  return outcome === "pass" && claimed ? { kind: "pass" } : { kind: "fail", component: "ima" };
}

/** A log as the hub claims it, and what its reference allows. */
function claimedLog({ record, states }: AttestedCase, reference: Reference): PassCommitment {
  return commitmentOf({ states, logLength: record.logLength, pcr10: record.pcr10 }, reference);
}

/** What a fraud proof about a log is judged by. */
export function commitmentOf(
  log: Pick<AttestedCase, "states"> & Pick<AttestedCase["record"], "logLength" | "pcr10">,
  { allowlist, exempt, violationsAllowed }: Reference,
): PassCommitment {
  return {
    statesRoot: bytesOf(log.states),
    logLength: log.logLength,
    pcr10: bytesOf(log.pcr10),
    allowlistRoot: bytesOf(allowlist),
    exempt,
    violationsAllowed,
  };
}

function componentOf(name: ClaimName): Component {
  return name === "kernelGuard" ? "kernel-guard" : name;
}
