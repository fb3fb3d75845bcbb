import { sha256 } from "@noble/hashes/sha2.js";
import { allBytesAre, equalBytes } from "../bytes/compare.js";
import { extend } from "../event-log/replay.js";
import { listRoot } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { climb } from "../merkle/tree.js";
import { allowlistLeaf } from "../reference/allowlist.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { type AbsenceProof, provesAbsence } from "./absence.js";
import { isBootAggregate, isExempt, type MeasuredName, measuredNameOf } from "./measured-name.js";
import type { Fraud, FraudFlaw, FraudOutcome, FraudProof, PassCommitment } from "./proof.js";
import { stateLeaf } from "./states.js";

// The kernel extends ones for a violation, for it has no digest of what was written meanwhile.
const ONES = new Uint8Array(32).fill(0xff);

/** Judges a proof as the attestation pallet does, in a few hashes: what it refuses costs its sender the deposit. */
export function checkFraudProof(proof: FraudProof, passed: PassCommitment): FraudOutcome {
  switch (proof.kind) {
    case "false-start":
      if (!hasState(passed, 0, proof)) return refused("state-not-proved");
      return allBytesAre(proof.state, 0) ? refused("state-correct") : proven("start");
    case "false-end":
      if (!hasState(passed, passed.logLength, proof)) return refused("state-not-proved");
      return equalBytes(proof.state, passed.pcr10) ? refused("state-correct") : proven("end");
    case "violation":
      if (!hasStep(passed, proof, ONES)) return refused("state-not-proved");
      return passed.violationsAllowed ? refused("violation-allowed") : proven("violation");
    case "entry": {
      if (!hasStep(passed, proof, sha256(proof.template))) return refused("state-not-proved");
      const name = measuredNameOf(proof.template);
      return name === undefined ? refused("entry-malformed") : judgeEntry(proof.index, name, proof.gap, passed);
    }
  }
}

function judgeEntry(
  index: number,
  name: MeasuredName,
  gap: AbsenceProof | undefined,
  { exempt, allowlistRoot }: PassCommitment,
): FraudOutcome {
  const boots = isBootAggregate(name);
  if (index === 0) return boots ? refused("entry-allowed") : proven("no-boot-aggregate");
  if (boots) return proven("second-boot");
  if (isExempt(name, exempt)) return refused("entry-allowed");
  const { path, algorithm, digest } = name;
  const absent = gap !== undefined && provesAbsence(gap, allowlistLeaf(path, algorithm, digest), allowlistRoot);
  return absent ? proven("not-allowlisted") : refused("gap-not-proved");
}

function hasState(
  { statesRoot, logLength }: PassCommitment,
  index: number,
  { state, path }: { readonly state: Uint8Array; readonly path: readonly Uint8Array[] },
): boolean {
  const count = logLength + 1;
  const top = climb(stateLeaf(index, state), { index, count }, path);
  return top !== undefined && equalBytes(listRoot(TAG.pcrState, count, top), statesRoot);
}

function hasStep(
  passed: PassCommitment,
  step: Extract<FraudProof, { readonly before: Uint8Array }>,
  digest: Uint8Array,
): boolean {
  const { index, before, beforePath, afterPath } = step;
  if (!hasState(passed, index, { state: before, path: beforePath })) return false;
  return hasState(passed, index + 1, { state: extend(ALGORITHM.sha256, before, digest), path: afterPath });
}

const proven = (fraud: Fraud): FraudOutcome => ({ proven: true, fraud });
const refused = (flaw: FraudFlaw): FraudOutcome => ({ proven: false, flaw });
