import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Key, keyOf } from "../bytes/key.js";
import { concat, text, vecOfVec } from "../bytes/scale-writer.js";
import { prepareCrypto } from "../crypto/hashes.js";
import { trieApply } from "../trie/trie.js";
import { trieRoot } from "../trie/trie-root.js";
import { Overlay } from "./overlay.js";

beforeAll(prepareCrypto);

const key: fc.Arbitrary<Key> = fc
  .array(fc.constantFrom(0x00, 0x01, 0x80), { maxLength: 4 })
  .map((bytes) => keyOf(Uint8Array.from(bytes)));
const value = fc.uint8Array({ maxLength: 40 });
const step = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), key, value }),
  fc.record({ kind: fc.constant("clear" as const), key }),
  fc.record({ kind: fc.constant("next" as const), key }),
  fc.record({ kind: fc.constant("begin" as const) }),
  fc.record({ kind: fc.constant("commit" as const) }),
  fc.record({ kind: fc.constant("rollback" as const) }),
);

test("reads, successors and the root agree with plain maps under any nesting of transactions", () => {
  fc.assert(
    fc.property(fc.dictionary(key, value), fc.array(step, { maxLength: 40 }), (base, steps) => {
      const overlay = new Overlay(trieApply(undefined, Object.entries(base)));
      let model = new Map<Key, Uint8Array>(Object.entries(base));
      const saved: Map<Key, Uint8Array>[] = [];
      for (const now of steps) {
        if (now.kind === "set") {
          overlay.set(now.key, now.value);
          model.set(now.key, now.value);
        } else if (now.kind === "clear") {
          overlay.set(now.key, null);
          model.delete(now.key);
        } else if (now.kind === "next") {
          const above = [...model.keys()].sort().find((candidate) => candidate > now.key);
          expect(overlay.nextKey(now.key)).toBe(above);
        } else if (now.kind === "begin") {
          overlay.begin();
          saved.push(new Map(model));
        } else if (saved.length > 0) {
          const before = saved.pop();
          if (now.kind === "commit") overlay.commit();
          else {
            overlay.rollback();
            model = before ?? model;
          }
        }
      }
      for (const name of [...model.keys(), ...Object.keys(base)]) expect(overlay.get(name)).toEqual(model.get(name));
      expect(overlay.root(1)).toEqual(trieRoot(trieApply(undefined, model), 1));
    }),
  );
});

test("a limit on clearing a prefix counts keys of the parent state only", () => {
  const overlay = new Overlay(
    trieApply(
      undefined,
      ["p1", "p2", "p3", "q"].map((name) => [name, text("old")] as const),
    ),
  );
  overlay.set("p0", text("new"));
  overlay.set("p9", text("new"));
  expect(overlay.clearPrefix("p", 2)).toEqual({ remaining: true, loops: 2 });
  expect(["p0", "p1", "p2", "p3", "p9", "q"].filter((name) => overlay.get(name) !== undefined)).toEqual(["p3", "q"]);
  // Keys that are gone already are looked at again: the parent state still has them.
  expect(overlay.clearPrefix("p", 2)).toEqual({ remaining: true, loops: 2 });
  expect(overlay.clearPrefix("p", undefined)).toEqual({ remaining: false, loops: 3 });
  expect(overlay.nextKey("p")).toBe("q");
});

test("appending makes a list, and a rolled back append leaves the list as it was", () => {
  const overlay = new Overlay(undefined);
  const items = [text("one"), text("two"), text("three")].map((item) => concat(Uint8Array.of(item.length << 2), item));
  for (const item of items.slice(0, 2)) overlay.append("list", item);
  overlay.begin();
  overlay.append("list", items[2] ?? text(""));
  expect(overlay.get("list")).toEqual(vecOfVec([text("one"), text("two"), text("three")]));
  overlay.rollback();
  expect(overlay.get("list")).toEqual(vecOfVec([text("one"), text("two")]));
});

test("a list appended to in a committed transaction goes on growing outside", () => {
  const overlay = new Overlay(undefined);
  overlay.begin();
  overlay.append("list", Uint8Array.of(1));
  overlay.commit();
  for (let item = 2; item <= 100; item += 1) overlay.append("list", Uint8Array.of(item));
  const found = overlay.get("list");
  // Compact 100 takes two bytes.
  expect(found?.length).toBe(102);
  expect(found?.at(-1)).toBe(100);
});

test("changes name only keys whose value is another than before", () => {
  const overlay = new Overlay(
    trieApply(undefined, [
      ["same", text("x")],
      ["gone", text("y")],
    ]),
  );
  overlay.set("same", text("x"));
  overlay.set("gone", null);
  overlay.set("never", null);
  overlay.set("new", text("z"));
  expect(overlay.changes()).toEqual(
    new Map([
      ["gone", null],
      ["new", text("z")],
    ]),
  );
});

test("closing a transaction that is not open is a trap", () => {
  expect(() => new Overlay(undefined).commit()).toThrow("[trap]");
});
