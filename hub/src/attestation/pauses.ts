const FIRST_MS = 5_000;
const LONGEST_MS = 300_000;

/** How long to wait before attempt number `count` (from 0) of a row that brought no trust: the first two go at once. */
export function pauseBefore(count: number): number {
  return count < 2 ? 0 : Math.min(FIRST_MS * 2 ** (count - 2), LONGEST_MS);
}
