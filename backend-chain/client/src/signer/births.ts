import type { Connection } from "../rpc/connection.js";
import { blockHash } from "../rpc/queries.js";
import type { Blocks } from "./blocks.js";
import { ERA_BLOCKS } from "./era.js";
import type { Circumstances } from "./extrinsic.js";
import { invalid } from "./pool-answer.js";

/** The block with which eras begin: the newest, kept until half of the era is over. */
export class Births {
  readonly #connection: Connection;
  readonly #blocks: Blocks;
  #birth: Circumstances["birth"] | undefined;

  constructor(connection: Connection, blocks: Blocks) {
    this.#connection = connection;
    this.#blocks = blocks;
  }

  async current(): Promise<Circumstances["birth"]> {
    const { best } = this.#blocks;
    const old = this.#birth;
    if (old !== undefined && best >= old.number && best < old.number + ERA_BLOCKS / 2) return old;
    const hash = await blockHash(this.#connection, best);
    if (hash === undefined) throw invalid(`the chain forgot its block ${best}`);
    this.#birth = { number: best, hash };
    return this.#birth;
  }

  /** The next era begins anew. */
  forget(): void {
    this.#birth = undefined;
  }
}
