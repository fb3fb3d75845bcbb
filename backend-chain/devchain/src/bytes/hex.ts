import { DevchainError } from "../errors.js";

/** Bytes in JSON-RPC's form: 0x and two lower-case digits per byte. */
export type Hex = `0x${string}`;

export function toHex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex")}`;
}

/** Reads 0x-prefixed hex; throws `malformed` for anything else. */
export function fromHex(text: string): Uint8Array {
  if (!/^0x(?:[0-9a-fA-F]{2})*$/.test(text)) {
    throw new DevchainError("malformed", "not 0x-prefixed hex with an even number of digits");
  }
  return new Uint8Array(Buffer.from(text.slice(2), "hex"));
}
