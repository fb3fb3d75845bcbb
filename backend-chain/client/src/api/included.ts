import type { Hex } from "./identifiers.js";

/** Where an extrinsic ended up. */
export interface Included {
  readonly blockNumber: number;
  readonly blockHash: Hex;
}
