/** A number from 0 to below the limit. */
export type Random = (limit: number) => number;

/** Numbers that a seed decides (mulberry32): millions of cases leave no time for better ones. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

export function randomBytesOf(random: Random, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) bytes[index] = random(256);
  return bytes;
}

/** A copy with one to four faults: other bytes, lengths at their ends, parts cut, doubled or of another sample. */
export function damage(random: Random, sample: Uint8Array, samples: readonly Uint8Array[]): Uint8Array {
  let bytes = sample;
  for (let count = random(4); count >= 0; count--) bytes = fault(random, bytes, samples);
  return bytes;
}

function fault(random: Random, bytes: Uint8Array, samples: readonly Uint8Array[]): Uint8Array {
  const at = random(bytes.length + 1);
  switch (random(8)) {
    case 0:
      return splice(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << random(8))));
    case 1:
      return splice(bytes, at, 1, Uint8Array.of([0, 1, 0x7f, 0x80, 0xff][random(5)] ?? 0));
    case 2:
      return splice(bytes, at, 4, new Uint8Array(4).fill(random(2) * 0xff));
    case 3:
      return bytes.subarray(0, at);
    case 4:
      return splice(bytes, at, random(40), new Uint8Array());
    case 5:
      return splice(bytes, at, 0, bytes.subarray(random(bytes.length + 1)).subarray(0, random(40)));
    case 6: {
      const other = samples[random(samples.length)] ?? bytes;
      return splice(bytes, at, random(8), other.subarray(random(other.length + 1)).subarray(0, random(40)));
    }
    default:
      return splice(bytes, at, random(8), randomBytesOf(random, random(8)));
  }
}

function splice(bytes: Uint8Array, at: number, cut: number, put: Uint8Array): Uint8Array {
  const rest = bytes.subarray(at + cut);
  const result = new Uint8Array(at + put.length + rest.length);
  result.set(bytes.subarray(0, at));
  result.set(put, at);
  result.set(rest, at + put.length);
  return result;
}
