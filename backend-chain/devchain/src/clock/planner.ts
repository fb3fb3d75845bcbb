import { earliestTimestamp } from "../chain/slot-time.js";
import type { Wake } from "../chain/wake.js";

/** The longest pause between blocks for a deadline that does not go away. */
const LONGEST_PAUSE_MS = 1000;

export interface Situation {
  readonly nowMs: number;
  readonly lastTimestampMs: number;
  readonly slotMs: number;
  /** Whether a transaction is ready. */
  readonly ready: boolean;
  readonly wake: Wake;
}

/** Decides when the next block is due; undefined: nothing to do, sleep. */
export class Planner {
  #deadlineMs: number | undefined;
  #pauseMs = 0;

  /** Call once after each block: notes whether a deadline outlived a block that should have served it. */
  afterBlock(wake: Wake, timestampMs: number, slotMs: number): void {
    const { deadlineMs } = wake;
    const overdue = deadlineMs !== undefined && deadlineMs <= timestampMs;
    const stuck = overdue && deadlineMs === this.#deadlineMs;
    this.#pauseMs = stuck ? Math.min(LONGEST_PAUSE_MS, Math.max(slotMs, this.#pauseMs * 2)) : 0;
    this.#deadlineMs = deadlineMs;
  }

  due({ nowMs, lastTimestampMs, slotMs, ready, wake }: Situation): number | undefined {
    const earliest = earliestTimestamp(lastTimestampMs, slotMs);
    if (ready || wake.ticks > 0) return Math.max(nowMs, earliest);
    if (wake.deadlineMs === undefined) return undefined;
    return Math.max(wake.deadlineMs, earliest, lastTimestampMs + this.#pauseMs);
  }
}
