import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reference } from "@logos/chain-client";
import { encodeReferenceBundle, integrityLeaves, type ReferenceBundle } from "@logos/mia";
import { expect, test } from "vitest";
import { playedBundle } from "../devnet/played-boot.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { diffBundles, diffText, diffToChain } from "./bundle-diff.js";
import { faultsOf, readBundle } from "./bundle-file.js";
import { hexOf } from "./hex.js";
import { differencesTo, exemptOf, placeOf, profileEntryOf, proposalOf } from "./proposal.js";
import { nameOfReference } from "./reference-name.js";

const bundle = playedBundle();
const folder = temporaryFolder("bundles");
const file = (name: string, of: ReferenceBundle): string => {
  writeFileSync(join(folder, name), encodeReferenceBundle(of));
  return name;
};
const withRules = (rules: Partial<ReferenceBundle["rules"]>): ReferenceBundle["rules"] => ({
  ...bundle.rules,
  ...rules,
});

test("a bundle is read whole, and one that contradicts itself says where", () => {
  expect(readBundle(folder, file("good.bundle", bundle))).toEqual(bundle);
  const [, ...fewer] = bundle.allowlist;
  file("bad.bundle", { ...bundle, allowlist: fewer });
  expect(() => readBundle(folder, "bad.bundle")).toThrow(/bad.bundle contradicts itself: the root of its allowlist/);
  writeFileSync(join(folder, "long.bundle"), Buffer.concat([encodeReferenceBundle(bundle), Buffer.of(0)]));
  expect(() => readBundle(folder, "long.bundle")).toThrow(/long.bundle is no reference bundle: .*trailing-bytes/);
  expect(() => readBundle(folder, "none.bundle")).toThrow(/\[not-found\]/);
});

test("claims that the chain would not make itself are faults", () => {
  const { claims } = bundle;
  const degraded = { ...bundle, claims: { ...claims, ima: { ...claims.ima, violations: "degraded" as const } } };
  expect(faultsOf(degraded)).toEqual([expect.stringContaining("violations degraded")]);
  const masked = { ...bundle, claims: { ...claims, boot: { ...claims.boot, pcrMask: 1 } } };
  expect(faultsOf(masked)).toEqual([expect.stringContaining("0xbff")]);
  expect(faultsOf({ ...bundle, rules: withRules({ maxEntriesAhead: 1 }) })).toEqual([
    expect.stringContaining("the hash of its rules"),
  ]);
});

test("folders that are exempt reach the chain with a slash, a single path outside of them is refused", () => {
  const rules = withRules({ excludedPaths: [{ below: "/data" }, { below: "/srv/" }, { exactly: "/data/x" }] });
  expect(exemptOf(rules)).toEqual(["/data/", "/srv/"]);
  expect(() => exemptOf(withRules({ excludedPaths: [{ exactly: "/etc/machine-id" }] }))).toThrow(/single path/);
  expect(() => exemptOf(withRules({ excludedPaths: [{ below: "/" }] }))).toThrow(/no folder/);
  const five = ["a", "b", "c", "d", "e"].map((name) => ({ below: `/${name}x` }));
  expect(() => exemptOf(withRules({ excludedPaths: five }))).toThrow(/the chain takes 4/);
});

test("what is proposed has the leaves of the bundle, and the profile asks for what its machines have", () => {
  const leaves = integrityLeaves(bundle.claims).map(hexOf);
  const proposal = proposalOf(bundle);
  expect([proposal.files, proposal.kernelGuard, proposal.sensors, proposal.tamper]).toEqual(leaves.slice(3, 7));
  expect(proposal).toMatchObject({ epoch: 0, exempt: [], update: { release: 1 } });
  expect(profileEntryOf(bundle, ["ecdsa-p256-sha256"])).toMatchObject({ pcrMask: 0x0bff, machineClass: 0 });
  expect(Object.values(profileEntryOf(bundle, []).required)).toEqual([false, false, false, false]);
  const reference = { leaves: leaves.with(6, `0x${"00".repeat(32)}`) } as unknown as Reference;
  expect(differencesTo(bundle, reference)).toEqual(["tamper"]);
  const diff = diffToChain(bundle, { ...reference, exempt: ["/data/"] }, leaves);
  expect(diff.components.map(({ component }) => component)).toEqual(["tamper"]);
  expect(diff.exempt).toMatchObject({ from: "/data/", to: "" });
});

test("a difference names fields and paths", () => {
  expect(diffText(diffBundles(bundle, bundle))).toBe("no difference");
  const [first, second, ...rest] = bundle.allowlist;
  if (first === undefined || second === undefined) throw new Error("a list with entries");
  const changed = { ...second, digest: new Uint8Array(32) };
  const added = { path: "/usr/bin/new", algorithm: "sha256", digest: new Uint8Array(32) };
  const other: ReferenceBundle = {
    ...bundle,
    allowlist: [changed, ...rest, added],
    claims: { ...bundle.claims, update: { ...bundle.claims.update, release: 2 }, tamper: "absent" },
    rules: withRules({ maxEntriesAhead: 3 }),
  };
  const diff = diffBundles(bundle, other);
  expect(diff.allowlist).toEqual({ added: ["/usr/bin/new"], removed: [first.path], changed: [second.path] });
  expect(diff.claims).toEqual([{ field: "update.release", from: "1", to: "2" }]);
  expect(diff.rules).toEqual([{ field: "maxEntriesAhead", from: "0", to: "3" }]);
  expect(diffText(diff)).toContain("allowlist: 1 added, 1 removed, 1 changed");
});

test("a reference is named by its bundle or by profile and epoch", () => {
  const { profile } = placeOf(bundle);
  expect(nameOfReference(folder, file("name.bundle", bundle))).toEqual({ profile, epoch: 0 });
  expect(nameOfReference(folder, `${profile}/12`)).toEqual({ profile, epoch: 12 });
});
