import { equalBytes } from "./compare.js";

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Text of foreign bytes for comparison and messages; what is no UTF-8 becomes U+FFFD and so equals nothing expected. */
export function bytesToUtf8(bytes: Uint8Array): string {
  return UTF8.decode(bytes);
}

/** Decodes a word that seldom changes from one call to the next, as the algorithm in a list: the same bytes are decoded once. */
export function wordDecoder(decode: (bytes: Uint8Array) => string): (bytes: Uint8Array) => string {
  let last = new Uint8Array();
  let text = decode(last);
  return (bytes) => {
    if (!equalBytes(bytes, last)) [last, text] = [bytes.slice(), decode(bytes)];
    return text;
  };
}

/** UTF-16LE without surrogate checks, as firmware writes names. */
export function utf16ToText(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
}

/** A text as UTF-16LE bytes, with the NUL that firmware measures behind it. */
export function textToUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), true);
  return bytes;
}
