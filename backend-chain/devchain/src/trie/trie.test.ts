import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { type Key, keyOf } from "../bytes/key.js";
import { concat, text } from "../bytes/scale-writer.js";
import { blake2_256, prepareCrypto } from "../crypto/hashes.js";
import { naiveRoot } from "./naive-root.testing.js";
import { orderedRoot } from "./ordered-root.js";
import { type Trie, trieApply, trieDelete, trieGet, triePut } from "./trie.js";
import { buildTrie } from "./trie-build.js";
import { trieRoot } from "./trie-root.js";
import { entriesOf, keysWithPrefix, nextKey } from "./trie-walk.js";

beforeAll(prepareCrypto);

// Few distinct bytes, so that keys share prefixes and are prefixes of each other.
const key: fc.Arbitrary<Key> = fc
  .array(fc.constantFrom(0x00, 0x01, 0x10, 0x11, 0xff), { maxLength: 6 })
  .map((bytes) => keyOf(Uint8Array.from(bytes)));
const value = fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.uint8Array({ minLength: 30, maxLength: 70 }));
const change = fc.tuple(key, fc.option(value));
const byteOrder = (a: Key, b: Key) => (a < b ? -1 : Number(a > b));

function sortedEntries(model: ReadonlyMap<Key, Uint8Array>): [Key, Uint8Array][] {
  return [...model].sort(([a], [b]) => byteOrder(a, b));
}

test("the empty trie has the root that every Substrate chain knows", () => {
  expect(toHex(trieRoot(undefined, 1))).toBe("0x03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314");
  expect(orderedRoot([], 0)).toEqual(trieRoot(undefined, 0));
});

test("a single leaf is encoded as the specification says", () => {
  const trie = triePut(undefined, "\u00aa", Uint8Array.of(0xbb));
  // Leaf of two nibbles, the key, a value of one byte.
  expect(trieRoot(trie, 0)).toEqual(blake2_256(Uint8Array.of(0x42, 0xaa, 0x04, 0xbb)));
});

test("a value of 33 bytes stands in its node by its hash", () => {
  const value = new Uint8Array(33).fill(7);
  const trie = triePut(undefined, "\u00aa", value);
  expect(trieRoot(trie, 1)).toEqual(blake2_256(concat(Uint8Array.of(0x22, 0xaa), blake2_256(value))));
});

test("after any changes the root is that of a trie computed from nothing, in both versions", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(change, { maxLength: 8 }), { maxLength: 6 }),
      fc.constantFrom(0, 1),
      (blocks, version) => {
        const model = new Map<Key, Uint8Array>();
        let trie: Trie;
        for (const changes of blocks) {
          for (const [name, content] of changes) {
            if (content === null) model.delete(name);
            else model.set(name, content);
          }
          trie = trieApply(trie, changes);
          // Asking every time fills the caches that the next change must not believe.
          expect(trieRoot(trie, version)).toEqual(naiveRoot(sortedEntries(model), version));
        }
        expect([...entriesOf(trie)]).toEqual(sortedEntries(model));
      },
    ),
  );
});

test("a trie built at once is the trie built by insertion", () => {
  fc.assert(
    fc.property(fc.dictionary(key, value), (entries) => {
      const sorted = sortedEntries(new Map(Object.entries(entries)));
      expect(trieRoot(buildTrie(sorted), 1)).toEqual(trieRoot(trieApply(undefined, sorted), 1));
    }),
  );
});

test("lookups, successors and prefixes agree with a sorted list", () => {
  fc.assert(
    fc.property(fc.dictionary(key, value), key, (entries, probe) => {
      const model = new Map(Object.entries(entries));
      const trie = trieApply(undefined, model);
      const keys = [...model.keys()].sort(byteOrder);
      expect(trieGet(trie, probe)).toEqual(model.get(probe));
      expect(nextKey(trie, probe)).toBe(keys.find((candidate) => candidate > probe));
      expect([...keysWithPrefix(trie, probe)]).toEqual(keys.filter((candidate) => candidate.startsWith(probe)));
    }),
  );
});

test("a change leaves the trie before it as it was", () => {
  const before = trieApply(undefined, [
    ["ab", text("one")],
    ["ac", text("two")],
  ]);
  const root = trieRoot(before, 1);
  trieDelete(triePut(before, "ad", text("three")), "ab");
  expect(trieGet(before, "ab")).toEqual(text("one"));
  expect(trieGet(before, "ad")).toBeUndefined();
  expect(trieRoot(before, 1)).toEqual(root);
});

test("deleting what is not there changes nothing", () => {
  const trie = triePut(undefined, "abc", text("one"));
  expect(trieDelete(trie, "ab")).toBe(trie);
  expect(trieDelete(trie, "abcd")).toBe(trie);
});
