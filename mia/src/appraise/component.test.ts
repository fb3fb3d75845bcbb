import { expect, test } from "vitest";
import { hashOf } from "../testing/claims.js";
import { judge } from "../testing/judge.js";
import { type Deviation, referenceClaims } from "../testing/machine.js";
import { COMPONENTS } from "./component.js";
import { EXPLANATIONS } from "./explanations.js";
import type { ReasonCode } from "./reason.js";

test("every reason speaks against one claim", () => {
  expect(Object.keys(COMPONENTS).sort()).toEqual(Object.keys(EXPLANATIONS).sort());
});

const { profile, boot, ima, update } = referenceClaims;
const claiming = (claims: Deviation["claims"] = {}): Deviation => ({ claims });

test.each<[string, Deviation]>([
  ["profile", claiming({ profile: { ...profile, epoch: 4 } })],
  ["boot", { bootQuote: { pcrDigest: hashOf("another boot") } }],
  ["boot", claiming({ boot: { ...boot, commandLineHash: hashOf("quiet") } })],
  ["ima", claiming({ ima: { ...ima, imaPolicyHash: hashOf("none") } })],
  ["files", { evidence: { files: { report: '{"number_of_entries":1}' } } }],
  ["kernelGuard", { evidence: { kernelGuard: "absent" } }],
  ["sensors", { evidence: { sensors: "absent" } }],
  ["tamper", { evidence: { tamper: "absent" } }],
  ["update", claiming({ update: { ...update, release: 6 } })],
])("a machine that deviates in its %s is failed for that", (component, deviation) => {
  expect(judge(deviation).codes.map((code) => COMPONENTS[code as ReasonCode])[0]).toBe(component);
});
