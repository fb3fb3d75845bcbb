import { describe, expect, test } from "vitest";
import { allowlistOf } from "../reference/allowlist.js";
import { hashOf } from "../testing/claims.js";
import { proveAbsence, provesAbsence } from "./absence.js";

describe("absence", () => {
  const list = allowlistOf(
    ["a", "b", "c", "d", "e"].map((path) => ({ path, algorithm: "sha256", digest: hashOf(path) })),
  );
  const probes = Array.from({ length: 60 }, (_, index) => hashOf(`probe ${index}`));

  test("is proved wherever a leaf would stand, and of an empty list", () => {
    for (const leaf of [...probes, new Uint8Array(32), new Uint8Array(32).fill(255)]) {
      expect(provesAbsence(present(proveAbsence(list, leaf)), leaf, list.root)).toBe(true);
    }
    const none = allowlistOf([]);
    expect(provesAbsence(present(proveAbsence(none, hashOf("x"))), hashOf("x"), none.root)).toBe(true);
  });

  test("is not proved of a leaf that is there, by neighbours that are none, or at the ends", () => {
    const [first = new Uint8Array(), second = new Uint8Array(), third = new Uint8Array()] = list.leaves;
    expect(proveAbsence(list, second)).toBeUndefined();
    const around = (leaf: Uint8Array) => ({
      leaf,
      path: present(proveAbsence(list, leaf.with(31, (leaf[31] ?? 0) ^ 1))),
    });
    expect(around(first).path).toBeDefined();
    const before = present(proveAbsence(list, second.with(31, (second[31] ?? 0) - 1)));
    const after = present(proveAbsence(list, second.with(31, (second[31] ?? 0) + 1)));
    const gap = {
      count: 5,
      index: 1,
      ...(before.left && { left: before.left }),
      ...(after.right && { right: after.right }),
    };
    expect(provesAbsence(gap, second, list.root)).toBe(false);
    expect(provesAbsence({ ...gap, index: 2 }, second, list.root)).toBe(false);
    expect(third).toHaveLength(32);
    const probe = new Uint8Array(32);
    const atStart = present(proveAbsence(list, probe));
    expect(provesAbsence({ ...atStart, index: 1 }, probe, list.root)).toBe(false);
    expect(provesAbsence({ count: 5, index: 5 }, probe, list.root)).toBe(false);
    expect(provesAbsence({ count: 0, index: 0 }, probe, list.root)).toBe(false);
    expect(provesAbsence(atStart, second, list.root)).toBe(false);
  });
});

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the test expects a value");
  return value;
}
