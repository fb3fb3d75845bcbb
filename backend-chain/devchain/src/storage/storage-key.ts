import { type Key, keyOf } from "../bytes/key.js";
import { text } from "../bytes/scale-writer.js";
import { twox_128 } from "../crypto/hashes.js";

/** Key of a pallet's storage item without a map key. */
export function storageKey(pallet: string, item: string): Key {
  return keyOf(twox_128(text(pallet))) + keyOf(twox_128(text(item)));
}
