import { concatBytes } from "@noble/hashes/utils.js";

/** Writes what ByteReader reads: integers of fixed width in one endianness, and sized byte strings. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #littleEndian: boolean;

  constructor(endian: "big" | "little") {
    this.#littleEndian = endian === "little";
  }

  u8(value: number): this {
    return this.bytes(Uint8Array.of(value));
  }

  u16(value: number): this {
    const field = new Uint8Array(2);
    new DataView(field.buffer).setUint16(0, value, this.#littleEndian);
    return this.bytes(field);
  }

  u32(value: number): this {
    const field = new Uint8Array(4);
    new DataView(field.buffer).setUint32(0, value, this.#littleEndian);
    return this.bytes(field);
  }

  u64(value: bigint): this {
    const field = new Uint8Array(8);
    new DataView(field.buffer).setBigUint64(0, value, this.#littleEndian);
    return this.bytes(field);
  }

  bytes(value: Uint8Array): this {
    this.#parts.push(value);
    return this;
  }

  sized16(value: Uint8Array): this {
    return this.u16(value.length).bytes(value);
  }

  sized32(value: Uint8Array): this {
    return this.u32(value.length).bytes(value);
  }

  finish(): Uint8Array {
    return concatBytes(...this.#parts);
  }
}
