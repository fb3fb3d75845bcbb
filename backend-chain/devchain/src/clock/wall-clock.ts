import type { Logger } from "@logos/proto/process";
import type { Chain } from "../chain/chain.js";
import { earliestTimestamp } from "../chain/slot-time.js";
import type { Producer } from "./producer.js";

/** Pause after a block that the runtime refused to make. */
const RETRY_MS = 1000;
/** setTimeout takes 31 bits. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** Drives a producer by the wall clock until it is stopped. */
export class WallClock {
  readonly #producer: Producer;
  readonly #chain: Chain;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #immediate: NodeJS.Immediate | undefined;
  #lastBlockAt = Number.NEGATIVE_INFINITY;
  #running = false;

  constructor(producer: Producer, chain: Chain, log: Logger) {
    this.#producer = producer;
    this.#chain = chain;
    this.#log = log;
  }

  start(): void {
    this.#running = true;
    this.plan();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
    clearImmediate(this.#immediate);
  }

  /** Looks again at what is due; call when something new waits. */
  plan(pauseMs = 0): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#immediate);
    if (!this.#running) return;
    const nowMs = Date.now();
    const dueMs = this.#producer.dueMs(nowMs);
    if (dueMs === undefined) return;
    const waitMs = Math.max(this.#waitMs(nowMs, dueMs), pauseMs);
    if (waitMs <= 0) this.#immediate = setImmediate(() => this.#make());
    else this.#timer = setTimeout(() => this.plan(), Math.min(waitMs, LONGEST_TIMEOUT_MS));
  }

  #make(): void {
    try {
      this.#producer.makeBlock(Date.now());
      this.#lastBlockAt = performance.now();
      this.plan();
    } catch (error) {
      this.#log.error("no block", { number: this.#chain.head.header.number + 1 }, error);
      this.plan(RETRY_MS);
    }
  }

  /** A wall clock that was set back must not stop the chain: then chain time goes on from where it was. */
  #waitMs(nowMs: number, dueMs: number): number {
    const { slotMs } = this.#chain.babe;
    const earliestMs = earliestTimestamp(this.#chain.timestampMs, slotMs);
    if (nowMs >= earliestMs - slotMs) return dueMs - nowMs;
    return dueMs - earliestMs + Math.max(0, this.#lastBlockAt + slotMs - performance.now());
  }
}
