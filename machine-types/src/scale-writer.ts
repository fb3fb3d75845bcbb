/** Writes SCALE (https://docs.polkadot.com/reference/parachains/data-encoding): little endian, compact lengths. */
export class ScaleWriter {
  readonly #parts: Uint8Array[] = [];

  u8(value: number): this {
    return this.#push(Uint8Array.of(value));
  }

  u32(value: number): this {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    return this.#push(bytes);
  }

  u64(value: bigint): this {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, value, true);
    return this.#push(bytes);
  }

  u128(value: bigint): this {
    return this.u64(value & 0xffff_ffff_ffff_ffffn).u64(value >> 64n);
  }

  /** Lengths below 2^30. */
  compact(value: number): this {
    if (value < 64) return this.u8(value << 2);
    if (value < 16_384) return this.u8(((value << 2) | 1) & 0xff).u8(value >> 6);
    return this.u32(((value << 2) | 2) >>> 0);
  }

  bytes(value: Uint8Array): this {
    return this.compact(value.length).#push(value);
  }

  text(value: string): this {
    return this.bytes(new TextEncoder().encode(value));
  }

  fixed(value: Uint8Array): this {
    return this.#push(value);
  }

  list<T>(values: readonly T[], write: (writer: ScaleWriter, value: T) => void): this {
    this.compact(values.length);
    for (const value of values) write(this, value);
    return this;
  }

  option<T>(value: T | undefined, write: (writer: ScaleWriter, value: T) => void): this {
    if (value === undefined) return this.u8(0);
    this.u8(1);
    write(this, value);
    return this;
  }

  finish(): Uint8Array {
    const out = new Uint8Array(this.#parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of this.#parts) {
      out.set(part, offset);
      offset += part.length;
    }
    return out;
  }

  #push(part: Uint8Array): this {
    this.#parts.push(part);
    return this;
  }
}
