import { blake2 } from "../crypto/blake2.js";
import { twox } from "../crypto/xxhash64.js";
import { concat } from "../scale/bytes.js";
import type { HasherName } from "./definitions.js";

/** How a key's part is hashed (frame-support, `StorageHasher`); those of `Concat` keep the part behind its hash. */
const HASHERS: Readonly<Record<HasherName, (part: Uint8Array) => Uint8Array>> = {
  Blake2_128: (part) => blake2(128, part),
  Blake2_256: (part) => blake2(256, part),
  Blake2_128Concat: (part) => concat(blake2(128, part), part),
  Twox128: (part) => twox(128, part),
  Twox256: (part) => twox(256, part),
  Twox64Concat: (part) => concat(twox(64, part), part),
  Identity: (part) => part,
};

/** Bytes of the hash in front of a part that is kept; undefined where it is not kept. */
export const HASH_BYTES: Readonly<Record<HasherName, number | undefined>> = {
  Blake2_128: undefined,
  Blake2_256: undefined,
  Blake2_128Concat: 16,
  Twox128: undefined,
  Twox256: undefined,
  Twox64Concat: 8,
  Identity: 0,
};

/** The prefix of one storage item: twox128 of the pallet's prefix and of the item's name. */
export function storagePrefix(pallet: string, item: string): Uint8Array {
  const hash = (name: string) => twox(128, new TextEncoder().encode(name));
  return concat(hash(pallet), hash(item));
}

/** One part of a key as it is stored. */
export function hashedPart(hasher: HasherName, part: Uint8Array): Uint8Array {
  return HASHERS[hasher](part);
}
