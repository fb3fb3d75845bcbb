/** Whether two byte strings are the same. Not in constant time: nothing secret is compared in this package. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
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
  return bytes.every((byte) => byte === value);
}
