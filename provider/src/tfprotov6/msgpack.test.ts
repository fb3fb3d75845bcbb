import fc from "fast-check";
import { expect, test } from "vitest";
import { ProviderError } from "../errors.js";
import { CtyNumber } from "./cty-number.js";
import { type CtyType, listOf, mapOf, objectOf } from "./cty-type.js";
import { valueFromJson } from "./json.js";
import { decodeValue, encodeValue } from "./msgpack.js";
import { equalValues, isUnknown, nullUnknowns, Unknown, unknown, type Value } from "./value.js";

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));
const nested: CtyType = objectOf({
  name: "string",
  on: "bool",
  size: "number",
  tags: mapOf("string"),
  ports: listOf(objectOf({ port: "number" })),
});

const numbers = fc.oneof(
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(CtyNumber.of),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(CtyNumber.ofDouble),
  fc.tuple(fc.bigInt(), fc.nat(40)).map(([digits, scale]) => CtyNumber.parse(`${digits}e-${scale}`)),
);
const refined = fc
  .record(
    {
      notNull: fc.constant(true),
      prefix: fc.string({ maxLength: 20 }),
      lower: fc.record({ value: numbers, inclusive: fc.boolean() }),
      upper: fc.record({ value: numbers, inclusive: fc.boolean() }),
      minLength: fc.nat(1000),
      maxLength: fc.nat(100_000),
    },
    { requiredKeys: [] },
  )
  .map((refinements) => new Unknown(refinements));
const maybe = <T extends Value>(arbitrary: fc.Arbitrary<T>) => fc.oneof(arbitrary, fc.constant(null), refined);
const text = fc.string({ unit: "grapheme", maxLength: 300 });
const values = maybe(
  fc.record({
    name: maybe(text),
    on: maybe(fc.boolean()),
    size: maybe(numbers),
    tags: maybe(fc.array(fc.tuple(text, maybe(text))).map((entries) => new Map(entries))),
    ports: maybe(fc.array(maybe(fc.record({ port: maybe(numbers) })), { maxLength: 20 })),
  }),
);

test("every value survives encoding and decoding, unknown ones with all that is known of them", () => {
  fc.assert(
    fc.property(values, (value) => {
      const bytes = encodeValue(value, nested);
      const back = decodeValue(bytes, nested);
      expect(Buffer.from(encodeValue(back, nested)).equals(bytes)).toBe(true);
      expect(equalValues(nullUnknowns(back), nullUnknowns(value))).toBe(true);
      if (isUnknown(value)) expect(back).toEqual(value);
    }),
  );
});

test("foreign bytes give a value or an error that says malformed, never anything else", () => {
  const mutated = fc.tuple(values, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat(10));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), mutated), (input) => {
      const bytes = input instanceof Uint8Array ? input : damaged(input);
      try {
        decodeValue(bytes, nested);
      } catch (error) {
        expect(error).toBeInstanceOf(ProviderError);
        expect(error).toMatchObject({ code: "malformed" });
      }
    }),
    { numRuns: 2000 },
  );
});

function damaged([value, changes, cut]: readonly [Value, readonly (readonly [number, number])[], number]): Uint8Array {
  const bytes = Uint8Array.from(encodeValue(value, nested));
  for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
  return bytes.subarray(0, Math.max(1, bytes.length - cut));
}

test.each([
  ["a decimal fraction as text, as HCL's 0.1 arrives", "a3302e31", "0.1"],
  ["2^53 + 1 as an unsigned 64-bit number", "cf 0020000000000001", "9007199254740993"],
  ["0.5 as a double", "cb 3fe0000000000000", "0.5"],
  [
    "a double whose shortest text is not its value",
    "cb 3c30000000000000",
    "0.0000000000000000008673617379884035472059622406959533691406250".slice(0, -1),
  ],
  ["thirty digits as text", `be31${"30".repeat(29)}`, `1${"0".repeat(29)}`],
])("%s is read without loss and written as it came", (_, bytes, decimal) => {
  const value = decodeValue(hex(bytes), "number");
  expect(value).toBeInstanceOf(CtyNumber);
  expect((value as CtyNumber).text).toBe(decimal);
  expect(Buffer.from(encodeValue(value, "number")).toString("hex")).toBe(bytes.replaceAll(" ", ""));
});

test("an unknown of extension type 0 and a refined one of type 12 are read and written alike", () => {
  expect(decodeValue(hex("d40000"), "string")).toEqual(unknown);
  const refinedText = hex("c7090c 82 01c2 02a4 7072652d");
  expect(decodeValue(refinedText, "string")).toEqual(new Unknown({ notNull: true, prefix: "pre-" }));
  expect(Buffer.from(encodeValue(decodeValue(refinedText, "string"), "string"))).toEqual(Buffer.from(refinedText));
});

test("an extension of a type nobody has heard of is unknown", () => {
  expect(decodeValue(hex("d46300"), "number")).toEqual(unknown);
});

test.each([
  ["an attribute too many", "82 a161c0 a162c0"],
  ["an attribute of another schema", "81 a162c0"],
  ["the same attribute twice", "82 a161c0 a161c0"],
  ["trailing bytes", "81 a161c0 c0"],
  ["a length beyond the bytes", "dfffffffff"],
  ["an infinite number", "81 a161 cb7ff0000000000000"],
])("%s is malformed", (_, bytes) => {
  expect(() => decodeValue(hex(bytes), objectOf({ a: "number" }))).toThrow(ProviderError);
});

test("state in JSON keeps its numbers, drops attributes that are gone and has null for new ones", () => {
  const json = Buffer.from('{"size": 9007199254740993, "gone": [1], "tags": {"a": "b"}, "ports": [{"port": 0.1}]}');
  const value = valueFromJson(json, nested);
  expect(value).toMatchObject({ name: null, on: null, size: { text: "9007199254740993" } });
  expect(Object.keys(value as object)).not.toContain("gone");
  expect(value).toMatchObject({ ports: [{ port: { text: "0.1" } }], tags: new Map([["a", "b"]]) });
});

test("an unknown value equals nothing and a null in a nested value is known", () => {
  expect(equalValues(unknown, unknown)).toBe(false);
  expect(equalValues({ a: null }, { a: null })).toBe(true);
  expect(equalValues({ a: CtyNumber.parse("1.50") }, { a: CtyNumber.parse("15e-1") })).toBe(true);
});
