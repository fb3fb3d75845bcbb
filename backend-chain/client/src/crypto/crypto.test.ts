import { Keyring } from "@polkadot/keyring";
import { blake2AsU8a, encodeAddress, xxhashAsU8a } from "@polkadot/util-crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sameBytes, toHex } from "../scale/bytes.js";
import { publicKeyOf } from "../values/address.js";
import { blake2 } from "./blake2.js";
import { pairBelow, pairOfSeed } from "./derivation.js";
import { twox } from "./xxhash64.js";

const bytes = fc.uint8Array({ maxLength: 200 });
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

test("hashes are those of the api's own libraries", () => {
  for (const bits of [64, 128, 256] as const) {
    fc.assert(fc.property(bytes, (input) => sameBytes(twox(bits, input), xxhashAsU8a(input, bits))));
  }
  for (const bits of [128, 256, 512] as const) {
    fc.assert(fc.property(bytes, (input) => sameBytes(blake2(bits, input), blake2AsU8a(input, bits))));
  }
});

test("addresses of every network are read", () => {
  const prefix = fc.integer({ min: 0, max: 16_383 }).filter((value) => value !== 46 && value !== 47);
  fc.assert(fc.property(key, prefix, (of, network) => sameBytes(publicKeyOf(encodeAddress(of, network)), of)));
});

test("keys below a seed are those of the api", () => {
  const name = fc.oneof(fc.stringMatching(/^[a-zA-Z0-9]{1,40}$/), fc.nat().map(String));
  const path = fc.array(fc.tuple(fc.constantFrom("/", "//"), name), { maxLength: 3 });
  const keyring = new Keyring({ type: "sr25519" });
  fc.assert(
    fc.property(key, path, (seed, junctions) => {
      const uri = junctions.flat().join("");
      const theirs = keyring.addFromUri(`${toHex(seed)}${uri}`).publicKey;
      expect(toHex(pairBelow(pairOfSeed(seed), uri).publicKey)).toBe(toHex(theirs));
    }),
    { numRuns: 40 },
  );
});
