import type { Key } from "../bytes/key.js";
import { divergence, nibbleAt, type Trie, type TrieNode } from "./trie.js";

/** The smallest key above `key`. */
export function nextKey(trie: Trie, key: Key): Key | undefined {
  return after(trie, 0, key);
}

/** Keys that start with `prefix`, ascending, from the first above `after` if that is given. */
export function* keysWithPrefix(trie: Trie, prefix: Key, after?: Key): Generator<Key, void, void> {
  const from = after !== undefined && after > prefix ? after : prefix;
  // The prefix itself may be a key, and nextKey is exclusive.
  if (after === undefined && hasExactly(trie, prefix)) yield prefix;
  for (let key = nextKey(trie, from); key?.startsWith(prefix); key = nextKey(trie, key)) yield key;
}

/** Every entry, ascending. */
export function* entriesOf(trie: Trie): Generator<readonly [Key, Uint8Array], void, void> {
  if (trie === undefined) return;
  if (trie.value !== undefined) yield [trie.key, trie.value];
  for (const child of trie.children ?? []) yield* entriesOf(child);
}

function hasExactly(trie: Trie, key: Key): boolean {
  const keyEnd = key.length * 2;
  let node = trie;
  while (node !== undefined && node.end < keyEnd) node = node.children?.[nibbleAt(key, node.end)];
  return node !== undefined && node.end === keyEnd && node.key === key && node.value !== undefined;
}

function after(node: Trie, start: number, key: Key): Key | undefined {
  if (node === undefined) return undefined;
  const keyEnd = key.length * 2;
  const at = divergence(node.key, key, start, Math.min(node.end, keyEnd));
  if (at < node.end) {
    return at === keyEnd || nibbleAt(node.key, at) > nibbleAt(key, at) ? first(node) : undefined;
  }
  if (keyEnd === node.end) return firstChild(node, 0);
  const nibble = nibbleAt(key, node.end);
  return after(node.children?.[nibble], node.end + 1, key) ?? firstChild(node, nibble + 1);
}

function firstChild(node: TrieNode, from: number): Key | undefined {
  if (node.children === undefined) return undefined;
  for (let nibble = from; nibble < 16; nibble += 1) {
    const child = node.children[nibble];
    if (child !== undefined) return first(child);
  }
  return undefined;
}

function first(node: TrieNode): Key | undefined {
  return node.value === undefined ? firstChild(node, 0) : node.key;
}
