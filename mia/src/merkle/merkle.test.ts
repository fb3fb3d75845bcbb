import fc from "fast-check";
import { expect, test } from "vitest";
import { leafHash, nodeHash } from "./hashes.js";
import { climb, pathOf, topOf } from "./tree.js";

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafHash(0, Uint8Array.of(index)));

test("every leaf of every size climbs to the top by its own path and index only", () => {
  for (let count = 1; count <= 20; count++) {
    const leaves = leavesOf(count);
    for (const [index, leaf] of leaves.entries()) {
      const path = pathOf(leaves, index);
      expect(climb(leaf, { index, count }, path)).toEqual(topOf(leaves));
      for (let other = 0; other < count; other++) {
        if (other !== index) expect(climb(leaf, { index: other, count }, path)).not.toEqual(topOf(leaves));
      }
    }
  }
});

test("a path too long, too short, or with a sibling of another size leads nowhere", () => {
  const leaves = leavesOf(5);
  const [leaf = new Uint8Array()] = leaves;
  const path = pathOf(leaves, 0);
  expect(climb(leaf, { index: 0, count: 5 }, [...path, new Uint8Array(32)])).toBeUndefined();
  expect(climb(leaf, { index: 0, count: 5 }, path.slice(1))).toBeUndefined();
  expect(climb(leaf, { index: 0, count: 5 }, path.with(0, new Uint8Array(31)))).toBeUndefined();
  expect(climb(leaf, { index: 5, count: 5 }, path)).toBeUndefined();
  expect(climb(leaf.subarray(1), { index: 0, count: 5 }, path)).toBeUndefined();
  expect(climb(leaf, { index: 0.5, count: 5 }, path)).toBeUndefined();
});

test("a changed leaf changes the top", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, seed) => {
      const leaves = leavesOf(count);
      const changed = leaves.with(seed % count, leafHash(1, Uint8Array.of(0)));
      expect(topOf(changed)).not.toEqual(topOf(leaves));
    }),
  );
});

test("a node's content as a leaf is no node", () => {
  const [left = new Uint8Array(), right = new Uint8Array()] = leavesOf(2);
  expect(leafHash(0, Uint8Array.of(...left, ...right))).not.toEqual(nodeHash(left, right));
});
