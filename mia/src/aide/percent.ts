import { utf8ToBytes } from "@noble/hashes/utils.js";
import { MiaError } from "../errors.js";

/** Bytes of a name as AIDE writes it: `%` and two hex digits stand for a byte (AIDE 0.19, src/util.c, encode_string). */
export function decodePercent(text: string): Uint8Array {
  const raw = utf8ToBytes(text);
  if (!text.includes("%")) return raw;
  const bytes: number[] = [];
  for (let index = 0; index < raw.length; index++) {
    const byte = raw[index] ?? 0;
    if (byte !== 0x25) {
      bytes.push(byte);
      continue;
    }
    const digits = String.fromCharCode(...raw.subarray(index + 1, index + 3));
    if (!/^[0-9a-fA-F]{2}$/.test(digits)) throw new MiaError("malformed", `"%${digits}" is no percent escape`);
    bytes.push(Number.parseInt(digits, 16));
    index += 2;
  }
  return Uint8Array.from(bytes);
}
