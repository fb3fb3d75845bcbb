import { MiaError } from "../errors.js";

/** Reads fixed fields from foreign bytes: every length is checked before it is used, and `end` rejects what is left. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #subject: string;
  readonly #littleEndian: boolean;
  #offset = 0;

  /** `subject` names the structure in errors; TPM structures are big-endian, logs and SCALE little-endian. */
  constructor(bytes: Uint8Array, subject: string, endian: "big" | "little") {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#subject = subject;
    this.#littleEndian = endian === "little";
  }

  get offset(): number {
    return this.#offset;
  }

  get remaining(): number {
    return this.#bytes.length - this.#offset;
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#advance(2), this.#littleEndian);
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4), this.#littleEndian);
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#advance(8), this.#littleEndian);
  }

  /** A view, not a copy: parsers hand out what they were given. */
  take(length: number): Uint8Array {
    const start = this.#advance(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** A u16 size and as many bytes (TPM2B), or `too-large` above `limit`. */
  sized16(limit: number): Uint8Array {
    return this.take(this.limited(this.u16(), limit));
  }

  /** A u32 size and as many bytes, or `too-large` above `limit`. */
  sized32(limit: number): Uint8Array {
    return this.take(this.limited(this.u32(), limit));
  }

  limited(value: number, limit: number): number {
    if (value > limit) throw this.error("too-large", `${value} is above the limit of ${limit}`);
    return value;
  }

  end(): void {
    if (this.remaining > 0) throw this.error("trailing-bytes", `${this.remaining} bytes follow the last field`);
  }

  error(code: MiaError["code"], reason: string): MiaError {
    return new MiaError(code, `${this.#subject} at byte ${this.#offset}: ${reason}`);
  }

  #advance(length: number): number {
    if (length > this.remaining) {
      throw this.error("truncated", `${length} bytes wanted, ${this.remaining} are left`);
    }
    const start = this.#offset;
    this.#offset += length;
    return start;
  }
}
