import type { Reader } from "./reader.js";
import { malformed } from "./reader.js";
import type { Writer } from "./writer.js";

/**
 * Codes one type. Plain values: numbers up to 32 bits are numbers, larger ones bigints; lists of bytes are Uint8Array;
 * structs are objects with Rust's field names; tuples are arrays; newtypes are what they hold; options are undefined or
 * the value; other enums are {@link Variant}.
 */
export interface Coder {
  encode(value: unknown, out: Writer): void;
  decode(from: Reader): unknown;
}

/** A value of an enum; `value` is undefined where the variant has no fields. */
export interface Variant {
  readonly type: string;
  readonly value?: unknown;
}

const unfit = (what: string, value: unknown) => {
  const shown = typeof value === "object" ? "an object" : String(value).slice(0, 40);
  return malformed(`${shown} is not ${what}`);
};

/** Unsigned numbers of so many bytes. */
export function unsigned(size: number): Coder {
  const limit = 1n << BigInt(8 * size);
  if (size <= 4) {
    return {
      encode(value, out) {
        const fits = Number.isInteger(value) && Number(value) >= 0 && Number(value) < Number(limit);
        if (typeof value !== "number" || !fits) throw unfit(`an unsigned number of ${8 * size} bits`, value);
        out.number(value, size);
      },
      decode: (from) => from.small(size as 1 | 2 | 4),
    };
  }
  return {
    encode(value, out) {
      const fits = typeof value === "bigint" && value >= 0n && value < limit;
      if (!fits) throw unfit(`an unsigned bigint of ${8 * size} bits`, value);
      out.number(value, size);
    },
    decode: (from) => from.large(size),
  };
}

/** Two's complement numbers of so many bytes. */
export function signed(size: number): Coder {
  const bits = 8 * size;
  const narrow = size <= 4;
  return {
    encode(value, out) {
      const big = typeof value === "bigint" ? value : Number.isInteger(value) ? BigInt(value as number) : undefined;
      if (big === undefined || BigInt.asIntN(bits, big) !== big) throw unfit(`a signed number of ${bits} bits`, value);
      out.number(BigInt.asUintN(bits, big), size);
    },
    decode(from) {
      const value = BigInt.asIntN(bits, narrow ? BigInt(from.small(size as 1 | 2 | 4)) : from.large(size));
      return narrow ? Number(value) : value;
    },
  };
}

export const boolean: Coder = {
  encode(value, out) {
    if (typeof value !== "boolean") throw unfit("true or false", value);
    out.number(value ? 1 : 0, 1);
  },
  decode(from) {
    const byte = from.small(1);
    if (byte > 1) throw malformed(`${byte} is neither true nor false`);
    return byte === 1;
  },
};

export const text: Coder = {
  encode(value, out) {
    if (typeof value !== "string") throw unfit("text", value);
    const bytes = new TextEncoder().encode(value);
    out.compact(bytes.length).put(bytes);
  },
  decode: (from) => utf8(from.take(from.count())),
};

/** UTF-8; other bytes are refused. */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed("text is not UTF-8");
  }
}

/** Bytes with their length in front, or exactly `length` of them. */
export function byteList(length: number | undefined): Coder {
  return {
    encode(value, out) {
      if (!(value instanceof Uint8Array) || (length !== undefined && value.length !== length)) {
        throw unfit(length === undefined ? "bytes" : `${length} bytes`, value);
      }
      if (length === undefined) out.compact(value.length);
      out.put(value);
    },
    // A copy: what is decoded must not keep a whole block alive.
    decode: (from) => from.take(length ?? from.count()).slice(),
  };
}

/** Equal things with their number in front, or exactly `length` of them. */
export function list(of: Coder, length: number | undefined): Coder {
  return {
    encode(value, out) {
      if (!Array.isArray(value) || (length !== undefined && value.length !== length)) throw unfit("the list", value);
      if (length === undefined) out.compact(value.length);
      for (const element of value) of.encode(element, out);
    },
    decode(from) {
      const values: unknown[] = [];
      const count = length ?? from.count();
      for (let at = 0; at < count; at += 1) {
        const left = from.left;
        values.push(of.decode(from));
        if (from.left === left && count > 65_536) throw malformed("a long list of nothing");
      }
      return values;
    },
  };
}

/** A compact number; as narrow as `size` says. */
export function compact(size: number): Coder {
  const limit = 1n << BigInt(8 * size);
  return {
    encode(value, out) {
      const big = typeof value === "bigint" ? value : Number.isInteger(value) ? BigInt(value as number) : -1n;
      if (big < 0n || big >= limit) throw unfit(`a number of ${8 * size} bits`, value);
      out.compact(big);
    },
    decode(from) {
      const value = from.compact();
      if (value >= limit) throw malformed(`${value} is wider than ${8 * size} bits`);
      return size <= 4 ? Number(value) : value;
    },
  };
}
