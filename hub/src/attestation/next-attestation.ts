import type { Appraisal, HubIntegrity, TpmClock } from "@logos/chain-client";

/** What decides whether a hub attests now. */
export interface AttestationQuestion {
  readonly record: HubIntegrity;
  readonly appraisal: Appraisal | undefined;
  /** Milliseconds of chain time. */
  readonly nowMs: bigint;
  /** How long a pass is good. */
  readonly trustedMs: bigint;
  /** Whether this process has attested yet: the machine may have started anew with it. */
  readonly attested: boolean;
  /** A tamper switch opened, and the chain does not know of it. */
  readonly tampered: boolean;
  /** Round that was sent and accepted: until the record shows it, the record is of the past. */
  readonly sentRound: number;
}

export type AttestationStep =
  | { readonly kind: "attest"; readonly why: string }
  /** For a change, or until a time of the chain. */
  | { readonly kind: "wait"; readonly untilMs: bigint | undefined };

// From chain state, so that a restart goes on with the round that is judged:
//
//   the record does not show yet what was sent  ─▶ wait
//   put aside                                   ─▶ wait
//   a switch opened, and not violated yet       ─▶ attest, also while a committee is at work
//   a committee is at work                      ─▶ wait for what it finds
//   this process has not attested yet           ─▶ attest
//   violated, or put aside since its last reset ─▶ wait: only a reset heals it, and with it comes a new process
//   trusted, less than half of its time over    ─▶ wait until then
//   enrolled, stale, left undecided, half over  ─▶ attest

export function nextAttestation(question: AttestationQuestion): AttestationStep {
  const { record, appraisal, nowMs, trustedMs, sentRound } = question;
  const { kind: phase } = record.phase;
  if (record.round < sentRound || phase === "quarantined") return { kind: "wait", untilMs: undefined };
  if (question.tampered && phase !== "violated") return { kind: "attest", why: "a tamper switch opened" };
  if (appraisal !== undefined) return { kind: "wait", untilMs: undefined };
  if (!question.attested) return { kind: "attest", why: "the agent has started" };
  if (record.mustReset) return { kind: "wait", untilMs: undefined };
  const dueMs = record.trustedUntil - trustedMs / 2n;
  if (phase === "trusted" && nowMs < dueMs) return { kind: "wait", untilMs: dueMs };
  return { kind: "attest", why: phase === "trusted" ? "half of its trusted time is over" : `it is ${phase}` };
}

/** Whether good claims would be refused for want of a reset, so that evidence without a difference is not worth sending. */
export function lacksReset({ mustReset, clock: last }: HubIntegrity, now: TpmClock): boolean {
  return mustReset && last !== undefined && now.resetCount <= last.resetCount;
}
