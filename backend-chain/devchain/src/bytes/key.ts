/**
 * A storage key as a string of one character per byte (latin1): a Map finds it, and `<` orders it as the trie does, byte
 * by byte.
 */
export type Key = string;

export function keyOf(bytes: Uint8Array): Key {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

export function bytesOfKey(key: Key): Uint8Array {
  return Buffer.from(key, "latin1");
}

export function hexOfKey(key: Key): `0x${string}` {
  return `0x${Buffer.from(key, "latin1").toString("hex")}`;
}
