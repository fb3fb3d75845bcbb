import type { Key } from "../bytes/key.js";
import { concat, vec } from "../bytes/scale-writer.js";
import { blake2_256 } from "../crypto/hashes.js";

/** The root computed from sorted entries alone, nibble strings and no caches: slow, and plain to read. */
export function naiveRoot(entries: readonly (readonly [Key, Uint8Array])[], version: 0 | 1): Uint8Array {
  if (entries.length === 0) return blake2_256(Uint8Array.of(0));
  return blake2_256(
    encode(
      entries.map(([key, value]) => [Buffer.from(key, "latin1").toString("hex"), value] as const),
      version,
    ),
  );
}

type Entry = readonly [nibbles: string, value: Uint8Array];

function encode(entries: readonly Entry[], version: 0 | 1): Uint8Array {
  const [first] = entries;
  if (first === undefined) throw new Error("a node stands for at least one entry");
  let shared = first[0];
  for (const [nibbles] of entries) while (!nibbles.startsWith(shared)) shared = shared.slice(0, -1);
  const own = entries.find(([nibbles]) => nibbles === shared)?.[1];
  const children = [..."0123456789abcdef"].map((digit) =>
    entries
      .filter(([nibbles]) => nibbles.startsWith(shared + digit))
      .map(([nibbles, value]) => [nibbles.slice(shared.length + 1), value] as const),
  );
  const branch = children.some((group) => group.length > 0);
  const hashed = version === 1 && own !== undefined && own.length > 32;
  const parts = [head(branch, own !== undefined, hashed, shared.length), nibbleBytes(shared)];
  if (branch) {
    const bits = children.reduce((sum, group, index) => sum + (group.length > 0 ? 2 ** index : 0), 0);
    parts.push(Uint8Array.of(bits % 256, Math.floor(bits / 256)));
  }
  if (own !== undefined) parts.push(hashed ? blake2_256(own) : vec(own));
  for (const group of children) {
    if (group.length === 0) continue;
    const encoded = encode(group, version);
    parts.push(vec(encoded.length < 32 ? encoded : blake2_256(encoded)));
  }
  return concat(...parts);
}

function head(branch: boolean, valued: boolean, hashed: boolean, nibbles: number): Uint8Array {
  let [mark, room] = [0x40, 63];
  if (branch && hashed) [mark, room] = [0x10, 15];
  else if (hashed) [mark, room] = [0x20, 31];
  else if (branch) [mark, room] = [valued ? 0xc0 : 0x80, 63];
  if (nibbles < room) return Uint8Array.of(mark + nibbles);
  const rest = nibbles - room;
  const full = Math.floor(rest / 255);
  return Uint8Array.from([mark + room, ...new Array<number>(full).fill(255), rest % 255]);
}

function nibbleBytes(nibbles: string): Uint8Array {
  const even = nibbles.length % 2 === 0 ? nibbles : `0${nibbles}`;
  return Uint8Array.from(Buffer.from(even, "hex"));
}
