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
const ZEROS = new Uint8Array(32);

/** Two neighbouring states of PCR 10: `index` entries lead to the first. */
interface Step {
  readonly index: number;
  readonly before: Uint8Array;
  readonly beforePath: readonly Uint8Array[];
  readonly afterPath: readonly Uint8Array[];
}

/** What no honest appraiser passes, in a few hashes: `FraudProof` of pallet-attestation. */
export type FraudProof =
  /** The first state is not zeros, or the last not the one that was claimed. */
  | { readonly kind: "false-start" | "false-end"; readonly state: Uint8Array; readonly path: readonly Uint8Array[] }
  /** Template data, and its absence from the allowlist; a second boot_aggregate, or a first entry that is none, needs no absence. */
  | (Step & { readonly kind: "entry"; readonly template: Uint8Array; readonly gap: AbsenceProof | undefined })
  /** A step by ones: a file that was written while it was measured. */
  | (Step & { readonly kind: "violation" });

/** What was passed, and what it had to be judged by. */
export interface PassCommitment {
  readonly statesRoot: Uint8Array;
  readonly logLength: number;
  readonly pcr10: Uint8Array;
  readonly allowlistRoot: Uint8Array;
  /** Beginnings of paths that need not be in the allowlist, each ending in a slash. */
  readonly exempt: readonly string[];
  readonly violationsAllowed: boolean;
}

export type FraudOutcome =
  | { readonly proven: true; readonly fraud: Fraud }
  | { readonly proven: false; readonly flaw: FraudFlaw };

/** What a proof proves: `Offending` of the pallet. */
export type Fraud = "start" | "end" | "no-boot-aggregate" | "second-boot" | "not-allowlisted" | "violation";

/** Why it proves nothing: `FraudRefusal` of the pallet. */
export type FraudFlaw =
  | "state-not-proved" // a state is not in the commitment at its place, or the step leads elsewhere
  | "state-correct" // the state is the one it should be
  | "entry-malformed" // the template data is not understood
  | "entry-allowed" // the entry may be there
  | "gap-not-proved" // the absence is not proved
  | "violation-allowed"; // some paths may have violations, and PCR 10 does not tell which path it was

/** A whole list, from the boot on, and PCR 10 before and after each entry. */
export interface MeasuredLog {
  readonly entries: readonly ImaEntry[];
  readonly states: readonly Uint8Array[];
}

/**
 * Makes the proof for one entry of a list; undefined when the entry is in the allowlist, begins the list as it should, or
 * is of the template `ima`, which names no file in what PCR 10 covers.
 */
export function makeFraudProof(log: MeasuredLog, index: number, allowlist: Allowlist): FraudProof | undefined {
  const [entry, before] = [log.entries[index], log.states[index]];
  if (entry === undefined || before === undefined) return undefined;
  const leaves = stateLeaves(0, log.states);
  const step = { index, before, beforePath: pathOf(leaves, index), afterPath: pathOf(leaves, index + 1) };
  if (isViolation(entry)) return { kind: "violation", ...step };
  const { templateData: template } = entry;
  const name = nameOf(template);
  if (name === undefined) return undefined;
  const { path, algorithm, digest } = name;
  const boot = bytesToUtf8(path) === "boot_aggregate";
  if (boot || index === 0) {
    return boot && index === 0 ? undefined : { kind: "entry", ...step, template, gap: undefined };
  }
  const gap = proveAbsence(allowlist, allowlistLeaf(path, algorithm, digest));
  return gap === undefined ? undefined : { kind: "entry", ...step, template, gap };
}

/** Checks a proof against what was passed, as the chain does. */
export function checkFraudProof(proof: FraudProof, about: PassCommitment): FraudOutcome {
  switch (proof.kind) {
    case "false-start":
    case "false-end": {
      const start = proof.kind === "false-start";
      if (!isState(about, start ? 0 : about.logLength, proof.state, proof.path)) return nothing("state-not-proved");
      if (equalBytes(proof.state, start ? ZEROS : about.pcr10)) return nothing("state-correct");
      return { proven: true, fraud: start ? "start" : "end" };
    }
    case "violation":
      if (!isStep(about, proof, ONES)) return nothing("state-not-proved");
      return about.violationsAllowed ? nothing("violation-allowed") : { proven: true, fraud: "violation" };
    case "entry":
      if (!isStep(about, proof, hashFunction(ALGORITHM.sha256)(proof.template))) return nothing("state-not-proved");
      return checkEntry(proof, about);
  }
}

function checkEntry(
  { index, template, gap }: Extract<FraudProof, { kind: "entry" }>,
  about: PassCommitment,
): FraudOutcome {
  const name = nameOf(template);
  if (name === undefined) return nothing("entry-malformed");
  const path = bytesToUtf8(name.path);
  if (path === "boot_aggregate") {
    return index === 0 ? nothing("entry-allowed") : { proven: true, fraud: "second-boot" };
  }
  if (index === 0) return { proven: true, fraud: "no-boot-aggregate" };
  if (about.exempt.some((beginning) => path.startsWith(beginning))) return nothing("entry-allowed");
  const leaf = allowlistLeaf(name.path, name.algorithm, name.digest);
  const absent = gap !== undefined && provesAbsence(gap, leaf, about.allowlistRoot);
  return absent ? { proven: true, fraud: "not-allowlisted" } : nothing("gap-not-proved");
}

const nothing = (flaw: FraudFlaw): FraudOutcome => ({ proven: false, flaw });

function isState(about: PassCommitment, index: number, state: Uint8Array, path: readonly Uint8Array[]): boolean {
  const count = about.logLength + 1;
  const top = climb(stateLeaf(index, state), { index, count }, path);
  return top !== undefined && equalBytes(listRoot(TAG.pcrState, count, top), about.statesRoot);
}

function isStep(about: PassCommitment, { index, before, ...paths }: Step, digest: Uint8Array): boolean {
  const after = extend(ALGORITHM.sha256, before, digest);
  return isState(about, index, before, paths.beforePath) && isState(about, index + 1, after, paths.afterPath);
}

function nameOf(templateData: Uint8Array): ReturnType<typeof parseMeasuredName> | undefined {
  try {
    return parseMeasuredName(templateData);
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    return undefined;
  }
}
