const START_BYTES = 96;

/** Writes what ByteReader reads: integers of fixed width in one endianness, and sized byte strings. */
export class ByteWriter {
  readonly #littleEndian: boolean;
  // One buffer that doubles, and no view of it: an appraisal writes thousands of small structures.
  #buffer = new Uint8Array(START_BYTES);
  #length = 0;

  constructor(endian: "big" | "little") {
    this.#littleEndian = endian === "little";
  }

  u8(value: number): this {
    return this.#integer(value, 1);
  }

  u16(value: number): this {
    return this.#integer(value, 2);
  }

  u32(value: number): this {
    return this.#integer(value, 4);
  }

  u64(value: bigint): this {
    const [low, high] = [Number(value & 0xffff_ffffn), Number((value >> 32n) & 0xffff_ffffn)];
    return this.#littleEndian ? this.u32(low).u32(high) : this.u32(high).u32(low);
  }

  bytes(value: Uint8Array): this {
    const at = this.#grow(value.length);
    this.#buffer.set(value, at);
    return this;
  }

  sized16(value: Uint8Array): this {
    return this.u16(value.length).bytes(value);
  }

  sized32(value: Uint8Array): this {
    return this.u32(value.length).bytes(value);
  }

  /** The bytes so far; nothing more may be written. */
  finish(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  #integer(value: number, width: number): this {
    const at = this.#grow(width);
    for (let index = 0; index < width; index++) {
      const byte = this.#littleEndian ? index : width - 1 - index;
      this.#buffer[at + index] = value >>> (8 * byte);
    }
    return this;
  }

  /** Makes room and gives where it starts. */
  #grow(length: number): number {
    const start = this.#length;
    this.#length = start + length;
    if (this.#length > this.#buffer.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    return start;
  }
}
