import { compareBytes, equalBytes } from "../bytes/compare.js";
import { listRoot } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { climb, pathOf, topOf } from "../merkle/tree.js";
import type { Allowlist } from "../reference/allowlist.js";

/** A leaf of the allowlist with its way to the top. */
export interface Neighbour {
  readonly leaf: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/** That a leaf is not in a sorted list: the leaves between which it would stand. `index` is that of the right one. */
export interface AbsenceProof {
  readonly count: number;
  readonly index: number;
  /** Absent where the leaf would stand first; `right` where it would stand last. */
  readonly left?: Neighbour;
  readonly right?: Neighbour;
}

/** Proves that a leaf is not in the list, or undefined when it is. */
export function proveAbsence({ leaves }: Allowlist, leaf: Uint8Array): AbsenceProof | undefined {
  const after = leaves.findIndex((each) => compareBytes(each, leaf) >= 0);
  const index = after < 0 ? leaves.length : after;
  const [left, right] = [leaves[index - 1], leaves[index]];
  if (right !== undefined && equalBytes(right, leaf)) return undefined;
  return {
    count: leaves.length,
    index,
    ...(left === undefined ? {} : { left: { leaf: left, path: pathOf(leaves, index - 1) } }),
    ...(right === undefined ? {} : { right: { leaf: right, path: pathOf(leaves, index) } }),
  };
}

/** Whether a proof shows that the list with this root does not have the leaf. */
export function provesAbsence(proof: AbsenceProof, leaf: Uint8Array, root: Uint8Array): boolean {
  const { count, index, left, right } = proof;
  if (count === 0) return equalBytes(listRoot(TAG.allowlist, 0, topOf([])), root);
  if ((left === undefined) !== (index === 0) || (right === undefined) !== (index === count)) return false;
  const leads = (neighbour: Neighbour | undefined, at: number) => {
    if (neighbour === undefined) return true;
    const top = climb(neighbour.leaf, { index: at, count }, neighbour.path);
    return top !== undefined && equalBytes(listRoot(TAG.allowlist, count, top), root);
  };
  const between =
    (left === undefined || compareBytes(left.leaf, leaf) < 0) &&
    (right === undefined || compareBytes(leaf, right.leaf) < 0);
  return between && leads(left, index - 1) && leads(right, index);
}
