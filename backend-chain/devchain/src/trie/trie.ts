import type { Key } from "../bytes/key.js";

/**
 * A node of an immutable base-16 radix trie over storage keys. A change copies the path to the root and shares the rest,
 * so that an abandoned block costs nothing and every untouched node keeps its Merkle value.
 *
 * A node stands for the nibbles from where its parent's branch left off up to `end`; `key` is any key below, and exactly
 * its own where it has a value.
 */
export class TrieNode {
  readonly key: Key;
  readonly end: number;
  readonly value: Uint8Array | undefined;
  readonly children: readonly (TrieNode | undefined)[] | undefined;
  /** What a parent holds of this node, once computed; it depends on where the node starts. */
  merkle: Uint8Array | undefined = undefined;

  constructor(
    key: Key,
    end: number,
    value: Uint8Array | undefined,
    children: readonly (TrieNode | undefined)[] | undefined,
  ) {
    this.key = key;
    this.end = end;
    this.value = value;
    this.children = children;
  }
}

/** An empty trie is undefined. */
export type Trie = TrieNode | undefined;

export function nibbleAt(key: Key, index: number): number {
  const byte = key.charCodeAt(index >> 1);
  return (index & 1) === 0 ? byte >> 4 : byte & 15;
}

/** Index of the first nibble from `from` on, below `limit`, where the keys differ; else `limit`. */
export function divergence(a: Key, b: Key, from: number, limit: number): number {
  let at = from;
  while (at < limit && nibbleAt(a, at) === nibbleAt(b, at)) at += 1;
  return at;
}

export function trieGet(trie: Trie, key: Key): Uint8Array | undefined {
  const keyEnd = key.length * 2;
  let node = trie;
  while (node !== undefined && node.end < keyEnd) node = node.children?.[nibbleAt(key, node.end)];
  // The way down looked at branch nibbles only: the key itself decides.
  return node !== undefined && node.end === keyEnd && node.key === key ? node.value : undefined;
}

export function triePut(trie: Trie, key: Key, value: Uint8Array): TrieNode {
  return put(trie, 0, key, value);
}

/** Returns the same trie when the key is not in it. */
export function trieDelete(trie: Trie, key: Key): Trie {
  return remove(trie, 0, key);
}

/** Applies changes; null deletes. */
export function trieApply(trie: Trie, changes: Iterable<readonly [Key, Uint8Array | null]>): Trie {
  let out = trie;
  for (const [key, value] of changes) out = value === null ? trieDelete(out, key) : triePut(out, key, value);
  return out;
}

function put(node: Trie, start: number, key: Key, value: Uint8Array): TrieNode {
  const keyEnd = key.length * 2;
  if (node === undefined) return new TrieNode(key, keyEnd, value, undefined);
  const at = divergence(node.key, key, start, Math.min(node.end, keyEnd));
  if (at === node.end) {
    if (at === keyEnd) return new TrieNode(key, keyEnd, value, node.children);
    const children = node.children === undefined ? noChildren() : node.children.slice();
    const nibble = nibbleAt(key, at);
    children[nibble] = put(children[nibble], at + 1, key, value);
    return new TrieNode(node.key, node.end, node.value, children);
  }
  const children = noChildren();
  children[nibbleAt(node.key, at)] = moved(node);
  if (at === keyEnd) return new TrieNode(key, keyEnd, value, children);
  children[nibbleAt(key, at)] = new TrieNode(key, keyEnd, value, undefined);
  return new TrieNode(key, at, undefined, children);
}

function remove(node: Trie, start: number, key: Key): Trie {
  if (node === undefined) return undefined;
  const keyEnd = key.length * 2;
  if (keyEnd < node.end || divergence(node.key, key, start, node.end) < node.end) return node;
  if (keyEnd === node.end) {
    if (node.value === undefined) return node;
    return node.children === undefined ? undefined : collapse(node.key, node.end, undefined, node.children);
  }
  const nibble = nibbleAt(key, node.end);
  const child = node.children?.[nibble];
  const left = remove(child, node.end + 1, key);
  if (left === child || node.children === undefined) return node;
  const children = node.children.slice();
  children[nibble] = left;
  return collapse(node.key, node.end, node.value, children);
}

/** A branch without a value and with one child is that child; one without children is a leaf. */
function collapse(
  key: Key,
  end: number,
  value: Uint8Array | undefined,
  children: readonly (TrieNode | undefined)[],
): Trie {
  let only: Trie;
  let count = 0;
  for (const child of children) {
    if (child === undefined) continue;
    only = child;
    count += 1;
  }
  if (count === 0) return value === undefined ? undefined : new TrieNode(key, end, value, undefined);
  if (count === 1 && value === undefined && only !== undefined) return moved(only);
  return new TrieNode(key, end, value, children);
}

/** The same node under another parent: its Merkle value is no longer true. */
const moved = (node: TrieNode): TrieNode => new TrieNode(node.key, node.end, node.value, node.children);

function noChildren(): (TrieNode | undefined)[] {
  return new Array<TrieNode | undefined>(16).fill(undefined);
}
