import type { Key } from "../bytes/key.js";
import { divergence, nibbleAt, type Trie, TrieNode } from "./trie.js";

/** Builds a trie from entries in ascending order of their keys, without the copies that single insertions make. */
export function buildTrie(entries: readonly (readonly [Key, Uint8Array])[]): Trie {
  return entries.length === 0 ? undefined : build(entries, 0, entries.length, 0);
}

function build(entries: readonly (readonly [Key, Uint8Array])[], from: number, to: number, start: number): Trie {
  const first = entries[from];
  const last = entries[to - 1];
  if (first === undefined || last === undefined) return undefined;
  if (to - from === 1) return new TrieNode(first[0], first[0].length * 2, first[1], undefined);
  // Sorted, so what the first and the last key share all of them share.
  const end = divergence(first[0], last[0], start, Math.min(first[0].length, last[0].length) * 2);
  const own = first[0].length * 2 === end;
  const children = new Array<TrieNode | undefined>(16).fill(undefined);
  for (let at = own ? from + 1 : from; at < to; ) {
    const nibble = nibbleAt(entries[at]?.[0] ?? "", end);
    let next = at + 1;
    while (next < to && nibbleAt(entries[next]?.[0] ?? "", end) === nibble) next += 1;
    children[nibble] = build(entries, at, next, end + 1);
    at = next;
  }
  return new TrieNode(first[0], end, own ? first[1] : undefined, children);
}
