// Loops, not `every`: an appraisal compares some thousand digests.

/** Whether two byte strings are the same. Not in constant time: nothing secret is compared in this package. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}

/** Orders byte strings by their bytes, a prefix before what it begins. */
export function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

export function allBytesAre(bytes: Uint8Array, value: number): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes[index] !== value) return false;
  return true;
}

/** Two byte strings in one. */
export function joinBytes(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}
