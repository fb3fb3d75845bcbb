import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { hashOf } from "../testing/claims.js";
import { judge } from "../testing/judge.js";
import { attestation, type Deviation, pcr10After, referenceClaims, rules } from "../testing/machine.js";
import { appraise } from "./appraise.js";
import { evidenceHashOf } from "./evidence-hash.js";
import { EXPLANATIONS } from "./explanations.js";
import { classOf } from "./reason.js";

const last = {
  clock: { clockMs: 4_000n, resetCount: 2, restartCount: 0 },
  logLength: 100,
  pcr10: pcr10After(100),
  release: 7,
};
const { machine } = attestation().policy;

describe("an honest machine", () => {
  test("passes, and what its quotes cover is told", () => {
    const { evidence, reference, policy } = attestation();
    const result = appraise(evidence, reference, policy);
    expect(result.reasons).toEqual([]);
    expect(result.outcome).toBe("pass");
    expect(result.covered).toMatchObject({ logLength: 169, pcr10: pcr10After(169), clock: { resetCount: 2 } });
    expect(toHex(result.covered?.pcr10 ?? new Uint8Array())).toMatch(/^4c1b65569a29bb99/);
  });

  test("committed to this evidence by the hash of what its quotes cover", () => {
    const { evidence, reference, policy } = attestation();
    const { covered } = appraise(evidence, reference, policy);
    if (covered === undefined) throw new Error("nothing is covered");
    expect(evidenceHashOf(evidence, covered)).toEqual(covered.evidenceHash);
    const others = [
      evidenceHashOf(evidence, { ...covered, logLength: 168 }),
      evidenceHashOf(evidence, { ...covered, pcr10: hashOf("x") }),
      evidenceHashOf(evidence, { ...covered, statesRoot: hashOf("x") }),
      evidenceHashOf({ ...evidence, eventLog: hashOf("x") }, covered),
      evidenceHashOf({ ...evidence, ima: { ...evidence.ima, entries: hashOf("x") } }, covered),
      evidenceHashOf({ ...evidence, collectedAtBlock: 71 }, covered),
    ];
    for (const other of others) expect(other).not.toEqual(covered.evidenceHash);
  });

  test("is judged alike by everybody", () => {
    const { evidence, reference, policy } = attestation();
    expect(appraise(evidence, reference, policy)).toEqual(appraise(evidence, reference, policy));
  });

  test("passes again later, with the whole list", () => {
    expect(judge({ policy: { last } })).toEqual({ outcome: "pass", codes: [] });
  });

  test("passes after a reset with a list from its start", () => {
    const before = { ...last, clock: { ...last.clock, resetCount: 1, clockMs: 9_999n }, logLength: 1_000 };
    expect(judge({ policy: { last: before } })).toEqual({ outcome: "pass", codes: [] });
  });

  test("passes with a list that is a little ahead of the quote", () => {
    expect(judge({ covered: 165 })).toEqual({ outcome: "pass", codes: [] });
  });
});

test.each<[string, Deviation, string[]]>([
  ["bound to an old block", { policy: { freshBlocks: [hashOf("a newer block")] } }, ["evidence-not-fresh"]],
  ["of a revoked key", { policy: { machine: { ...machine, revoked: true } } }, ["key-revoked"]],
  [
    "of another machine",
    { afterwards: attestation({ policy: { machine: { ...machine, machineId: hashOf("x") } } }).evidence },
    ["quote-extra-data", "quote-extra-data"],
  ],
  [
    "of another chain",
    { afterwards: attestation({ policy: { machine: { ...machine, genesisHash: hashOf("x") } } }).evidence },
    ["quote-extra-data", "quote-extra-data"],
  ],
  [
    "whose claims were changed after the quotes",
    { afterwards: { claims: { ...referenceClaims, tamper: "absent" } } },
    ["quote-extra-data", "quote-extra-data"],
  ],
  [
    "whose report was changed after the quotes",
    { afterwards: { files: { report: '{"number_of_entries":1}' } } },
    ["quote-extra-data", "quote-extra-data"],
  ],
  [
    "that was accepted before",
    { policy: { last: { ...last, clock: { ...last.clock, clockMs: 5_013n } } } },
    ["quote-clock-back", "quote-replayed"],
  ],
  [
    "older than the last accepted",
    { policy: { last: { ...last, clock: { ...last.clock, resetCount: 3 } } } },
    ["quote-clock-back", "quote-clock-back"],
  ],
  [
    "with a log quote of fewer PCRs",
    { logQuote: { selections: [{ hash: 11, mask: 0x3ff, bitmapSize: 3 }] } },
    ["quote-mask"],
  ],
  [
    "with a boot quote of fewer PCRs",
    { bootQuote: { selections: [{ hash: 11, mask: 0x3ff, bitmapSize: 3 }] } },
    ["quote-mask"],
  ],
])("evidence %s is refused", (_, deviation, codes) => {
  expect(judge(deviation)).toEqual({ outcome: "refused", codes });
});

