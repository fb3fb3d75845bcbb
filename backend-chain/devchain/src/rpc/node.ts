import type { Author } from "../chain/author.js";
import type { Chain } from "../chain/chain.js";
import { DevchainError } from "../errors.js";
import type { Pool } from "../pool/pool.js";
import type { Trie } from "../trie/trie.js";
import type { Finality } from "./finality.js";
import type { Params } from "./params.js";

/** What the methods work on. */
export interface Node {
  readonly chain: Chain;
  readonly pool: Pool;
  readonly author: Author;
  readonly finality: Finality;
}

/** Number of the block whose hash is this parameter; without one, of the head. */
export function blockNumber({ chain }: Node, params: Params, index: number): number {
  if (!params.has(index)) return chain.head.header.number;
  const number = chain.numberOf(params.bytes(index, "block hash"));
  if (number === undefined) throw new DevchainError("unknown-block", `there is no block ${params.text(index, "hash")}`);
  return number;
}

/** Storage after the block whose hash is this parameter. */
export function stateAt(node: Node, params: Params, index: number): Trie {
  return node.chain.stateAt(blockNumber(node, params, index));
}
