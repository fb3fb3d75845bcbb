import { HASHES_OF_A_STEP, runSteps } from "../bytes/steps.js";
import { nodeHash } from "./hashes.js";

const EMPTY = new Uint8Array(32);

/**
 * Top node over leaf hashes. Pairs are joined level by level and an odd last one goes up as it is, which is the shape of
 * RFC 6962 §2.1. No leaf: 32 zero bytes.
 */
export function topOf(leaves: readonly Uint8Array[]): Uint8Array {
  return runSteps(topSteps(leaves));
}

/** `topOf` in steps of some milliseconds, for lists of any length. */
export function* topSteps(leaves: readonly Uint8Array[]): Generator<undefined, Uint8Array> {
  let level = leaves;
  while (level.length > 1) level = yield* levelSteps(level);
  return level[0] ?? EMPTY;
}

/** Siblings of a leaf on the way to the top, lowest first; a level on which it has none adds nothing. */
export function pathOf(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  const path: Uint8Array[] = [];
  let level = leaves;
  for (let at = index; level.length > 1; at >>= 1) {
    const sibling = level[at ^ 1];
    if (sibling !== undefined) path.push(sibling);
    level = runSteps(levelSteps(level));
  }
  return path;
}

/** The top that a leaf and its path lead to, or undefined for a path of the wrong length or an index outside the list. */
export function climb(
  leaf: Uint8Array,
  position: { readonly index: number; readonly count: number },
  path: readonly Uint8Array[],
): Uint8Array | undefined {
  const { index, count } = position;
  if (leaf.length !== 32 || !Number.isInteger(index) || index < 0 || index >= count) return undefined;
  const rest = [...path];
  let node = leaf;
  let at = index;
  for (let size = count; size > 1; size = Math.ceil(size / 2)) {
    const isLastAlone = at === size - 1 && at % 2 === 0;
    if (!isLastAlone) {
      const sibling = rest.shift();
      if (sibling?.length !== 32) return undefined;
      node = at % 2 === 0 ? nodeHash(node, sibling) : nodeHash(sibling, node);
    }
    at = Math.floor(at / 2);
  }
  return rest.length === 0 ? node : undefined;
}

function* levelSteps(level: readonly Uint8Array[]): Generator<undefined, Uint8Array[]> {
  const next: Uint8Array[] = [];
  for (let index = 0; index < level.length; index += 2) {
    const [left = EMPTY, right] = [level[index], level[index + 1]];
    next.push(right === undefined ? left : nodeHash(left, right));
    if (next.length % HASHES_OF_A_STEP === 0) yield undefined;
  }
  return next;
}
