import { allBytesAre, equalBytes } from "../bytes/compare.js";
import { type ImaEntry, isViolation } from "../ima/entry.js";
import { pathOf } from "../merkle/tree.js";
import type { Allowlist } from "../reference/allowlist.js";
import { checkFraudProof } from "./check-proof.js";
import { type MeasuredLog, makeFraudProof } from "./make-proof.js";
import { isBootAggregate, isExempt, measuredNameOf } from "./measured-name.js";
import { type Fraud, type FraudProof, MAX_STATE_PATH, type PassCommitment } from "./proof.js";
import { stateLeaves, statesRoot } from "./states.js";

/** A proof that will be upheld, and what it proves. */
export interface FoundFraud {
  readonly proof: FraudProof;
  readonly fraud: Fraud;
}

/**
 * Looks for the first thing that refutes the pass of a list; undefined where there is none that one step can prove. The
 * list may go on after what was passed; of another list no proof holds.
 */
export function findFraud(log: MeasuredLog, about: PassCommitment, allowlist: Allowlist): FoundFraud | undefined {
  const { logLength } = about;
  const passed = { entries: log.entries.slice(0, logLength), states: log.states.slice(0, logLength + 1) };
  const { states } = passed;
  if (states.length > 2 ** MAX_STATE_PATH || !equalBytes(statesRoot(0, states), about.statesRoot)) return undefined;
  return upheld(atTheEnds(states, about), about) ?? inBetween(passed, about, allowlist);
}

function atTheEnds(states: readonly Uint8Array[], { logLength, pcr10 }: PassCommitment): FraudProof | undefined {
  const [first, last] = [states[0], states[logLength]];
  const pathTo = (index: number) => pathOf(stateLeaves(0, states), index);
  if (first !== undefined && !allBytesAre(first, 0)) return { kind: "false-start", state: first, path: pathTo(0) };
  if (last === undefined || equalBytes(last, pcr10)) return undefined;
  return { kind: "false-end", state: last, path: pathTo(logLength) };
}

function inBetween(log: MeasuredLog, about: PassCommitment, allowlist: Allowlist): FoundFraud | undefined {
  for (const [index, entry] of log.entries.entries()) {
    // Most entries are as they should be: no tree is built for them.
    if (!isSuspect(entry, index, about, allowlist)) continue;
    const found = upheld(makeFraudProof(log, index, allowlist), about);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSuspect(entry: ImaEntry, index: number, about: PassCommitment, allowlist: Allowlist): boolean {
  if (isViolation(entry)) return !about.violationsAllowed;
  const name = measuredNameOf(entry.templateData);
  if (name === undefined) return false;
  const boots = isBootAggregate(name);
  if (index === 0 || boots) return index > 0 || !boots;
  return !allowlist.has(entry) && !isExempt(name, about.exempt);
}

function upheld(proof: FraudProof | undefined, about: PassCommitment): FoundFraud | undefined {
  const outcome = proof && checkFraudProof(proof, about);
  return proof !== undefined && outcome?.proven === true ? { proof, fraud: outcome.fraud } : undefined;
}
