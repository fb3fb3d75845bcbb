import type { AbsenceProof } from "./absence.js";

/** Most siblings of a state: lists of at most 65,536. */
export const MAX_STATE_PATH = 16;
/** Most siblings of an allowlisted entry: lists of at most 262,144 leaves. */
export const MAX_ALLOWLIST_PATH = 18;
/** Longest template data that a proof carries. */
export const MAX_TEMPLATE_BYTES = 1_152;

/** Two neighbouring states of PCR 10; the second follows from the first and what was extended. Siblings lowest first. */
interface Step {
  /** Place of the entry, from 0: the state before it has the same. */
  readonly index: number;
  readonly before: Uint8Array;
  readonly beforePath: readonly Uint8Array[];
  readonly afterPath: readonly Uint8Array[];
}

/** The state at one end of the list. */
interface EndState {
  readonly state: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/**
 * What a prover shows of a log that was passed: the enum `FraudProof` of the attestation pallet. The states are a list of
 * one more than the log has entries, from zeros to the last.
 */
export type FraudProof =
  /** The first state is not zeros. */
  | (EndState & { readonly kind: "false-start" })
  /** The last state is not the claimed one. */
  | (EndState & { readonly kind: "false-end" })
  | (Step & {
      readonly kind: "entry";
      readonly template: Uint8Array;
      /** Where it would stand in the allowlist; a boot in the wrong place or none in the first needs no gap. */
      readonly gap: AbsenceProof | undefined;
    })
  | (Step & { readonly kind: "violation" });

/** What a committee passed, and what its reference allows. */
export interface PassCommitment {
  readonly statesRoot: Uint8Array;
  readonly logLength: number;
  readonly pcr10: Uint8Array;
  readonly allowlistRoot: Uint8Array;
  /** Beginnings of paths that need not be in the allowlist, each ending in a slash. */
  readonly exempt: readonly string[];
  readonly violationsAllowed: boolean;
}

/** What a proof proves: `Offending` of the pallet. */
export type Fraud =
  | "start" // something came before the log
  | "end" // the states do not lead to what was claimed
  | "no-boot-aggregate" // the log does not begin with the boot
  | "second-boot" // a second boot without a reset: kexec
  | "not-allowlisted" // something that may not be executed
  | "violation"; // a file that was written while it was measured

/** Why a proof proves nothing: `FraudRefusal` of the pallet. */
export type FraudFlaw =
  | "state-not-proved" // a state is not in the list at its place
  | "state-correct" // the state is the one it should be
  | "entry-malformed" // the template data is none of a known template
  | "entry-allowed" // the entry may be there
  | "gap-not-proved" // no gap in the allowlist was shown in which the entry would stand
  | "violation-allowed"; // the reference allows violations

export type FraudOutcome =
  | { readonly proven: true; readonly fraud: Fraud }
  | { readonly proven: false; readonly flaw: FraudFlaw };
