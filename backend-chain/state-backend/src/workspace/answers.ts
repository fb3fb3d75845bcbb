import type { LiveLock, WriteRefusal } from "../core/index.js";
import type { KnownState } from "./known-state.js";

/** Whoever is in the way of a lock. */
export interface Holder extends LiveLock {
  readonly who: string;
  /** Milliseconds of chain time. */
  readonly leaseUntilMs: number;
  /** How long until then if nobody renews it. */
  readonly leftMs: number;
}

export type ReadAnswer =
  | { readonly kind: "state"; readonly state: KnownState }
  | { readonly kind: "absent" }
  | { readonly kind: "unavailable"; readonly reason: string }
  /** This account is no reader of it. */
  | { readonly kind: "not-ours"; readonly reason: string }
  | { readonly kind: "unreadable"; readonly reason: string };

export type WriteAnswer =
  | { readonly kind: "written" }
  | { readonly kind: "same" }
  | { readonly kind: "refused"; readonly refusal: WriteRefusal }
  | { readonly kind: "malformed"; readonly reason: string }
  | { readonly kind: "stranded"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };

export type LockAnswer =
  | { readonly kind: "granted" }
  | { readonly kind: "held"; readonly by: Holder }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };

export type UnlockAnswer =
  | { readonly kind: "released" }
  | { readonly kind: "other"; readonly lock: LiveLock }
  /** This account may not take a lock away. */
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "stranded"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };
