import { isViolation } from "../ima/entry.js";
import { pathOf } from "../merkle/tree.js";
import type { Allowlist } from "../reference/allowlist.js";
import { MAX_TEMPLATE_BYTES } from "./codec.js";
import {
  checkFraudProof,
  type Fraud,
  type FraudProof,
  type MeasuredLog,
  makeFraudProof,
  type PassCommitment,
} from "./proof.js";
import { stateLeaves } from "./states.js";

/** A proof that will be upheld, and what it proves. */
export interface FoundFraud {
  readonly proof: FraudProof;
  readonly fraud: Fraud;
}

/**
 * Looks for the first thing that refutes the pass of a list; undefined where there is none that one step can prove. The
 * list is the one that was passed, no shorter and no longer: of another one no proof holds.
 */
export function findFraud(log: MeasuredLog, about: PassCommitment, allowlist: Allowlist): FoundFraud | undefined {
  for (const [index, entry] of log.entries.entries()) {
    // Most entries are as they should be: no tree is built for them.
    const fine = isViolation(entry) ? about.violationsAllowed : index > 0 && isKnown(entry, about, allowlist);
    if (fine || entry.templateData.length > MAX_TEMPLATE_BYTES) continue;
    const found = upheld(makeFraudProof(log, index, allowlist), about);
    if (found !== undefined) return found;
  }
  const last = log.states.length - 1;
  const state = log.states[last] ?? new Uint8Array();
  return upheld({ kind: "false-end", state, path: pathOf(stateLeaves(0, log.states), last) }, about);
}

function isKnown(entry: MeasuredLog["entries"][number], about: PassCommitment, allowlist: Allowlist): boolean {
  return allowlist.has(entry) || about.exempt.some((beginning) => entry.path.startsWith(beginning));
}

function upheld(proof: FraudProof | undefined, about: PassCommitment): FoundFraud | undefined {
  const outcome = proof && checkFraudProof(proof, about);
  return proof !== undefined && outcome?.proven === true ? { proof, fraud: outcome.fraud } : undefined;
}
