import { leafHash, listRoot } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { topOf } from "../merkle/tree.js";

/** Leaf of PCR 10 after `index` entries of the list: SCALE{index u32, pcr10}. */
export function stateLeaf(index: number, pcr10: Uint8Array): Uint8Array {
  const content = new Uint8Array(4 + pcr10.length);
  for (let byte = 0; byte < 4; byte++) content[byte] = index >>> (8 * byte);
  content.set(pcr10, 4);
  return leafHash(TAG.pcrState, content);
}

export function stateLeaves(fromIndex: number, states: readonly Uint8Array[]): Uint8Array[] {
  return states.map((state, offset) => stateLeaf(fromIndex + offset, state));
}

/** Commitment to PCR 10 before and after each entry that an attestation covers: what a fraud proof is made against. */
export function statesRoot(fromIndex: number, states: readonly Uint8Array[]): Uint8Array {
  return listRoot(TAG.pcrState, states.length, topOf(stateLeaves(fromIndex, states)));
}
