import fc from "fast-check";
import { expect, test } from "vitest";
import { DevchainError } from "../errors.js";
import { ScaleReader } from "./scale-reader.js";
import { compact, concat, optionVec, u32, u64, vec, vecOfVec } from "./scale-writer.js";

test("compact integers have the bytes of the specification", () => {
  const bytes = (value: number) => [...compact(value)];
  expect(bytes(0)).toEqual([0x00]);
  expect(bytes(63)).toEqual([0xfc]);
  expect(bytes(64)).toEqual([0x01, 0x01]);
  expect(bytes(16_383)).toEqual([0xfd, 0xff]);
  expect(bytes(16_384)).toEqual([0x02, 0x00, 0x01, 0x00]);
  expect(bytes(2 ** 30 - 1)).toEqual([0xfe, 0xff, 0xff, 0xff]);
  expect(bytes(2 ** 30)).toEqual([0x03, 0x00, 0x00, 0x00, 0x40]);
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.array(fc.uint8Array()), fc.bigInt(0n, 2n ** 64n - 1n), (number, items, big) => {
      const reader = new ScaleReader(concat(compact(number), vecOfVec(items), u64(big), u32(number % 2 ** 32)));
      expect(reader.compact()).toBe(number);
      expect(reader.list(() => reader.vec())).toEqual(items);
      expect(reader.u64()).toBe(big);
      expect(reader.u32()).toBe(number % 2 ** 32);
      reader.end();
    }),
  );
});

test("no bytes make a reader throw anything but its own error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
      const reader = new ScaleReader(bytes);
      try {
        reader.list(() => reader.vec());
        reader.end();
      } catch (error) {
        expect(error).toBeInstanceOf(DevchainError);
      }
    }),
  );
});

test("bytes after the end are refused", () => {
  const reader = new ScaleReader(concat(vec(Uint8Array.of(1)), Uint8Array.of(0)));
  reader.vec();
  expect(() => reader.end()).toThrow("1 bytes follow the end");
});

test("an option has a byte in front", () => {
  expect([...optionVec(undefined)]).toEqual([0]);
  expect([...optionVec(Uint8Array.of(7))]).toEqual([1, 4, 7]);
});
