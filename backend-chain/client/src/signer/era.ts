import { Writer } from "../scale/writer.js";

/** Blocks that an extrinsic may wait; the chain remembers 4096 hashes. */
export const ERA_BLOCKS: number = 2048;

/**
 * A mortal era of 2048 blocks from `birth` on: sp-runtime, `generic::Era`: two bytes little-endian, the low four bits
 * log2(period) − 1, the others the phase.
 */
export function mortalEra(birth: number): Uint8Array {
  return new Writer().number((Math.log2(ERA_BLOCKS) - 1) | ((birth % ERA_BLOCKS) << 4), 2).bytes();
}
