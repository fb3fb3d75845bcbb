import type { Enrolment, EnrolmentRequest, Hex, HubIntegrity } from "@logos/chain-client";
import { isSame } from "./hex.js";

/** What the chain shows of a hub, and what the hub would be enrolled with. */
export interface EnrolmentQuestion {
  readonly record: HubIntegrity | undefined;
  readonly enrolment: Enrolment | undefined;
  readonly request: EnrolmentRequest;
  /** Names of both keys without `000b`. */
  readonly names: { readonly endorsementKey: Hex; readonly attestationKey: Hex };
  /** Whether a tamper switch is open. */
  readonly open: boolean;
  /** Credentials that a hub must open. */
  readonly quorum: number;
  /** Milliseconds of chain time. */
  readonly nowMs: bigint;
}

// One enrolment at a time, from chain state alone, so that a restart goes on wherever it is:
//
//   the record has these keys and profile      ─▶ enrolled
//   put aside                                  ─▶ wait: governance releases the hub
//   a tamper switch is open                    ─▶ wait: an enrolled hub with an open case is violated for ever
//   an enrolment with these keys
//     with a quorum of credentials             ─▶ answer
//     with fewer, or not drawn yet             ─▶ wait
//   an enrolment with other keys, in time      ─▶ wait until it lapses: those keys are lost
//   none, or one that is over                  ─▶ request

export type EnrolmentStep =
  | { readonly kind: "enrolled"; readonly record: HubIntegrity }
  | { readonly kind: "request" }
  | { readonly kind: "answer"; readonly enrolment: Enrolment }
  /** For a change, or until a time of the chain. */
  | { readonly kind: "wait"; readonly untilMs: bigint | undefined; readonly why: string };

export function nextEnrolmentStep(question: EnrolmentQuestion): EnrolmentStep {
  const { record, enrolment, request, names, quorum, nowMs } = question;
  const known = record?.attestationKey === names.attestationKey && record.endorsementKey === names.endorsementKey;
  if (known && record.profile === request.profile) return { kind: "enrolled", record };
  if (record?.phase.kind === "quarantined") return wait(undefined, "the hub is put aside until it is released");
  if (question.open) return wait(undefined, "a tamper switch is open: close the case and clear its alarm");
  if (enrolment === undefined) return { kind: "request" };
  const { deadline: untilMs } = enrolment;
  if (untilMs !== undefined && nowMs >= untilMs) return { kind: "request" };
  if (!isSameRequest(enrolment.request, request)) return wait(untilMs, "an enrolment with other keys must lapse first");
  const offered = enrolment.seats.filter(({ commitment }) => commitment !== undefined).length;
  if (untilMs !== undefined && offered >= quorum) return { kind: "answer", enrolment };
  return wait(untilMs, "the committee has not made enough credentials yet");
}

function wait(untilMs: bigint | undefined, why: string): EnrolmentStep {
  return { kind: "wait", untilMs, why };
}

function isSameRequest(a: EnrolmentRequest, b: EnrolmentRequest): boolean {
  return (
    a.profile === b.profile &&
    isSame(a.endorsementKey, b.endorsementKey) &&
    isSame(a.attestationKey, b.attestationKey) &&
    a.certificate === b.certificate &&
    a.issuer === b.issuer
  );
}
