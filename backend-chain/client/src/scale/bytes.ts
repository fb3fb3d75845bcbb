import type { Hex } from "../api/identifiers.js";

/** Lower-case hexadecimal with `0x`. */
export function toHex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}

/** Bytes of hexadecimal with `0x`; undefined if it is none. */
export function fromHex(text: string): Uint8Array | undefined {
  // Decoding ends at what is no hexadecimal, and a pattern over a large ciphertext takes longer than decoding it.
  const bytes = Buffer.from(text.slice(2), "hex");
  return text.startsWith("0x") && 2 * bytes.length === text.length - 2 ? new Uint8Array(bytes) : undefined;
}

/** One after the other. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
