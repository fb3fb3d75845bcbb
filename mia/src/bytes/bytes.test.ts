import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64 } from "./base64.js";
import { compareBytes } from "./compare.js";
import { fromHex } from "./hex.js";
import { ByteReader } from "./reader.js";
import { ScaleReader, ScaleWriter } from "./scale.js";

describe("a reader", () => {
  test("names the structure, the offset and what is missing", () => {
    const reader = new ByteReader(Uint8Array.of(1, 2, 3), "quote", "big");
    expect(reader.u16()).toBe(0x0102);
    expect(() => reader.u16()).toThrow("[truncated] quote at byte 2: 2 bytes wanted, 1 are left");
  });

  test("refuses what is left after the last field", () => {
    const reader = new ByteReader(Uint8Array.of(1, 2), "quote", "little");
    reader.u8();
    expect(() => reader.end()).toThrow(/trailing-bytes/);
  });

  test("refuses a size above its limit before it looks at the bytes", () => {
    expect(() => new ByteReader(Uint8Array.of(0xff, 0xff), "name", "big").sized16(34)).toThrow(/too-large/);
  });
});

describe("SCALE", () => {
  test("a compact number comes back in its shortest form only", () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30 - 1), (value) => {
        const reader = new ScaleReader(new ScaleWriter().compact(value).finish(), "number");
        expect(reader.compact(2 ** 30)).toBe(value);
        reader.end();
      }),
    );
    expect(() => new ScaleReader(Uint8Array.of(0x01, 0x00), "number").compact(9)).toThrow(/longer than needed/);
  });
});

describe("text of bytes", () => {
  test("base64 with spare bits set is refused, for it would be a second text of the same value", () => {
    expect(fromBase64("AAE=", "sum")).toEqual(Uint8Array.of(0, 1));
    expect(() => fromBase64("AAF=", "sum")).toThrow(/canonical/);
    expect(() => fromBase64("AAE", "sum")).toThrow(/malformed/);
  });

  test("hex of half a byte is refused", () => {
    expect(fromHex("0aFF", "digest")).toEqual(Uint8Array.of(10, 255));
    expect(() => fromHex("0aF", "digest")).toThrow(/malformed/);
    expect(() => fromHex("0x", "digest")).toThrow(/malformed/);
  });

  test("bytes order as numbers, and a prefix comes first", () => {
    expect(compareBytes(Uint8Array.of(1), Uint8Array.of(1, 0))).toBeLessThan(0);
    expect(compareBytes(Uint8Array.of(200), Uint8Array.of(3, 9))).toBeGreaterThan(0);
  });
});
