import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { sha256Of } from "../bytes/short-hash.js";
import { ByteWriter } from "../bytes/writer.js";

// The first byte and the label keep leaves, nodes and roots apart, so that none can stand for another (as in RFC 6962).
const LEAF = concatBytes(Uint8Array.of(0), utf8ToBytes("logos-mia/v1/leaf"));
const NODE = concatBytes(Uint8Array.of(1), utf8ToBytes("logos-mia/v1/node"));
const ROOT = concatBytes(Uint8Array.of(2), utf8ToBytes("logos-mia/v1/root"));
const LIST = concatBytes(Uint8Array.of(3), utf8ToBytes("logos-mia/v1/list"));

/** SHA-256(0x00 ‖ "logos-mia/v1/leaf" ‖ u8 tag ‖ u32le length ‖ content). */
export function leafHash(tag: number, content: Uint8Array): Uint8Array {
  const head = Uint8Array.of(tag, content.length, content.length >>> 8, content.length >>> 16, content.length >>> 24);
  return sha256Of(LEAF, head, content);
}

/** SHA-256(0x01 ‖ "logos-mia/v1/node" ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256Of(NODE, left, right);
}

/** Root of a structure of fixed fields: SHA-256(0x02 ‖ "logos-mia/v1/root" ‖ u8 count ‖ top node). */
export function structRoot(count: number, top: Uint8Array): Uint8Array {
  return sha256Of(ROOT, Uint8Array.of(count), top);
}

/** Root of a list of any length: SHA-256(0x03 ‖ "logos-mia/v1/list" ‖ u8 tag ‖ u32le count ‖ top node). */
export function listRoot(tag: number, count: number, top: Uint8Array): Uint8Array {
  return sha256Of(LIST, new ByteWriter("little").u8(tag).u32(count).finish(), top);
}
