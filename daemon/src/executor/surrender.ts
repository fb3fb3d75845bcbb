import type { GiveUpReason } from "@logos/chain-client";
import type { DaemonError } from "../errors.js";

/** What to do after a hub's failure: try again, give the assignment up, or leave it, for a newer one exists. */
export type Surrender =
  | { readonly kind: "retry" }
  | { readonly kind: "leave" }
  | { readonly kind: "give-up"; readonly reason: GiveUpReason };

/** How often a driver may fail before the assignment is given up. */
const MAX_DRIVER_FAILURES = 3;

/** Judges the failure of a try; `failures` counts those of the driver, `late` says whether patience is over. */
export function judgeFailure(error: DaemonError, failures: number, late: boolean): Surrender {
  const unless = (over: boolean, reason: GiveUpReason): Surrender =>
    over ? { kind: "give-up", reason } : { kind: "retry" };
  if (error.refusal === undefined) return unless(late, "hub-unreachable");
  switch (error.refusal.code) {
    case "STALE_FENCE":
    case "FROZEN":
      return { kind: "leave" };
    case "SPEC_REFUSED":
    case "IMAGE_DIGEST_MISMATCH":
      return { kind: "give-up", reason: "hub-refused" };
    // Room may come free, and the hub may see the assignment a little later than we.
    case "CAPACITY":
    case "NOT_ASSIGNED":
      return unless(late, "hub-refused");
    case "DRIVER_FAILED":
      return unless(late || failures >= MAX_DRIVER_FAILURES, "driver-failed");
    case "UNKNOWN":
      return unless(late, "hub-unreachable");
  }
}
