import type { Hex } from "@logos/chain-client";
import { type Head, isPush, type LiveLock } from "./head.js";

export interface WriteRequest {
  /** The lock's ID that Terraform sent along; undefined with `-lock=false`. */
  readonly lockId: string | undefined;
  readonly serial: bigint;
  /** Hash of Terraform's lineage. */
  readonly lineage: Hex;
  /** Whether it is, byte for byte, the head's state. */
  readonly isHead: boolean;
}

/** What the workspace's owner allows. */
export interface WritePolicy {
  /** Whether a revision may be written while nobody holds the lock. */
  readonly lockFree: boolean;
  /** Whether `state push -force` may write what the rules of serials refuse. */
  readonly force: boolean;
}

export interface WriteView {
  readonly head: Head | undefined;
  /** The lock on chain. */
  readonly lock: LiveLock | undefined;
  /** Whether the ID is that of a plan's lock. */
  readonly isPlanLock: boolean;
  readonly policy: WritePolicy;
  /** Hash of the lineage that the next revision must have: the head's, or one that the owner adopted. */
  readonly lineage: Hex | undefined;
}

export type WriteRefusal =
  | { readonly code: "without-lock" }
  | { readonly code: "plan-lock" }
  | { readonly code: "not-locked" }
  | { readonly code: "locked-by-other"; readonly lock: LiveLock }
  | { readonly code: "other-lineage" }
  | { readonly code: "force-refused" }
  | { readonly code: "serial-behind"; readonly serial: bigint }
  | { readonly code: "serial-taken"; readonly serial: bigint };

export type WriteOutcome =
  /** A new revision; `forced` if only `state push` makes it acceptable. */
  | { readonly kind: "append"; readonly forced: boolean }
  /** The head is this very state: a retry whose answer was lost. */
  | { readonly kind: "same" }
  | { readonly kind: "refused"; readonly refusal: WriteRefusal };

/** Rules 2, 3 and 4 of `state-backend.md` §4. */
export function judgeWrite(request: WriteRequest, view: WriteView): WriteOutcome {
  const { head, lock } = view;
  const refused = (refusal: WriteRefusal): WriteOutcome => ({ kind: "refused", refusal });
  if (request.lockId === undefined && !view.policy.lockFree) return refused({ code: "without-lock" });
  if (view.isPlanLock) return refused({ code: "plan-lock" });
  if (lock === undefined && request.lockId !== undefined) return refused({ code: "not-locked" });
  if (lock !== undefined && lock.id !== request.lockId) return refused({ code: "locked-by-other", lock });
  if (head === undefined) return { kind: "append", forced: false };
  if (request.lineage !== (view.lineage ?? head.lineage)) return refused({ code: "other-lineage" });
  // An adopted lineage counts its own serials.
  if (request.lineage !== head.lineage) return { kind: "append", forced: false };
  if (request.serial > head.serial) return { kind: "append", forced: false };
  if (request.serial === head.serial && request.isHead) return { kind: "same" };
  if (lock !== undefined && isPush(lock)) {
    return view.policy.force ? { kind: "append", forced: true } : refused({ code: "force-refused" });
  }
  const code = request.serial === head.serial ? "serial-taken" : "serial-behind";
  return refused({ code, serial: head.serial });
}
