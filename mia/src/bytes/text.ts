const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Text of foreign bytes for comparison and messages; what is no UTF-8 becomes U+FFFD and so equals nothing expected. */
export function bytesToUtf8(bytes: Uint8Array): string {
  return UTF8.decode(bytes);
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
