import fc from "fast-check";
import { expect, test } from "vitest";
import { split } from "./batches.js";

const call = (length: number, name = "request") => ({ name, call: new Uint8Array(length) });

test("calls keep their order and each batch keeps to the limits", () => {
  const length = fc.integer({ min: 1, max: 700_000 });
  fc.assert(
    fc.property(
      fc.array(length, { maxLength: 40 }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      (lengths, share) => {
        const calls = lengths.map((bytes) => call(bytes));
        const batches = split(calls, () => share);
        expect(batches.flat()).toEqual(calls);
        for (const batch of batches) {
          const bytes = batch.reduce((sum, one) => sum + one.call.length, 0);
          expect(batch.length === 1 || (bytes <= 1 << 20 && batch.length * share <= 1.001)).toBe(true);
        }
      },
    ),
  );
});

test("light calls are at most 200 together, and a heavy one goes alone", () => {
  const light = Array.from({ length: 401 }, () => call(10));
  expect(split(light, () => 0.0001).map((batch) => batch.length)).toEqual([200, 200, 1]);
  const mixed = [call(10), call(10, "heavy"), call(10)];
  expect(split(mixed, (name) => (name === "heavy" ? 1 : 0.1)).map((batch) => batch.length)).toEqual([1, 1, 1]);
});
