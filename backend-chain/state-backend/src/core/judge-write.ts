import type { Hex } from "@logos/chain-client";
import { type Head, isPush, type LiveLock } from "./head.js";

export interface WriteRequest {
  /** The lock's ID that Terraform sent along; undefined with `-lock=false`. */
  readonly lockId: string | undefined;
  readonly serial: bigint;
  /** Hash of Terraform's lineage. */
  readonly lineage: Hex;
  readonly digest: Hex;
}

export interface WriteView {
  readonly head: Head | undefined;
  /** The lock on chain. */
  readonly lock: LiveLock | undefined;
  /** Whether the ID is that of a plan's lock. */
  readonly isPlanLock: boolean;
}

export type WriteRefusal =
  | { readonly code: "without-lock" }
  | { readonly code: "plan-lock" }
  | { readonly code: "not-locked" }
  | { readonly code: "locked-by-other"; readonly lock: LiveLock }
  | { readonly code: "other-lineage" }
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
  if (request.lockId === undefined) return refused({ code: "without-lock" });
  if (view.isPlanLock) return refused({ code: "plan-lock" });
  if (lock === undefined) return refused({ code: "not-locked" });
  if (lock.id !== request.lockId) return refused({ code: "locked-by-other", lock });
  if (head === undefined) return { kind: "append", forced: false };
  if (request.lineage !== head.lineage) return refused({ code: "other-lineage" });
  if (request.serial > head.serial) return { kind: "append", forced: false };
  if (request.serial === head.serial && request.digest === head.digest) return { kind: "same" };
  if (isPush(lock)) return { kind: "append", forced: true };
  const code = request.serial === head.serial ? "serial-taken" : "serial-behind";
  return refused({ code, serial: head.serial });
}
