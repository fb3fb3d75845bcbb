import type { Fence, Hex, ResourceId } from "./identifiers.js";

export type DutyKind =
  | "accept"
  | "execute"
  | "reveal-result"
  | "observe"
  | "reveal-observation"
  | "observe-as-juror"
  | "reveal-as-juror"
  | "host";

/** What the chain awaits from one account. */
export interface Duty {
  readonly resource: ResourceId;
  readonly fence: Fence;
  readonly kind: DutyKind;
  /** Milliseconds of the duty clock; 0 for `host`. */
  readonly deadline: bigint;
}

export type Finding = "ok" | "mismatch" | "unknown";

/** What one checker saw: findings in the order of the type's predicates (for a removal one: absent). */
export interface Observation {
  readonly findings: readonly Finding[];
  readonly facts: Uint8Array;
  readonly evidenceRoot: Hex;
}

export type GiveUpReason = "hub-unreachable" | "hub-refused" | "driver-failed";
