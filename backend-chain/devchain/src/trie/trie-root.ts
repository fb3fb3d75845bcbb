import { compact, concat } from "../bytes/scale-writer.js";
import { blake2_256 } from "../crypto/hashes.js";
import { nibbleAt, type Trie, type TrieNode } from "./trie.js";

/** How values stand in nodes: 0 inline, 1 by hash from 33 bytes on. */
export type StateVersion = 0 | 1;

const HASH_FROM_BYTES = 33;
const EMPTY_TRIE = Uint8Array.of(0);

// Bits in front of the count of nibbles, by kind; Polkadot protocol specification, "Node Header".
const LEAF = { mark: 0x40, bits: 2 } as const;
const LEAF_HASHED = { mark: 0x20, bits: 3 } as const;
const BRANCH = { mark: 0x80, bits: 2 } as const;
const BRANCH_VALUE = { mark: 0xc0, bits: 2 } as const;
const BRANCH_HASHED = { mark: 0x10, bits: 4 } as const;

/**
 * Blake2-256 root of the base-16 modified Merkle-Patricia trie. Nodes remember their Merkle values, so a root after a
 * change costs the changed paths; a trie must therefore always be asked for the same version.
 */
export function trieRoot(trie: Trie, version: StateVersion): Uint8Array {
  return blake2_256(trie === undefined ? EMPTY_TRIE : encodeNode(trie, 0, version));
}

function merkleValue(node: TrieNode, start: number, version: StateVersion): Uint8Array {
  if (node.merkle === undefined) {
    const encoded = encodeNode(node, start, version);
    node.merkle = encoded.length < 32 ? encoded : blake2_256(encoded);
  }
  return node.merkle;
}

function encodeNode(node: TrieNode, start: number, version: StateVersion): Uint8Array {
  const hashed = version === 1 && node.value !== undefined && node.value.length >= HASH_FROM_BYTES;
  const parts: Uint8Array[] = [header(kindOf(node, hashed), node.end - start), packNibbles(node.key, start, node.end)];
  if (node.children !== undefined) parts.push(bitmap(node.children));
  if (node.value !== undefined) {
    if (hashed) parts.push(blake2_256(node.value));
    else parts.push(compact(node.value.length), node.value);
  }
  for (const child of node.children ?? []) {
    if (child === undefined) continue;
    const value = merkleValue(child, node.end + 1, version);
    parts.push(compact(value.length), value);
  }
  return concat(...parts);
}

function kindOf(node: TrieNode, hashed: boolean): { readonly mark: number; readonly bits: number } {
  if (node.children === undefined) return hashed ? LEAF_HASHED : LEAF;
  if (node.value === undefined) return BRANCH;
  return hashed ? BRANCH_HASHED : BRANCH_VALUE;
}

function header(kind: { readonly mark: number; readonly bits: number }, nibbles: number): Uint8Array {
  const most = 0xff >> kind.bits;
  if (nibbles < most) return Uint8Array.of(kind.mark | nibbles);
  const out = [kind.mark | most];
  let rest = nibbles - most;
  for (; rest >= 255; rest -= 255) out.push(255);
  out.push(rest);
  return Uint8Array.from(out);
}

/** Two nibbles per byte; an odd count puts the first nibble alone in the first byte. */
function packNibbles(key: string, from: number, to: number): Uint8Array {
  const out = new Uint8Array((to - from + 1) >> 1);
  let at = from;
  let index = 0;
  if (((to - from) & 1) === 1) {
    out[index] = nibbleAt(key, at);
    index += 1;
    at += 1;
  }
  for (; at < to; at += 2, index += 1) out[index] = (nibbleAt(key, at) << 4) | nibbleAt(key, at + 1);
  return out;
}

function bitmap(children: readonly (TrieNode | undefined)[]): Uint8Array {
  let bits = 0;
  for (let nibble = 0; nibble < 16; nibble += 1) if (children[nibble] !== undefined) bits |= 1 << nibble;
  return Uint8Array.of(bits & 0xff, bits >> 8);
}
