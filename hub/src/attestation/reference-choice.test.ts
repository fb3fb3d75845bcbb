import { encodeReferenceBundle, parseReferenceBundle, referenceValuesOf } from "@logos/mia";
import { expect, test } from "vitest";
import { bytesOf } from "./hex.js";
import { acceptedOf, chooseReference, registeredOf } from "./reference-choice.js";
import { ACTIVE, HubChain, NO_DEPLOYMENT, referenceOf, someBundle } from "./testing.js";

const first = someBundle();
const { profile } = first.claims;
const update = { release: 2, deploymentId: new Uint8Array(32).fill(2) };
const second = someBundle({ profile: { ...profile, epoch: 2 }, update });
const old = referenceOf(first, { kind: "active", retiresAt: 5_000n });
const coming = referenceOf(second, { kind: "announced", until: 5_000n });

test("an active reference is accepted until its window ends, an announced one from then on, no other", () => {
  expect(acceptedOf([old, coming], 4_999n)).toEqual([old, coming]);
  expect(acceptedOf([old, coming], 5_000n)).toEqual([coming]);
  const phases = [{ kind: "retired" }, { kind: "revoked" }, { kind: "proposed", readyAt: 1n }] as const;
  expect(
    acceptedOf(
      phases.map((phase) => ({ ...old, phase })),
      1n,
    ),
  ).toEqual([]);
});

test("an image attests under the reference of its deployment, and under the newest where it has none", () => {
  expect(chooseReference([old, coming], { release: 1, id: bytesOf(NO_DEPLOYMENT) })).toBe(old);
  expect(chooseReference([old, coming], { release: 2, id: update.deploymentId })).toBe(coming);
  expect(chooseReference([old, coming], { release: 7, id: update.deploymentId })).toBe(coming);
  expect(chooseReference([], { release: 1, id: bytesOf(NO_DEPLOYMENT) })).toBeUndefined();
});

test("a bundle is compared with all that the chain has of it", async () => {
  const chain = new HubChain(first);
  const reference = referenceOf(first, ACTIVE);
  const known = await chain.attestation.profile(reference.profile);
  if (known === undefined) throw new Error("the profile is registered");
  const carried = parseReferenceBundle(encodeReferenceBundle(first));
  expect(referenceValuesOf(carried, registeredOf(known, reference))).toMatchObject({ ok: true });
  const fewer = { ...first, allowlist: first.allowlist.slice(1), switches: [] };
  const mismatches = ["allowlist", "switches"];
  expect(referenceValuesOf(fewer, registeredOf(known, reference))).toEqual({ ok: false, mismatches });
});
