import { ProviderError } from "../errors.js";
import { CtyNumber } from "./cty-number.js";

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** What comes next: a nil, a boolean, a number, text, bytes, the head of an array or map, or an extension. */
export type Token =
  | { readonly kind: "nil" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: CtyNumber }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "bytes"; readonly value: Uint8Array }
  | { readonly kind: "array" | "map"; readonly length: number }
  | { readonly kind: "extension"; readonly type: number; readonly data: Uint8Array };

/** Reads MessagePack token by token; every length is checked against the bytes that are left before it is used. */
export class MsgpackReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Throws `malformed` when the bytes end early or start with a tag that MessagePack does not have. */
  next(): Token {
    const tag = this.#uint(1);
    if (tag < 0x80) return this.#number(BigInt(tag));
    if (tag < 0x90) return { kind: "map", length: this.#count(tag & 0x0f, 2) };
    if (tag < 0xa0) return { kind: "array", length: this.#count(tag & 0x0f, 1) };
    if (tag < 0xc0) return this.#text(tag & 0x1f);
    if (tag >= 0xe0) return this.#number(BigInt(tag - 0x100));
    return this.#wide(tag);
  }

  /** Throws `malformed` if bytes are left. */
  end(): void {
    const left = this.#bytes.length - this.#offset;
    if (left > 0) throw new ProviderError("malformed", `${left} bytes follow the value`);
  }

  #wide(tag: number): Token {
    switch (tag) {
      case 0xc0:
        return { kind: "nil" };
      case 0xc2:
      case 0xc3:
        return { kind: "bool", value: tag === 0xc3 };
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return { kind: "bytes", value: this.#take(this.#uint(1 << (tag - 0xc4))) };
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.#extension(this.#uint(1 << (tag - 0xc7)));
      case 0xca:
        return { kind: "number", value: CtyNumber.ofDouble(this.#at(4).getFloat32(0)) };
      case 0xcb:
        return { kind: "number", value: CtyNumber.ofDouble(this.#at(8).getFloat64(0)) };
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#number(BigInt(this.#uint(1 << (tag - 0xcc))));
      case 0xcf:
        return this.#number(this.#at(8).getBigUint64(0));
      case 0xd0:
        return this.#number(BigInt(this.#at(1).getInt8(0)));
      case 0xd1:
        return this.#number(BigInt(this.#at(2).getInt16(0)));
      case 0xd2:
        return this.#number(BigInt(this.#at(4).getInt32(0)));
      case 0xd3:
        return this.#number(this.#at(8).getBigInt64(0));
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.#extension(1 << (tag - 0xd4));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#uint(1 << (tag - 0xd9)));
      case 0xdc:
      case 0xdd:
        return { kind: "array", length: this.#count(this.#uint(tag === 0xdc ? 2 : 4), 1) };
      case 0xde:
      case 0xdf:
        return { kind: "map", length: this.#count(this.#uint(tag === 0xde ? 2 : 4), 2) };
      default:
        throw new ProviderError("malformed", `byte 0x${tag.toString(16)} begins no MessagePack value`);
    }
  }

  #number(value: bigint): Token {
    return { kind: "number", value: CtyNumber.of(value) };
  }

  #text(length: number): Token {
    const bytes = this.#take(length);
    try {
      return { kind: "text", value: UTF8.decode(bytes) };
    } catch (cause) {
      throw new ProviderError("malformed", "text that is not UTF-8", { cause });
    }
  }

  #extension(length: number): Token {
    const type = this.#at(1).getInt8(0);
    return { kind: "extension", type, data: this.#take(length) };
  }

  /** A number of elements that the rest can hold. */
  #count(length: number, bytesEach: number): number {
    if (length * bytesEach > this.#bytes.length - this.#offset) {
      throw new ProviderError("malformed", `${length} elements, but the bytes end`);
    }
    return length;
  }

  #uint(size: number): number {
    const view = this.#at(size);
    return size === 1 ? view.getUint8(0) : size === 2 ? view.getUint16(0) : view.getUint32(0);
  }

  #at(size: number): DataView {
    const start = this.#offset;
    this.#take(size);
    return new DataView(this.#view.buffer, this.#view.byteOffset + start, size);
  }

  #take(length: number): Uint8Array {
    const left = this.#bytes.length - this.#offset;
    if (length > left) throw new ProviderError("malformed", `need ${length} bytes, have ${left}`);
    this.#offset += length;
    return this.#bytes.subarray(this.#offset - length, this.#offset);
  }
}
