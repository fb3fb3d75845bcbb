import type { Logger } from "@logos/proto/process";
import type { Author } from "../chain/author.js";
import type { Block } from "../chain/block.js";
import type { Chain } from "../chain/chain.js";
import { nextBlockTime } from "../chain/slot-time.js";
import { readWake, type Wake } from "../chain/wake.js";
import type { Pool } from "../pool/pool.js";
import { Planner } from "./planner.js";

/** Makes blocks at their time: what waits, draws and deadlines each get theirs, and an idle chain sleeps. */
export class Producer {
  readonly #chain: Chain;
  readonly #author: Author;
  readonly #pool: Pool;
  readonly #log: Logger;
  readonly #planner = new Planner();
  #wake: Wake;

  constructor(parts: { readonly chain: Chain; readonly author: Author; readonly pool: Pool; readonly log: Logger }) {
    this.#chain = parts.chain;
    this.#author = parts.author;
    this.#pool = parts.pool;
    this.#log = parts.log;
    this.#wake = this.#askWake();
  }

  /** Chain time at which the next block is due; undefined: nothing waits. */
  dueMs(nowMs: number): number | undefined {
    return this.#planner.due({
      nowMs,
      lastTimestampMs: this.#chain.timestampMs,
      slotMs: this.#chain.babe.slotMs,
      ready: this.#pool.hasReady,
      wake: this.#wake,
    });
  }

  /** Makes a block with this time, or the earliest later one that the chain allows. */
  makeBlock(nowMs: number): Block {
    const { slotMs } = this.#chain.babe;
    const block = this.#author.makeBlock(nextBlockTime(nowMs, this.#chain.timestampMs, slotMs));
    this.#wake = this.#askWake();
    this.#planner.afterBlock(this.#wake, this.#chain.timestampMs, slotMs);
    return block;
  }

  #askWake(): Wake {
    try {
      return readWake(this.#chain.executor, this.#chain.state);
    } catch (error) {
      this.#log.error("the runtime does not say when it wants to wake", {}, error);
      return { ticks: 0, deadlineMs: undefined };
    }
  }
}
