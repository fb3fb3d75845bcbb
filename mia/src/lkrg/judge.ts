import type { ClaimResult } from "../integrity/claims.js";
import type { LkrgMessage } from "./messages.js";

const ANSWER = "System is clean";
const ANSWER_WITHIN_US = 2_000_000;

export interface KernelGuardJudgement {
  /** Whether the challenge was answered in time by a module that is still there. */
  readonly alive: boolean;
  /** Violated: it saw an attack. Degraded: it failed at something of its own. */
  readonly alerts: ClaimResult;
}

/** Judges LKRG's messages since boot. `challengedAtUs` is when `trigger` was written; an answer counts within 2 s. */
export function judgeKernelGuard(messages: readonly LkrgMessage[], challengedAtUs: number): KernelGuardJudgement {
  const has = (...categories: readonly string[]) => messages.some(({ category }) => categories.includes(category));
  const answered = messages.some(
    ({ category, text, atUs }) =>
      category === "ALIVE" && text === ANSWER && atUs >= challengedAtUs && atUs <= challengedAtUs + ANSWER_WITHIN_US,
  );
  const alerts = has("ALERT", "FATAL") ? "violated" : has("FAULT") ? "degraded" : "clean";
  return { alive: answered && !has("DYING", "FATAL"), alerts };
}
