import { join } from "node:path";
import type { AttestationVote } from "@logos/chain-client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporary } from "../testing.js";
import type { AttestationKey } from "./attestation-journal.js";
import { decodeVote, encodeVote } from "./encode-vote.js";
import { Journal } from "./journal.js";

const key: AttestationKey = { hub: 3, round: 5, evidence: `0x${"ab".repeat(32)}` };
const fail: AttestationVote = { kind: "fail", component: "kernel-guard" };
const proof = Uint8Array.of(1, 2, 3);
let file: string;
let journal: Journal;

beforeEach(() => {
  file = join(temporary(), "journal.sqlite");
  journal = new Journal(file, "test");
});
afterEach(() => journal.close());

function reopen(): void {
  journal.close();
  journal = new Journal(file, "test");
}

test("the first vote on an attestation stays, with its salt, also after a restart", () => {
  const first = journal.attestation.recordVote(key, fail, undefined);
  expect(journal.attestation.recordVote(key, { kind: "pass" }, undefined)).toEqual(first);
  reopen();
  expect(journal.attestation.vote(key)).toEqual(first);
  expect(first).toMatchObject({ vote: fail, salt: expect.objectContaining({ length: 32 }) });
});

test("the same round with other evidence is another attestation, for rounds begin anew when a hub is forgotten", () => {
  const first = journal.attestation.recordVote(key, fail, undefined);
  const other = journal.attestation.recordVote(
    { ...key, evidence: `0x${"cd".repeat(32)}` },
    { kind: "pass" },
    undefined,
  );
  expect(other.vote).toEqual({ kind: "pass" });
  expect(other.salt).not.toEqual(first.salt);
});

test("a suspect is kept until it is settled, and only with the vote that made it one", () => {
  journal.attestation.recordVote(key, fail, proof);
  journal.attestation.recordVote({ ...key, round: 6 }, { kind: "pass" }, undefined);
  journal.attestation.recordVote({ ...key, round: 6 }, fail, proof);
  reopen();
  expect(journal.attestation.suspects()).toEqual([{ ...key, proof }]);
  journal.attestation.settle(key);
  reopen();
  expect(journal.attestation.suspects()).toEqual([]);
  expect(journal.attestation.vote(key)?.vote).toEqual(fail);
});

test("the first credential for an enrolment stays", () => {
  const made = { credential: proof, commitment: key.evidence };
  journal.attestation.recordCredential(3, 9, made);
  expect(journal.attestation.recordCredential(3, 9, { ...made, credential: Uint8Array.of(4) })).toEqual(made);
  reopen();
  expect(journal.attestation.credential(3, 9)).toEqual(made);
  expect(journal.attestation.credential(3, 10)).toBeUndefined();
});

test("votes come back from their text, and no other text is one", () => {
  for (const vote of [fail, { kind: "pass" }, { kind: "unknown" }] as const) {
    expect(decodeVote(encodeVote(vote))).toEqual(vote);
  }
  for (const text of ["", "fail", "fail kernelGuard", "pass "]) expect(() => decodeVote(text)).toThrow("[malformed]");
});
