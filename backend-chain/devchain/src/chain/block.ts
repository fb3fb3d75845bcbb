import type { Key } from "../bytes/key.js";
import type { Header } from "./header.js";

/** A block as it is kept. */
export interface Block {
  readonly hash: Uint8Array;
  readonly header: Header;
  /** Extrinsics in SCALE, inherents first. */
  readonly body: readonly Uint8Array[];
}

/** A block with what it changed in storage; null means deleted. */
export interface ImportedBlock extends Block {
  readonly changes: ReadonlyMap<Key, Uint8Array | null>;
}
