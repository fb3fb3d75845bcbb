import { allBytesAre, equalBytes } from "../bytes/compare.js";
import { type ImaEntry, isViolation } from "../ima/entry.js";
import { pathOf } from "../merkle/tree.js";
import { type Allowlist, allowlistLeaf } from "../reference/allowlist.js";
import { proveAbsence } from "./absence.js";
import { isBootAggregate, isExempt, measuredNameOf } from "./measured-name.js";
import { type FraudProof, MAX_ALLOWLIST_PATH, MAX_STATE_PATH, MAX_TEMPLATE_BYTES, type PassedLog } from "./proof.js";
import { stateLeaves, statesRoot } from "./states.js";

/** A whole log: its entries, and PCR 10 before the first and after each. */
export interface WholeLog {
  readonly entries: readonly ImaEntry[];
  readonly states: readonly Uint8Array[];
}

/**
 * Makes the proof for one entry. Undefined when the entry may be there, or cannot be shown in one step: template data of
 * more than 1,152 bytes or of the old template, a log or an allowlist that is too long.
 */
export function makeFraudProof(log: WholeLog, index: number, allowlist: Allowlist): FraudProof | undefined {
  const [entry, before] = [log.entries[index], log.states[index]];
  const provable = log.states.length <= 2 ** MAX_STATE_PATH && allowlist.leaves.length <= 2 ** MAX_ALLOWLIST_PATH;
  if (entry === undefined || before === undefined || !provable) return undefined;
  const step = () => {
    const leaves = stateLeaves(0, log.states);
    return { index, before, beforePath: pathOf(leaves, index), afterPath: pathOf(leaves, index + 1) };
  };
  if (isViolation(entry)) return { kind: "violation", ...step() };
  const { templateData } = entry;
  const name = templateData.length > MAX_TEMPLATE_BYTES ? undefined : measuredNameOf(templateData);
  if (name === undefined) return undefined;
  const boots = isBootAggregate(name);
  if (index === 0 || boots) {
    return index === 0 && boots ? undefined : { kind: "entry", ...step(), templateData, gap: undefined };
  }
  const gap = proveAbsence(allowlist, allowlistLeaf(name.path, name.algorithm, name.digest));
  return gap && { kind: "entry", ...step(), templateData, gap };
}

/**
 * The proof that a passed log was bad, from the log itself: its first fault that can be shown in one step. Undefined when
 * there is none, or when this is not the log that was passed.
 */
export function findFraud(log: WholeLog, passed: PassedLog, allowlist: Allowlist): FraudProof | undefined {
  const { logLength, pcr10 } = passed;
  const covered = { entries: log.entries.slice(0, logLength), states: log.states.slice(0, logLength + 1) };
  const [first, last] = [covered.states[0], covered.states[logLength]];
  if (first === undefined || last === undefined) return undefined;
  const isPassed = equalBytes(statesRoot(0, covered.states), passed.statesRoot);
  if (!isPassed || covered.states.length > 2 ** MAX_STATE_PATH) return undefined;
  const at = (index: number) => pathOf(stateLeaves(0, covered.states), index);
  if (!allBytesAre(first, 0)) return { kind: "false-start", state: first, path: at(0) };
  if (!equalBytes(last, pcr10)) return { kind: "false-end", state: last, path: at(logLength) };
  for (const [index, entry] of covered.entries.entries()) {
    // Whether it is worth a proof is asked first: a proof hashes the whole list.
    const proof = isSuspect(entry, index, passed, allowlist) ? makeFraudProof(covered, index, allowlist) : undefined;
    if (proof !== undefined) return proof;
  }
  return undefined;
}

function isSuspect(entry: ImaEntry, index: number, passed: PassedLog, allowlist: Allowlist): boolean {
  if (isViolation(entry)) return !passed.violationsAllowed;
  const name = measuredNameOf(entry.templateData);
  if (name === undefined) return false;
  const boots = isBootAggregate(name);
  if (index === 0 || boots) return index > 0 || !boots;
  return !allowlist.has(entry) && !isExempt(name, passed.exempt);
}
