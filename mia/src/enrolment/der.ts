import { toHex } from "../bytes/hex.js";
import { ByteReader } from "../bytes/reader.js";
import { MiaError } from "../errors.js";

/** One DER element: its tag, its content, and all its bytes. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly bytes: Uint8Array;
}

export const DER = { integer: 0x02, bitString: 0x03, oid: 0x06, sequence: 0x30, version: 0xa0 } as const;

const MAX_ELEMENTS = 64;

/** Reads the elements of some DER (ITU-T X.690): definite lengths in their shortest form, one-byte tags. */
export function derElements(bytes: Uint8Array): DerElement[] {
  const reader = new ByteReader(bytes, "DER", "big");
  const elements: DerElement[] = [];
  while (reader.remaining > 0) {
    reader.limited(elements.length, MAX_ELEMENTS);
    const start = reader.offset;
    const tag = reader.u8();
    if ((tag & 0x1f) === 0x1f) throw reader.error("unsupported", "a tag of more than one byte");
    const content = reader.take(readLength(reader));
    elements.push({ tag, content, bytes: bytes.subarray(start, reader.offset) });
  }
  return elements;
}

/** The elements of content that must have these tags first, in this order. */
export function derFields(bytes: Uint8Array, tags: readonly number[], subject: string): DerElement[] {
  const elements = derElements(bytes);
  const wrong = tags.findIndex((tag, index) => elements[index]?.tag !== tag);
  if (wrong >= 0)
    throw new MiaError("malformed", `${subject}: element ${wrong} is not of tag 0x${tags[wrong]?.toString(16)}`);
  return elements;
}

/** The content of bytes that are one element of this tag. */
export function derContent(bytes: Uint8Array, tag: number, subject: string): Uint8Array {
  const [element, ...rest] = derFields(bytes, [tag], subject);
  if (element === undefined || rest.length > 0)
    throw new MiaError("trailing-bytes", `${subject}: more than one element`);
  return element.content;
}

/** The object identifier of an AlgorithmIdentifier's content, as hexadecimal. */
export function oidOf(algorithm: Uint8Array): string {
  const [oid] = derFields(algorithm, [DER.oid], "AlgorithmIdentifier");
  return toHex(oid?.content ?? new Uint8Array());
}

/** The bytes of a BIT STRING's content. */
export function bitsOf(content: Uint8Array): Uint8Array {
  if (content[0] !== 0) throw new MiaError("malformed", "DER: a bit string that is not of whole bytes");
  return content.subarray(1);
}

function readLength(reader: ByteReader): number {
  const first = reader.u8();
  if (first < 0x80) return first;
  if (first === 0x81 || first === 0x82) {
    const length = first === 0x81 ? reader.u8() : reader.u16();
    if (length < (first === 0x81 ? 0x80 : 0x100)) throw reader.error("malformed", "a length longer than needed");
    return length;
  }
  throw reader.error("unsupported", "an indefinite or huge length");
}
