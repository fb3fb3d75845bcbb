import type { Hex } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { encodeReferenceBundle } from "@logos/mia";
import { beforeEach, expect, test, vi } from "vitest";
import { References } from "./references.js";
import { attestedHub, BUNDLE, register } from "./testing.js";

let chain: FakeChain;
let references: References;
const fetch = vi.fn(async () => encodeReferenceBundle(BUNDLE));

beforeEach(() => {
  fetch.mockClear();
  chain = new FakeChain();
  register(chain);
  references = new References(chain);
});

test("a bundle that the chain registered is fetched once, and a wrong one leaves nothing behind", async () => {
  const { record } = attestedHub(chain);
  const wrong = async () => encodeReferenceBundle({ ...BUNDLE, switches: [] });
  await expect(references.find(record, wrong)).rejects.toThrow(
    "[other-bytes] the bundle is not what the chain registered: switches",
  );
  await expect(references.find(record, async () => Uint8Array.of(7))).rejects.toThrow(
    "[other-bytes] the bundle is none",
  );
  const first = await references.find(record, fetch);
  expect(await references.find(record, fetch)).toBe(first);
  expect(fetch).toHaveBeenCalledOnce();
});

test("what the chain does not have is named", async () => {
  const { profile } = attestedHub(chain).record;
  await expect(references.find({ profile, epoch: 99 }, fetch)).rejects.toThrow("[not-on-chain] reference 99");
  expect(fetch).not.toHaveBeenCalled();
});

test("the last four are kept, whichever was asked for last", async () => {
  const { profile, epoch } = attestedHub(chain).record;
  const reference = await chain.attestation.reference(profile, epoch);
  const owner = await chain.attestation.profile(profile);
  if (reference === undefined || owner === undefined) throw new Error("nothing is registered");
  const places = ["11", "22", "33", "44"].map((byte) => `0x${byte.repeat(32)}` as Hex);
  for (const id of places) {
    chain.attestation.setProfile({ ...owner, id });
    chain.attestation.setReference({ ...reference, profile: id });
  }
  const find = (id: Hex) => references.find({ profile: id, epoch }, fetch);
  for (const id of [profile, ...places.slice(0, 3), profile, ...places.slice(3)]) await find(id);
  expect(fetch).toHaveBeenCalledTimes(5);
  await find(profile);
  expect(fetch).toHaveBeenCalledTimes(5);
  await find(places[0] ?? profile);
  expect(fetch).toHaveBeenCalledTimes(6);
});
