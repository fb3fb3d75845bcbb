import { type Evidence, EXPLANATIONS, type Reason, type ReasonCode } from "@logos/mia";
import { expect, test } from "vitest";
import { checksOf, checksText } from "./appraisal-report.js";
import type { OfflineAppraisal } from "./offline-appraisal.js";

const absent = { files: "absent", kernelGuard: "absent", sensors: "absent", tamper: "absent" } as const;
const present = { files: {}, kernelGuard: {}, sensors: {}, tamper: {} };
const evidenceWith = (parts: object): Evidence => ({ ...parts, claims: parts }) as unknown as Evidence;
const appraisalWith = (...codes: ReasonCode[]): OfflineAppraisal => {
  const reasons: Reason[] = codes.map((code) => ({ code, detail: `why ${code}` }));
  return { outcome: "violated", reasons, result: { reasons }, freshness: "nonce" } as unknown as OfflineAppraisal;
};
/** Checks that compare with earlier attestations or ask the chain about the reference's life. */
const ONLINE = 10;

test("each check that can be made offline has exactly one line", () => {
  const checks = checksOf(evidenceWith(present), appraisalWith()).flatMap((group) => group.checks);
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
  expect(checks).toHaveLength(Object.keys(EXPLANATIONS).length - ONLINE);
  expect(checks.every(({ finding }) => finding === "ok")).toBe(true);
});

test("what is absent, unreached or wrong is told apart", () => {
  const groups = checksOf(evidenceWith(absent), appraisalWith("ima-quote", "boot-digest"));
  const text = checksText(groups);
  expect(text).toContain("files: not looked at, absent");
  expect(text).toMatch(/VIOLATED {2}ima-quote: .*\n +why ima-quote/);
  expect(text).toContain("not made  ima-allowlist");
  expect(text).toContain("ok        boot-mask: not found");
});

test("without quotes that hold, nothing else was looked at", () => {
  const text = checksText(checksOf(evidenceWith(present), appraisalWith("quote-signature")));
  expect(text).toMatch(/REFUSED {3}quote-signature/);
  expect(text).toContain("boot: not looked at, the quotes prove nothing");
});
