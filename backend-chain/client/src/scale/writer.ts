/** Collects SCALE. */
export class Writer {
  #bytes = new Uint8Array(256);
  #length = 0;

  put(bytes: Uint8Array): this {
    const at = this.#grow(bytes.length);
    this.#bytes.set(bytes, at);
    return this;
  }

  /** An unsigned little-endian number of so many bytes; the caller has checked that it fits. */
  number(value: bigint | number, size: number): this {
    const at = this.#grow(size);
    if (typeof value === "number") {
      for (let byte = 0; byte < size; byte += 1) {
        this.#bytes[at + byte] = value % 256;
        value = Math.floor(value / 256);
      }
      return this;
    }
    for (let byte = 0; byte < size; byte += 1) this.#bytes[at + byte] = Number((value >> BigInt(8 * byte)) & 255n);
    return this;
  }

  /** A compact number below 2^536. */
  compact(value: bigint | number): this {
    const big = BigInt(value);
    if (big < 1n << 6n) return this.number(Number(big) << 2, 1);
    if (big < 1n << 14n) return this.number((Number(big) << 2) | 1, 2);
    if (big < 1n << 30n) return this.number(Number(big) * 4 + 2, 4);
    const size = Math.max(4, Math.ceil(big.toString(16).length / 2));
    return this.number(((size - 4) << 2) | 3, 1).number(big, size);
  }

  /** What was put in so far; a copy. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(by: number): number {
    const at = this.#length;
    this.#length += by;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, at));
      this.#bytes = larger;
    }
    return at;
  }
}
