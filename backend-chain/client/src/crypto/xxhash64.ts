const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;

const u64 = (value: bigint) => BigInt.asUintN(64, value);
const rotate = (value: bigint, by: bigint) => u64((value << by) | (value >> (64n - by)));
const round = (sum: bigint, lane: bigint) => u64(rotate(u64(sum + lane * P2), 31n) * P1);
const merge = (hash: bigint, sum: bigint) => u64((hash ^ round(0n, sum)) * P1 + P4);

/** XXH64 (xxHash specification 0.1.1 §3) of short bytes, such as names of pallets; it is no cryptographic hash. */
export function xxhash64(bytes: Uint8Array, seed: bigint): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let hash = u64(seed + P5);
  if (bytes.length >= 32) {
    const sums = [u64(seed + P1 + P2), u64(seed + P2), seed, u64(seed - P1)] as [bigint, bigint, bigint, bigint];
    for (; at + 32 <= bytes.length; at += 32) {
      for (const [lane, sum] of sums.entries()) sums[lane] = round(sum, view.getBigUint64(at + 8 * lane, true));
    }
    const [a, b, c, d] = sums;
    hash = u64(rotate(a, 1n) + rotate(b, 7n) + rotate(c, 12n) + rotate(d, 18n));
    for (const sum of sums) hash = merge(hash, sum);
  }
  hash = u64(hash + BigInt(bytes.length));
  for (; at + 8 <= bytes.length; at += 8) {
    hash = u64(rotate(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * P1 + P4);
  }
  if (at + 4 <= bytes.length) {
    hash = u64(rotate(u64(hash ^ (BigInt(view.getUint32(at, true)) * P1)), 23n) * P2 + P3);
    at += 4;
  }
  for (; at < bytes.length; at += 1) hash = u64(rotate(u64(hash ^ (BigInt(view.getUint8(at)) * P5)), 11n) * P1);
  hash = u64((hash ^ (hash >> 33n)) * P2);
  hash = u64((hash ^ (hash >> 29n)) * P3);
  return hash ^ (hash >> 32n);
}

/** Substrate's twox: XXH64 with seeds 0, 1, … one after the other, little-endian. */
export function twox(bits: 64 | 128 | 256, bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bits / 8);
  const view = new DataView(out.buffer);
  for (let part = 0; part < bits / 64; part += 1) view.setBigUint64(8 * part, xxhash64(bytes, BigInt(part)), true);
  return out;
}
