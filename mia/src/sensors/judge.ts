import type { ClaimResult } from "../integrity/claims.js";
import type { SensorWindow } from "./window.js";

export interface SensorRules {
  readonly minWindowMs: number;
  /** At least one heartbeat in each span of this length. */
  readonly heartbeatMs: number;
  /** Rules that may match, and how often in one window; any other must not match at all. */
  readonly allowedMatches: ReadonlyMap<string, bigint>;
}

export interface SensorJudgement {
  readonly result: ClaimResult;
  /** Events were lost, or the engine was silent for a time. */
  readonly lossy: boolean;
  /** Rules that matched more often than allowed. */
  readonly exceeded: readonly string[];
}

/** Judges a window: a forbidden match is a violation; loss or a window too short is degraded, never clean. */
export function judgeSensors(window: SensorWindow, rules: SensorRules): SensorJudgement {
  const exceeded = window.counts
    .filter(({ rule, matches }) => matches > (rules.allowedMatches.get(rule) ?? 0n))
    .map(({ rule }) => rule);
  const lengthMs = window.toMs - window.fromMs;
  const due = lengthMs / BigInt(rules.heartbeatMs);
  const lossy = window.drops > 0n || BigInt(window.heartbeats) < due || window.heartbeats === 0;
  const short = lengthMs < BigInt(rules.minWindowMs);
  return { result: exceeded.length > 0 ? "violated" : lossy || short ? "degraded" : "clean", lossy, exceeded };
}
