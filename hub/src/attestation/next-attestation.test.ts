import type { Appraisal, HubIntegrity } from "@logos/chain-client";
import { expect, test } from "vitest";
import { type AttestationQuestion, lacksReset, nextAttestation } from "./next-attestation.js";
import { pauseBefore } from "./pauses.js";
import { NO_DEPLOYMENT, someRecord } from "./testing.js";

const appraisal: Appraisal = { round: 1, states: NO_DEPLOYMENT, phase: "committing", deadline: 9_000n, seats: [] };
const trusted = someRecord({ phase: { kind: "trusted" }, trustedUntil: 10_000n, round: 1 });
const violated = someRecord({
  phase: { kind: "violated", violation: { kind: "boot-digest" } },
  mustReset: true,
  round: 1,
});

function step(record: HubIntegrity, change: Partial<AttestationQuestion> = {}) {
  const now = { nowMs: 3_000n, trustedMs: 8_000n, attested: true, tampered: false, sentRound: 0 };
  return nextAttestation({ record, appraisal: undefined, ...now, ...change });
}

test("a hub attests at its start, whatever the chain thinks of it", () => {
  for (const record of [someRecord(), trusted, violated]) expect(step(record, { attested: false }).kind).toBe("attest");
});

test("a trusted hub waits for half of its time, and not a millisecond longer", () => {
  expect(step(trusted)).toEqual({ kind: "wait", untilMs: 6_000n });
  expect(step(trusted, { nowMs: 5_999n }).kind).toBe("wait");
  expect(step(trusted, { nowMs: 6_000n }).kind).toBe("attest");
});

test("a hub that was left undecided or became stale attests", () => {
  expect(step(someRecord({ round: 3 })).kind).toBe("attest");
  expect(step(someRecord({ phase: { kind: "stale" } })).kind).toBe("attest");
});

test("while a committee is at work nothing is sent but that a case was opened", () => {
  expect(step(trusted, { appraisal, attested: false }).kind).toBe("wait");
  expect(step(trusted, { appraisal, tampered: true })).toMatchObject({ kind: "attest", why: "a tamper switch opened" });
  expect(step(violated, { tampered: true }).kind).toBe("wait");
});

test("what was sent and accepted is waited for until the record shows it", () => {
  expect(step(someRecord({ round: 1 }), { sentRound: 2, tampered: true }).kind).toBe("wait");
});

test("a violated hub, or one that is put aside, waits for what heals it", () => {
  expect(step(violated).kind).toBe("wait");
  expect(step(someRecord({ phase: { kind: "quarantined" } }), { attested: false }).kind).toBe("wait");
  expect(step(someRecord({ mustReset: true })).kind).toBe("wait");
});

test("good claims of a hub that must reset are of use only after a reset", () => {
  const clock = { resetCount: 4, restartCount: 1, clockMs: 1n };
  const record = { ...violated, clock };
  expect(lacksReset(record, { ...clock, clockMs: 99n })).toBe(true);
  expect(lacksReset(record, { ...clock, resetCount: 5 })).toBe(false);
  expect(lacksReset({ ...trusted, clock }, clock)).toBe(false);
});

test("the first two attempts of a row go at once, later ones wait longer, and never over five minutes", () => {
  expect([0, 1, 2, 3, 4].map(pauseBefore)).toEqual([0, 0, 5_000, 10_000, 20_000]);
  expect(pauseBefore(50)).toBe(300_000);
});
