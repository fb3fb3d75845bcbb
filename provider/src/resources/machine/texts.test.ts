import fc from "fast-check";
import { expect, test } from "vitest";
import { durationMs } from "./duration.js";
import { nearest } from "./nearest.js";
import { priceOf, priceText } from "./price.js";
import { parseSelector, refText } from "./type-selector.js";

test("every price is read as it was written", () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (amount) => priceOf(priceText(amount)) === amount));
  expect([priceText(12_500_000_000n), priceText(0n), priceText(10n ** 12n)]).toEqual(["0.0125", "0", "1"]);
});

test.each(["", "-1", "1.", ".5", "1e3", "0.1234567890123", "4 LGS"])("%j is no price", (text) => {
  expect(priceOf(text)).toBeUndefined();
});

test("durations add up their parts, and nothing is no duration", () => {
  expect([durationMs("90s"), durationMs("1h30m"), durationMs("250ms")]).toEqual([90_000, 5_400_000, 250]);
  expect(["", "0s", "5", "1d", "-1s", "1.5h"].map(durationMs)).toEqual(Array(6).fill(undefined));
});

test("a selector is a name with or without a version from 1", () => {
  expect(parseSelector("vm.small")).toEqual({ name: "vm.small", version: undefined });
  expect(parseSelector("vm.small@12")).toEqual({ name: "vm.small", version: 12 });
  expect(["", "VM", "vm@", "vm@0", "vm@1.0", "vm@@1"].map(parseSelector)).toEqual(Array(6).fill(undefined));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (version) => {
      const ref = { name: "vm.small", version };
      expect(parseSelector(refText(ref))).toEqual(ref);
    }),
  );
});

test("names close to a misspelt one are suggested, the closest first, and strangers are not", () => {
  expect(nearest("debain-13", ["alpine-3", "debian-12", "debian-13"])).toEqual(["debian-13", "debian-12"]);
  expect(nearest("vm.large", ["gpu.a4000"])).toEqual([]);
});
