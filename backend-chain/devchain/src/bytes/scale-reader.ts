import { DevchainError } from "../errors.js";

/** Reads SCALE from the front of some bytes; every read checks that the bytes are there. */
export class ScaleReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get offset(): number {
    return this.#offset;
  }

  get left(): number {
    return this.#bytes.length - this.#offset;
  }

  /** A view of the next `length` bytes, not a copy. */
  bytes(length: number): Uint8Array {
    return this.#bytes.subarray(this.#take(length), this.#offset);
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#take(8), true);
  }

  u128(): bigint {
    const low = this.u64();
    return low | (this.u64() << 64n);
  }

  compactBig(): bigint {
    const mode = this.u8();
    if ((mode & 3) === 0) return BigInt(mode >> 2);
    this.#offset -= 1;
    if ((mode & 3) === 1) return BigInt(this.#view.getUint16(this.#take(2), true) >> 2);
    if ((mode & 3) === 2) return BigInt(this.#view.getUint32(this.#take(4), true) >>> 2);
    this.#offset += 1;
    const digits = this.bytes((mode >> 2) + 4);
    let value = 0n;
    for (let index = digits.length - 1; index >= 0; index -= 1) value = (value << 8n) | BigInt(digits[index] ?? 0);
    return value;
  }

  compact(): number {
    const value = Number(this.compactBig());
    if (!Number.isSafeInteger(value)) throw new DevchainError("malformed", "a compact integer above 2^53");
    return value;
  }

  /** Vec<u8>, as a view. */
  vec(): Uint8Array {
    return this.bytes(this.compact());
  }

  /** Vec<T> with at most as many items as there are bytes left. */
  list<T>(item: () => T): T[] {
    const count = this.compact();
    if (count > this.left) throw new DevchainError("malformed", `a list of ${count} items in ${this.left} bytes`);
    return Array.from({ length: count }, item);
  }

  text(): string {
    return new TextDecoder().decode(this.vec());
  }

  end(): void {
    if (this.left !== 0) throw new DevchainError("malformed", `${this.left} bytes follow the end`);
  }

  #take(length: number): number {
    const start = this.#offset;
    if (length > this.#bytes.length - start) {
      throw new DevchainError("malformed", `need ${length} bytes at ${start}, have ${this.#bytes.length - start}`);
    }
    this.#offset = start + length;
    return start;
  }
}
