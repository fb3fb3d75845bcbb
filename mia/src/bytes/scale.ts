import { ByteReader } from "./reader.js";
import { ByteWriter } from "./writer.js";

/** Writes SCALE (https://docs.polkadot.com/reference/parachains/data-encoding): little endian, compact lengths. */
export class ScaleWriter extends ByteWriter {
  constructor() {
    super("little");
  }

  /** Lengths below 2^30, which is more than any structure of this package may hold. */
  compact(value: number): this {
    if (value < 64) return this.u8(value << 2);
    if (value < 16_384) return this.u16((value << 2) | 1);
    return this.u32(((value << 2) | 2) >>> 0);
  }

  vec(value: Uint8Array): this {
    return this.compact(value.length).bytes(value);
  }

  option(value: Uint8Array | undefined): this {
    return value === undefined ? this.u8(0) : this.u8(1).bytes(value);
  }
}

/** Reads SCALE, refusing compact numbers that are not in their shortest form. */
export class ScaleReader extends ByteReader {
  constructor(bytes: Uint8Array, subject: string) {
    super(bytes, subject, "little");
  }

  compact(limit: number): number {
    const first = this.u8();
    const mode = first & 3;
    if (mode === 0) return this.limited(first >> 2, limit);
    const width = mode === 1 ? 2 : 4;
    if (mode === 3) throw this.error("too-large", "a compact number of more than 30 bits");
    let value = first;
    for (let index = 1; index < width; index++) value += this.u8() * 2 ** (8 * index);
    value = Math.floor(value / 4);
    if (value < (mode === 1 ? 64 : 16_384)) throw this.error("malformed", "a compact number longer than needed");
    return this.limited(value, limit);
  }

  vec(limit: number): Uint8Array {
    return this.take(this.compact(limit));
  }
}
