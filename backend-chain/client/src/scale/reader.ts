import { ChainError } from "../api/errors.js";

/** Most elements of one list; blocks and pages are far smaller. */
const MAX_ELEMENTS = 1 << 22;

/** Reads SCALE from front to back and refuses to read past the end. */
export class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** A view of the next bytes, not a copy. */
  take(length: number): Uint8Array {
    const from = this.#step(length);
    return this.#bytes.subarray(from, from + length);
  }

  /** An unsigned little-endian number of 1, 2 or 4 bytes. */
  small(size: 1 | 2 | 4): number {
    const from = this.#step(size);
    if (size === 1) return this.#view.getUint8(from);
    return size === 2 ? this.#view.getUint16(from, true) : this.#view.getUint32(from, true);
  }

  /** An unsigned little-endian number of a multiple of 8 bytes. */
  large(size: number): bigint {
    let value = 0n;
    const from = this.#step(size);
    for (let at = size - 8; at >= 0; at -= 8) value = (value << 64n) | this.#view.getBigUint64(from + at, true);
    return value;
  }

  /** A compact number in its shortest form; longer forms are refused. */
  compact(): bigint {
    const first = this.small(1);
    const mode = first & 3;
    if (mode === 0) return BigInt(first >> 2);
    const size = mode === 1 ? 2 : mode === 2 ? 4 : (first >> 2) + 4;
    let value = 0n;
    const rest = this.take(mode === 3 ? size : size - 1);
    for (let at = rest.length - 1; at >= 0; at -= 1) value = (value << 8n) | BigInt(rest[at] ?? 0);
    if (mode === 3) {
      if (rest[size - 1] === 0 || (size === 4 && value < 1n << 30n))
        throw malformed("a number is not in its shortest form");
      return value;
    }
    value = (value << 6n) | BigInt(first >> 2);
    if (value < (mode === 1 ? 1n << 6n : 1n << 14n)) throw malformed("a number is not in its shortest form");
    return value;
  }

  /** Length of a list. */
  count(): number {
    const count = this.compact();
    if (count > MAX_ELEMENTS) throw malformed(`a list of ${count} elements is longer than any of ours`);
    return Number(count);
  }

  /** Refuses bytes that nobody asked for. */
  end(): void {
    if (this.left > 0) throw malformed(`${this.left} bytes follow the value`);
  }

  #step(length: number): number {
    if (length > this.left) throw malformed(`${length} bytes are wanted and ${this.left} are left`);
    const from = this.#at;
    this.#at += length;
    return from;
  }
}

export function malformed(reason: string): ChainError {
  return new ChainError("malformed", `These bytes are not the SCALE that was expected: ${reason}.`);
}