test("refused evidence covers nothing that could be remembered as accepted", () => {
  for (const policy of [{ freshBlocks: [] }, { machine: { ...machine, revoked: true } }]) {
    const { evidence, reference, policy: whole } = attestation({ policy });
    expect(appraise(evidence, reference, whole)).not.toHaveProperty("covered");
  }
});

test("what says nothing of the machine makes it stale, and only what it did makes it violated", () => {
  const refused = [
    "evidence-not-fresh",
    "key-revoked",
    "quote-replayed",
    "quote-signature",
    "quote-clock-back",
  ] as const;
  expect(refused.map(classOf)).toEqual(refused.map(() => "refused"));
  const violated = ["quotes-apart", "ima-allowlist", "tamper-latched", "log-digest", "reference-retired"] as const;
  expect(violated.map(classOf)).toEqual(violated.map(() => "violated"));
});

test("quotes of two runs, or in the wrong order, are no pair", () => {
  const clock = { clockMs: 4_000n, resetCount: 2, restartCount: 0, safe: true };
  expect(judge({ bootQuote: { clock } }).codes).toEqual([]);
  for (const change of [{ resetCount: 1 }, { restartCount: 1 }, { clockMs: 6_000n }]) {
    expect(judge({ bootQuote: { clock: { ...clock, ...change } } }).codes).toEqual(["quotes-apart"]);
  }
});

test.each<[string, Deviation, string[]]>([
  ["another policy", { policy: { rules: { ...rules, maxEntriesAhead: 9 } } }, ["reference-policy"]],
  ["a retired reference", { reference: { phase: "retired" } }, ["reference-retired"]],
  ["a revoked reference", { reference: { phase: "revoked" } }, ["reference-revoked"]],
  [
    "a release that goes back",
    { policy: { last: { ...last, release: 8 } } },
    ["reference-rollback", "reference-without-reset"],
  ],
  ["a release without reset", { policy: { last: { ...last, release: 6 } } }, ["reference-without-reset"]],
  ["another profile", { claims: { profile: { ...referenceClaims.profile, epoch: 2 } } }, ["reference-profile"]],
  [
    "another deployment",
    { claims: { update: { ...referenceClaims.update, deploymentId: new Uint8Array(32) } } },
    ["reference-update"],
  ],
  [
    "other LKRG module",
    { claims: { kernelGuard: { ...(referenceClaims.kernelGuard as object), moduleHash: hashOf("x") } as never } },
    ["reference-kernelGuard"],
  ],
])("%s is a violation", (_, deviation, codes) => {
  expect(judge(deviation)).toEqual({ outcome: "violated", codes });
});

test("a new release after a reset passes while its reference is announced", () => {
  const before = { ...last, clock: { ...last.clock, resetCount: 1 }, release: 6 };
  expect(judge({ policy: { last: before }, reference: { phase: "announced" } }).outcome).toBe("pass");
});

test("reference values and rules that contradict themselves are the caller's mistake", () => {
  const ima = { ...referenceClaims.ima, allowlistRoot: hashOf("x") };
  expect(() => judge({ reference: { claims: { ...referenceClaims, ima } } })).toThrow(/wrong-root/);
  expect(() => judge({ policy: { rules: { ...rules, logMask: 0x3ff } } })).toThrow(/PCRs 0 to 10/);
});

test("every reason has an explanation", () => {
  for (const text of Object.values(EXPLANATIONS)) expect(text).toMatch(/^[a-z].{15,}[^.]$/i);
});
