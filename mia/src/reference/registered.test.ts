import { expect, test } from "vitest";
import { policyHash } from "../appraise/rules-codec.js";
import { parseImaBinary } from "../ima/binary.js";
import { integrityLeaves } from "../integrity/integrity-hash.js";
import { hashOf } from "../testing/claims.js";
import { attestation, imaList, referenceClaims, rules } from "../testing/machine.js";
import { allowlistOf } from "./allowlist.js";
import { encodeReferenceBundle, parseReferenceBundle, type ReferenceBundle } from "./bundle.js";
import { type RegisteredReference, referenceSteps, referenceValuesOf } from "./registered.js";

const bundle: ReferenceBundle = {
  ...{ rules, claims: referenceClaims, switches: ["hwmon:case"], applications: [] },
  allowlist: parseImaBinary(imaList, 20).slice(1),
};
const registered: RegisteredReference = {
  ...{ phase: "active", policyHash: policyHash(rules), leaves: integrityLeaves(referenceClaims) },
  ...{ allowlistRoot: referenceClaims.ima.allowlistRoot, exempt: ["/etc/"], violationsAllowed: true },
};
const leaves = (index: number) => registered.leaves.with(index, hashOf("other"));
const withClaims = (claims: Partial<ReferenceBundle["claims"]>) => ({ claims: { ...referenceClaims, ...claims } });
const { boot, update } = referenceClaims;

test("a bundle with all that the chain registered gives reference values, without what the chain does not know", () => {
  const sent = { ...bundle, applications: [hashOf("another loader")] };
  const outcome = referenceValuesOf(parseReferenceBundle(encodeReferenceBundle(sent)), registered);
  if (!outcome.ok) throw new Error(outcome.mismatches.join());
  const { applications: _, ...known } = attestation().reference;
  expect({ ...outcome.reference, allowlist: outcome.reference.allowlist.root }).toEqual({
    ...known,
    allowlist: known.allowlist.root,
  });
});

test.each<[string, Partial<ReferenceBundle>, Partial<RegisteredReference>, string[]]>([
  ["rules of another profile", {}, { policyHash: hashOf("x") }, ["rules"]],
  ["looser rules", { rules: { ...rules, maxEntriesAhead: 9 } }, {}, ["rules"]],
  ["rules whose log quote proves no log", { rules: { ...rules, logMask: 0x3ff } }, {}, ["rules", "rules-masks"]],
  ["another mask", withClaims({ boot: { ...boot, pcrMask: 0x7 } }), {}, ["rules-masks", "leaf-boot"]],
  ["another release", withClaims({ update: { ...update, release: 8 } }), {}, ["leaf-update"]],
  ["a component fewer", withClaims({ sensors: "absent" }), {}, ["leaf-sensors"]],
  ["another registered leaf", {}, { leaves: leaves(3) }, ["leaf-files"]],
  ["fewer registered leaves", {}, { leaves: registered.leaves.slice(0, 7) }, ["leaf-update"]],
  ["a shorter allowlist", { allowlist: bundle.allowlist.slice(1) }, {}, ["allowlist"]],
  ["an allowlist registered apart from the claims", {}, { allowlistRoot: hashOf("x") }, ["allowlist"]],
  ["other switches", { switches: [] }, {}, ["switches"]],
  ["more lenience than the chain has", {}, { exempt: [], violationsAllowed: false }, ["exempt", "violations"]],
  ["an exemption next to the excluded path", {}, { exempt: ["/etc/machine-id/"] }, ["exempt"]],
])("a bundle with %s is named as another", (_, change, chain, mismatches) => {
  expect(referenceValuesOf({ ...bundle, ...change }, { ...registered, ...chain })).toEqual({ ok: false, mismatches });
});

test("a list of any length is verified in steps", () => {
  const allowlist = Array.from({ length: 10_000 }, (_, at) => ({
    path: `/${at}`,
    algorithm: "sha256",
    digest: hashOf(""),
  }));
  const claims = { ...referenceClaims, ima: { ...referenceClaims.ima, allowlistRoot: allowlistOf(allowlist).root } };
  const large = { ...registered, leaves: integrityLeaves(claims), allowlistRoot: claims.ima.allowlistRoot };
  const steps = referenceSteps({ ...bundle, claims, allowlist }, large);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  // Nine for the 10,000 leaves, four, two and one for the three lowest levels of the tree.
  expect([step.value.ok, count]).toEqual([true, 16]);
});

test("switches without a claim about them are named", () => {
  const claims = { ...referenceClaims, tamper: "absent" } as const;
  const without = { ...registered, leaves: integrityLeaves(claims) };
  expect(referenceValuesOf({ ...bundle, claims }, without)).toEqual({ ok: false, mismatches: ["switches"] });
  expect(referenceValuesOf({ ...bundle, claims, switches: [] }, without)).toMatchObject({ ok: true });
});
