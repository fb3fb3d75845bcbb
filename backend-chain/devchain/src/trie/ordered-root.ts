import { keyOf } from "../bytes/key.js";
import { compact } from "../bytes/scale-writer.js";
import { type Trie, triePut } from "./trie.js";
import { type StateVersion, trieRoot } from "./trie-root.js";

/** Root over items by their compact-encoded index, as a header's extrinsics root. */
export function orderedRoot(items: readonly Uint8Array[], version: StateVersion): Uint8Array {
  let trie: Trie;
  for (const [index, item] of items.entries()) trie = triePut(trie, keyOf(compact(index)), item);
  return trieRoot(trie, version);
}
