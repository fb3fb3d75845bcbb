import { MachineTypesError } from "./errors.js";

/** Reads SCALE from bytes nobody vouches for: every length is checked before it is used, trailing bytes are refused. */
export class ScaleReader {
  readonly #bytes: Uint8Array;
  readonly #what: string;
  #offset = 0;

  /** `what` names the value in errors. */
  constructor(bytes: Uint8Array, what: string) {
    this.#bytes = bytes;
    this.#what = what;
  }

  fixed(length: number): Uint8Array {
    const left = this.#bytes.length - this.#offset;
    if (length > left) {
      throw new MachineTypesError("truncated", `${this.#what}: need ${length} bytes, have ${left}`);
    }
    this.#offset += length;
    return this.#bytes.subarray(this.#offset - length, this.#offset);
  }

  u8(): number {
    return this.fixed(1)[0] ?? 0;
  }

  /** A length of at most `max`, in its shortest form. */
  compact(max: number): number {
    const first = this.u8();
    const mode = first & 3;
    if (mode === 3) throw new MachineTypesError("malformed", `${this.#what}: a length beyond 2^30`);
    let value = first >> 2;
    const extra = mode === 0 ? 0 : mode === 1 ? 1 : 3;
    let scale = 64;
    for (const byte of this.fixed(extra)) {
      value += byte * scale;
      scale *= 256;
    }
    if ((mode === 1 && value < 64) || (mode === 2 && value < 16_384)) {
      throw new MachineTypesError("malformed", `${this.#what}: a length in a longer form than it needs`);
    }
    if (value > max) throw new MachineTypesError("malformed", `${this.#what}: length ${value}, at most ${max} allowed`);
    return value;
  }

  text(maxBytes: number): string {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.fixed(this.compact(maxBytes)));
    } catch (cause) {
      if (cause instanceof MachineTypesError) throw cause;
      throw new MachineTypesError("malformed", `${this.#what}: text that is not UTF-8`, { cause });
    }
  }

  list<T>(max: number, read: (reader: ScaleReader) => T): T[] {
    return Array.from({ length: this.compact(max) }, () => read(this));
  }

  end(): void {
    const left = this.#bytes.length - this.#offset;
    if (left > 0) throw new MachineTypesError("trailing-bytes", `${this.#what}: ${left} bytes after its end`);
  }
}
