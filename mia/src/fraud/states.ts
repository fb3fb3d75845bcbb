import { ScaleWriter } from "../bytes/scale.js";
import { leafHash, listRoot } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { topOf } from "../merkle/tree.js";

/** Leaf of PCR 10 after `index` entries of the list: SCALE{index u32, pcr10}. */
export function stateLeaf(index: number, pcr10: Uint8Array): Uint8Array {
  return leafHash(TAG.pcrState, new ScaleWriter().u32(index).bytes(pcr10).finish());
}

export function stateLeaves(fromIndex: number, states: readonly Uint8Array[]): Uint8Array[] {
  return states.map((state, offset) => stateLeaf(fromIndex + offset, state));
}

/** Commitment to PCR 10 before and after each entry that an attestation covers: what a fraud proof is made against. */
export function statesRoot(fromIndex: number, states: readonly Uint8Array[]): Uint8Array {
  return listRoot(TAG.pcrState, states.length, topOf(stateLeaves(fromIndex, states)));
}
