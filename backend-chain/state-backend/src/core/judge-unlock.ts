import type { LiveLock } from "./head.js";

export interface UnlockView {
  /** The lock on chain. */
  readonly lock: LiveLock | undefined;
  /** IDs of the plans' locks on this machine. */
  readonly plans: ReadonlySet<string>;
}

export type UnlockOutcome =
  | { readonly kind: "forget-plan" }
  /** Give the lock on chain back. */
  | { readonly kind: "release" }
  /** Nothing is held by this ID (any more). */
  | { readonly kind: "released" }
  /** Take the lock away from whoever holds it. */
  | { readonly kind: "force" }
  | { readonly kind: "other"; readonly lock: LiveLock };

/** Rule 5 of `state-backend.md` §4; Terraform's force-unlock sends no ID, for it sends no body. */
export function judgeUnlock(id: string | undefined, { lock, plans }: UnlockView): UnlockOutcome {
  if (id === undefined) return lock === undefined && plans.size === 0 ? { kind: "released" } : { kind: "force" };
  if (plans.has(id)) return { kind: "forget-plan" };
  if (lock === undefined) return { kind: "released" };
  return lock.id === id ? { kind: "release" } : { kind: "other", lock };
}
