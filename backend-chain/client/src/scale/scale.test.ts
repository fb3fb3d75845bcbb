import { compactToU8a } from "@polkadot/util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHex, sameBytes, toHex } from "./bytes.js";
import { compact, list, signed, text, unsigned } from "./coder.js";
import { lazily, oneOf, option, struct, tuple } from "./composite.js";
import { Reader } from "./reader.js";
import { Writer } from "./writer.js";

const malformed = expect.objectContaining({ code: "malformed" });
const encode = (of: ReturnType<typeof unsigned>, value: unknown) => {
  const out = new Writer();
  of.encode(value, out);
  return out.bytes();
};

test("compact numbers are coded as the api codes them, and read back", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 1n << 128n), fc.integer({ min: 0, max: 128 }), (large, shift) => {
      const value = large >> BigInt(shift);
      const bytes = new Writer().compact(value).bytes();
      return sameBytes(bytes, compactToU8a(value)) && new Reader(bytes).compact() === value;
    }),
  );
});

test.each(["0x0100", "0x02000000", "0x0300000000", "0x0700000000", "0x0b00000000000000"])(
  "the long form %s of a small compact number is refused",
  (bytes) => expect(() => new Reader(fromHex(bytes) ?? new Uint8Array()).compact()).toThrowError(malformed),
);

test.each([1, 2, 4, 8, 16])("numbers of %i bytes survive, and others do not fit", (size) => {
  const narrow = size <= 4;
  const as = (value: bigint) => (narrow ? Number(value) : value);
  const limit = 1n << BigInt(8 * size);
  fc.assert(
    fc.property(fc.bigInt(0n, limit - 1n), (value) => {
      const negative = BigInt.asIntN(8 * size, value);
      const there = unsigned(size).decode(new Reader(encode(unsigned(size), as(value)))) === as(value);
      return there && signed(size).decode(new Reader(encode(signed(size), as(negative)))) === as(negative);
    }),
  );
  expect(() => encode(unsigned(size), as(limit))).toThrowError(malformed);
  expect(() => encode(unsigned(size), as(-1n))).toThrowError(malformed);
  expect(() => encode(compact(size), limit)).toThrowError(malformed);
});

test("a struct takes exactly its fields, and an error says where it happened", () => {
  const of = struct([
    ["a", unsigned(1)],
    ["b", struct([["c", option(text)]])],
  ]);
  expect(of.decode(new Reader(encode(of, { a: 1, b: { c: "x" } })))).toEqual({ a: 1, b: { c: "x" } });
  expect(() => encode(of, { a: 1, b: { c: undefined }, d: 2 })).toThrowError(/knows no field d/);
  expect(() => encode(of, { b: { c: undefined } })).toThrowError(/\(at a\)$/);
  expect(() => encode(of, { a: 1, b: { c: 5 } })).toThrowError(/\(at b\.c\)$/);
});

test("an enum knows its variants only", () => {
  const of = oneOf([
    { name: "None", index: 3, of: undefined },
    { name: "Some", index: 7, of: tuple([unsigned(1), text]) },
  ]);
  expect(encode(of, { type: "None" })).toEqual(Uint8Array.of(3));
  const some = { type: "Some", value: [1, "x"] };
  expect(of.decode(new Reader(encode(of, some)))).toEqual(some);
  expect(() => encode(of, { type: "Other" })).toThrowError(malformed);
  expect(() => of.decode(new Reader(Uint8Array.of(0)))).toThrowError(malformed);
});

test("a list that claims more than its bytes is refused at once", () => {
  const coder = list(
    lazily(() => tuple([])),
    undefined,
  );
  const claim = new Writer().compact(1 << 21).bytes();
  expect(() => coder.decode(new Reader(claim))).toThrowError(malformed);
  expect(() => list(unsigned(1), undefined).decode(new Reader(claim))).toThrowError(malformed);
});

test("bytes survive hexadecimal, and text that is none gives nothing", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => sameBytes(fromHex(toHex(bytes)) ?? new Uint8Array([1]), bytes)));
  for (const other of ["", "0x1", "0xgg", "11", "0x 1"]) expect(fromHex(other)).toBeUndefined();
});
