import { DevchainError } from "../errors.js";

/** SCALE compact integer; https://docs.polkadot.com/reference/parachains/data-encoding, up to 2^53 - 1. */
export function compact(value: number): Uint8Array {
  if (value < 0x40) return Uint8Array.of(value << 2);
  if (value < 0x4000) return Uint8Array.of(((value << 2) & 0xff) | 1, value >> 6);
  if (value < 0x4000_0000) {
    return Uint8Array.of(((value << 2) & 0xff) | 2, (value >>> 6) & 0xff, (value >>> 14) & 0xff, value >>> 22);
  }
  if (!Number.isSafeInteger(value)) throw new DevchainError("malformed", "a compact integer above 2^53");
  const digits: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) digits.push(rest % 256);
  while (digits.length < 4) digits.push(0);
  return Uint8Array.of(((digits.length - 4) << 2) | 3, ...digits);
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

/** Vec<u8>: length and bytes. */
export function vec(bytes: Uint8Array): Uint8Array {
  return concat(compact(bytes.length), bytes);
}

/** Vec<Vec<u8>>. */
export function vecOfVec(items: readonly Uint8Array[]): Uint8Array {
  return concat(compact(items.length), ...items.map(vec));
}

/** Option<Vec<u8>>. */
export function optionVec(bytes: Uint8Array | undefined): Uint8Array {
  return bytes === undefined ? Uint8Array.of(0) : concat(Uint8Array.of(1), compact(bytes.length), bytes);
}

export function u32(value: number): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value, true);
  return out;
}

export function u64(value: bigint): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, value, true);
  return out;
}

export function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
