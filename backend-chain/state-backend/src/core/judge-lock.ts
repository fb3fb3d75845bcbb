import { isPlan, type LiveLock } from "./head.js";

/** The lock on chain, also one whose lease ended. */
export interface ChainLock extends LiveLock {
  readonly who: string;
  /** Milliseconds of chain time. */
  readonly leaseUntilMs: number;
}

export interface LockView {
  readonly lock: ChainLock | undefined;
  /** Chain time as well as it is known here. */
  readonly nowMs: number;
}

export type LockOutcome =
  /** A plan's lock: nothing is written on chain. */
  | { readonly kind: "grant-here" }
  /** To be asked of the chain, which decides. */
  | { readonly kind: "ask-chain" }
  | { readonly kind: "held"; readonly by: ChainLock };

/** Rules 4 and 8 of `state-backend.md` §4: re-entrant by ID; a plan waits for an apply and for no other plan. */
export function judgeLock(request: LiveLock, { lock, nowMs }: LockView): LockOutcome {
  const isHeld = lock !== undefined && lock.id !== request.id && lock.leaseUntilMs > nowMs;
  if (isHeld) return { kind: "held", by: lock };
  return isPlan(request) ? { kind: "grant-here" } : { kind: "ask-chain" };
}
