import { matchesRule, type PathRule } from "../appraise/policy.js";
import { equalBytes } from "../bytes/compare.js";
import { bytesToUtf8 } from "../bytes/text.js";
import { MiaError } from "../errors.js";
import { extend } from "../event-log/replay.js";
import { type ImaEntry, isViolation } from "../ima/entry.js";
import { listRoot } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { climb, pathOf } from "../merkle/tree.js";
import { type Allowlist, allowlistLeaf } from "../reference/allowlist.js";
import { ALGORITHM, hashFunction } from "../tpm/algorithms.js";
import { type AbsenceProof, proveAbsence, provesAbsence } from "./absence.js";
import { parseMeasuredName } from "./measured-name.js";
import { stateLeaf, stateLeaves } from "./states.js";

const ONES = new Uint8Array(32).fill(0xff);

/** One step of PCR 10 that no honest appraiser passes: before, after, and what was extended in between. */
export interface FraudProof {
  /** Index of the entry in the whole list, and of the state before it among the committed states. */
  readonly entryIndex: number;
  readonly position: number;
  readonly stateCount: number;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly beforePath: readonly Uint8Array[];
  readonly afterPath: readonly Uint8Array[];
  /** Template data and its absence from the allowlist; a second boot_aggregate needs no absence. */
  readonly step: "violation" | { readonly templateData: Uint8Array; readonly absence: AbsenceProof | undefined };
}

/** What an appraiser that says pass commits to, and what it had to judge by. */
export interface PassCommitment {
  readonly statesRoot: Uint8Array;
  readonly allowlistRoot: Uint8Array;
  readonly excludedPaths: readonly PathRule[];
  readonly violationPaths: readonly PathRule[];
}

export type FraudOutcome =
  | { readonly proven: true; readonly fraud: "allowlist" | "violation" | "kexec" }
  | { readonly proven: false; readonly flaw: FraudFlaw };

export type FraudFlaw =
  | "states" // the two states are not neighbours in the commitment
  | "step" // the step does not lead from one to the other
  | "content" // the template data is not understood
  | "excluded" // the rules allow what was measured
  | "violations-allowed" // some paths may have violations, and PCR 10 does not tell which path it was
  | "absence"; // the absence is not proved

/** Makes the proof for one entry of a list; undefined when the entry is in the allowlist. */
export function makeFraudProof(
  log: { readonly fromIndex: number; readonly entries: readonly ImaEntry[]; readonly states: readonly Uint8Array[] },
  position: number,
  allowlist: Allowlist,
): FraudProof | undefined {
  const [entry, before, after] = [log.entries[position], log.states[position], log.states[position + 1]];
  if (entry === undefined || before === undefined || after === undefined) return undefined;
  const leaves = stateLeaves(log.fromIndex, log.states);
  const common = {
    entryIndex: log.fromIndex + position,
    position,
    stateCount: leaves.length,
    before,
    after,
    beforePath: pathOf(leaves, position),
    afterPath: pathOf(leaves, position + 1),
  };
  if (isViolation(entry)) return { ...common, step: "violation" };
  const { templateData } = entry;
  const { path, algorithm, digest } = parseMeasuredName(templateData);
  const absence = proveAbsence(allowlist, allowlistLeaf(path, algorithm, digest));
  const kexec = common.entryIndex > 0 && bytesToUtf8(path) === "boot_aggregate";
  return absence === undefined && !kexec ? undefined : { ...common, step: { templateData, absence } };
}

/** Checks a proof against a commitment: what a chain does with one, in a few hashes. */
export function checkFraudProof(proof: FraudProof, commitment: PassCommitment): FraudOutcome {
  if (!statesAreCommitted(proof, commitment.statesRoot)) return { proven: false, flaw: "states" };
  const { step, before, after, entryIndex } = proof;
  const extension = step === "violation" ? ONES : hashFunction(ALGORITHM.sha256)(step.templateData);
  if (!equalBytes(extend(ALGORITHM.sha256, before, extension), after)) return { proven: false, flaw: "step" };
  if (step === "violation") {
    if (commitment.violationPaths.length > 0) return { proven: false, flaw: "violations-allowed" };
    return { proven: true, fraud: "violation" };
  }
  const name = nameOf(step.templateData);
  if (name === undefined) return { proven: false, flaw: "content" };
  const path = bytesToUtf8(name.path);
  if (path === "boot_aggregate") {
    return entryIndex > 0 ? { proven: true, fraud: "kexec" } : { proven: false, flaw: "excluded" };
  }
  if (matchesRule(commitment.excludedPaths, path)) return { proven: false, flaw: "excluded" };
  const leaf = allowlistLeaf(name.path, name.algorithm, name.digest);
  const absent = step.absence !== undefined && provesAbsence(step.absence, leaf, commitment.allowlistRoot);
  return absent ? { proven: true, fraud: "allowlist" } : { proven: false, flaw: "absence" };
}

function statesAreCommitted(proof: FraudProof, root: Uint8Array): boolean {
  const { entryIndex, position, stateCount: count } = proof;
  const first = climb(stateLeaf(entryIndex, proof.before), { index: position, count }, proof.beforePath);
  const second = climb(stateLeaf(entryIndex + 1, proof.after), { index: position + 1, count }, proof.afterPath);
  return [first, second].every((top) => top !== undefined && equalBytes(listRoot(TAG.pcrState, count, top), root));
}

function nameOf(templateData: Uint8Array): ReturnType<typeof parseMeasuredName> | undefined {
  try {
    return parseMeasuredName(templateData);
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    return undefined;
  }
}
