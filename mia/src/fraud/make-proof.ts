import { type ImaEntry, isViolation } from "../ima/entry.js";
import { pathOf } from "../merkle/tree.js";
import { type Allowlist, allowlistLeaf } from "../reference/allowlist.js";
import { proveAbsence } from "./absence.js";
import { isBootAggregate, measuredNameOf } from "./measured-name.js";
import { type FraudProof, MAX_ALLOWLIST_PATH, MAX_STATE_PATH, MAX_TEMPLATE_BYTES } from "./proof.js";
import { stateLeaves } from "./states.js";

/** A whole log: its entries, and PCR 10 before the first and after each. */
export interface MeasuredLog {
  readonly entries: readonly ImaEntry[];
  readonly states: readonly Uint8Array[];
}

/**
 * Makes the proof for one entry. Undefined when the entry may be there, or cannot be shown in one step: template data of
 * more than 1,152 bytes or of the old template, a log or an allowlist that is too long.
 */
export function makeFraudProof(log: MeasuredLog, index: number, allowlist: Allowlist): FraudProof | undefined {
  const [entry, before] = [log.entries[index], log.states[index]];
  const provable = log.states.length <= 2 ** MAX_STATE_PATH && allowlist.leaves.length <= 2 ** MAX_ALLOWLIST_PATH;
  if (entry === undefined || before === undefined || !provable) return undefined;
  const step = () => {
    const leaves = stateLeaves(0, log.states);
    return { index, before, beforePath: pathOf(leaves, index), afterPath: pathOf(leaves, index + 1) };
  };
  if (isViolation(entry)) return { kind: "violation", ...step() };
  const { templateData: template } = entry;
  const name = template.length > MAX_TEMPLATE_BYTES ? undefined : measuredNameOf(template);
  if (name === undefined) return undefined;
  const boots = isBootAggregate(name);
  if (index === 0 || boots) {
    return index === 0 && boots ? undefined : { kind: "entry", ...step(), template, gap: undefined };
  }
  const gap = proveAbsence(allowlist, allowlistLeaf(name.path, name.algorithm, name.digest));
  return gap && { kind: "entry", ...step(), template, gap };
}
