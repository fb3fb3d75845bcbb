import type { Enrolment, EnrolmentRequest, Hex } from "@logos/chain-client";
import { expect, test } from "vitest";
import { type EnrolmentQuestion, nextEnrolmentStep } from "./enrolment-step.js";
import { someRecord } from "./testing.js";

const hash = (digit: string): Hex => `0x${digit.repeat(64)}`;
const request: EnrolmentRequest = {
  profile: hash("1"),
  endorsementKey: Uint8Array.of(1),
  attestationKey: Uint8Array.of(2),
  certificate: hash("2"),
  issuer: hash("3"),
  tamperCounter: 1n,
};
const names = { endorsementKey: hash("4"), attestationKey: hash("5") };
const enrolled = someRecord({ ...names, profile: request.profile });

function step(change: Partial<EnrolmentQuestion> = {}) {
  const nothing = { record: undefined, enrolment: undefined, open: false, quorum: 2, nowMs: 1_000n };
  return nextEnrolmentStep({ ...nothing, request, names, ...change });
}

function enrolment(commitments: number, change: Partial<Enrolment> = {}): Enrolment {
  const seats = [0, 1, 2].map((index) => ({
    account: `member-${index}`,
    commitment: index < commitments ? hash("6") : undefined,
  }));
  return { serial: 1, request, seats, deadline: 2_000n, ...change };
}

test("a hub that the chain knows by these keys and this profile is enrolled, whatever else is under way", () => {
  expect(step({ record: enrolled, enrolment: enrolment(3), open: true })).toEqual({
    kind: "enrolled",
    record: enrolled,
  });
});

test("a hub without a record, with another key or under another profile asks", () => {
  expect(step().kind).toBe("request");
  expect(step({ record: { ...enrolled, attestationKey: hash("9") } }).kind).toBe("request");
  expect(step({ record: { ...enrolled, profile: hash("9") } }).kind).toBe("request");
});

test("an enrolment with these keys is answered once enough credentials are there, and waited for until then", () => {
  expect(step({ enrolment: enrolment(2) }).kind).toBe("answer");
  expect(step({ enrolment: enrolment(1) })).toMatchObject({ kind: "wait", untilMs: 2_000n });
  expect(step({ enrolment: enrolment(0, { seats: [], deadline: undefined }) })).toMatchObject({ untilMs: undefined });
});

test("an enrolment with keys that were lost must lapse before another begins", () => {
  const lost = { ...request, attestationKey: Uint8Array.of(9) };
  expect(step({ enrolment: enrolment(3, { request: lost }) })).toMatchObject({ kind: "wait", untilMs: 2_000n });
  expect(step({ enrolment: enrolment(3, { request: lost }), nowMs: 2_000n }).kind).toBe("request");
});

test("a hub that is put aside waits for its release, one with an open case until it is closed", () => {
  const aside = { ...enrolled, attestationKey: hash("9"), phase: { kind: "quarantined" } } as const;
  expect(step({ record: aside })).toMatchObject({ kind: "wait", why: expect.stringContaining("put aside") });
  expect(step({ open: true })).toMatchObject({ kind: "wait", why: expect.stringContaining("close the case") });
});
