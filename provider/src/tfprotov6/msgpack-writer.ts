/** Writes MessagePack in the shortest forms. */
export class MsgpackWriter {
  readonly #chunks: Uint8Array[] = [];

  nil(): this {
    return this.#push(Uint8Array.of(0xc0));
  }

  bool(value: boolean): this {
    return this.#push(Uint8Array.of(value ? 0xc3 : 0xc2));
  }

  /** A whole number from -2^63 up to 2^64 - 1. */
  int(value: bigint): this {
    if (value >= -32n && value < 128n) return this.#push(Uint8Array.of(Number(value) & 0xff));
    if (value >= 0n) {
      if (value < 1n << 32n) return this.#sized([0xcc, 0xcd, 0xce], Number(value));
      return this.#push(eight(0xcf, (view) => view.setBigUint64(1, value)));
    }
    if (value >= -(1n << 7n)) return this.#push(Uint8Array.of(0xd0, Number(value) & 0xff));
    if (value >= -(1n << 15n))
      return this.#push(Uint8Array.of(0xd1, (Number(value) >> 8) & 0xff, Number(value) & 0xff));
    if (value >= -(1n << 31n)) {
      const bytes = Buffer.alloc(5, 0xd2);
      bytes.writeInt32BE(Number(value), 1);
      return this.#push(bytes);
    }
    return this.#push(eight(0xd3, (view) => view.setBigInt64(1, value)));
  }

  double(value: number): this {
    return this.#push(eight(0xcb, (view) => view.setFloat64(1, value)));
  }

  text(value: string): this {
    const bytes = Buffer.from(value);
    if (bytes.length < 32) this.#push(Uint8Array.of(0xa0 | bytes.length));
    else this.#sized([0xd9, 0xda, 0xdb], bytes.length);
    return this.#push(bytes);
  }

  array(length: number): this {
    return length < 16 ? this.#push(Uint8Array.of(0x90 | length)) : this.#sized([undefined, 0xdc, 0xdd], length);
  }

  map(length: number): this {
    return length < 16 ? this.#push(Uint8Array.of(0x80 | length)) : this.#sized([undefined, 0xde, 0xdf], length);
  }

  extension(type: number, data: Uint8Array): this {
    const fixed = [1, 2, 4, 8, 16].indexOf(data.length);
    if (fixed >= 0) this.#push(Uint8Array.of(0xd4 + fixed));
    else this.#sized([0xc7, 0xc8, 0xc9], data.length);
    return this.#push(Uint8Array.of(type)).#push(data);
  }

  finish(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }

  /** A tag of its width (8, 16 or 32 bits; undefined where the format has none) and an unsigned number. */
  #sized([one, two, four]: readonly (number | undefined)[], value: number): this {
    if (one !== undefined && value < 0x100) return this.#push(Uint8Array.of(one, value));
    const wide = value >= 0x10000;
    const bytes = Buffer.alloc(wide ? 5 : 3, wide ? four : two);
    if (wide) bytes.writeUInt32BE(value, 1);
    else bytes.writeUInt16BE(value, 1);
    return this.#push(bytes);
  }

  #push(bytes: Uint8Array): this {
    this.#chunks.push(bytes);
    return this;
  }
}

function eight(tag: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(9);
  bytes[0] = tag;
  write(new DataView(bytes.buffer));
  return bytes;
}
