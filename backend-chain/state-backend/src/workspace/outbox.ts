import type { ReachPoint } from "../crash-points.js";
import type { LogEntry } from "../log/index.js";
import { type DeliveryParts, deliver, observe, reasonOf } from "./deliver.js";
import { pause } from "./pause.js";

export interface OutboxParts extends DeliveryParts {
  readonly reach: ReachPoint;
  included(entry: LogEntry): void;
  /** This one and all after it cannot be appended any more. */
  stranded(entries: readonly LogEntry[], reason: string): void;
  lockedAgain(entry: LogEntry, nonce: bigint): void;
  /** Why it does not go on, each time that it does not. */
  waiting(entry: LogEntry, reason: string): void;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/** Gets the logged revisions of one workspace on chain, in their order, for as long as it takes. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #stop = new AbortController();
  #queue: LogEntry[] = [];
  #settled: Promise<void> = Promise.resolve();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  get pending(): readonly LogEntry[] {
    return this.#queue;
  }

  /** Takes revisions over; `isLeftOver` if an earlier process may have sent them already. */
  push(entries: readonly LogEntry[], isLeftOver = false): void {
    const wasIdle = this.#queue.length === 0;
    this.#queue.push(...entries);
    if (wasIdle && this.#queue.length > 0) this.#settled = this.#run(isLeftOver);
  }

  /** Resolves when nothing is pending: all included, the rest stranded. */
  async settled(): Promise<void> {
    await this.#settled;
  }

  /** Stops trying; what is pending stays in the log. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#settled;
  }

  async #run(isLeftOver: boolean): Promise<void> {
    let mustLook = isLeftOver;
    let waitMs = FIRST_WAIT_MS;
    while (!this.#stop.signal.aborted) {
      const [entry] = this.#queue;
      if (entry === undefined) return;
      const delivery = await this.#try(entry, mustLook);
      mustLook = delivery.kind !== "included" && delivery.kind !== "locked-again";
      if (delivery.kind === "included") {
        this.#parts.reach("after-include");
        this.#parts.included(entry);
        this.#queue.shift();
        waitMs = FIRST_WAIT_MS;
      } else if (delivery.kind === "locked-again") {
        this.#queue = this.#queue.map((each) => ({ ...each, lock: { ...each.lock, nonce: delivery.lock.nonce } }));
        this.#parts.lockedAgain(entry, delivery.lock.nonce);
      } else if (delivery.kind === "stranded") {
        const all = this.#queue;
        this.#queue = [];
        this.#parts.stranded(all, delivery.reason);
      } else {
        this.#parts.waiting(entry, delivery.reason);
        await pause(waitMs, this.#stop.signal);
        waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
      }
    }
  }

  async #try(entry: LogEntry, mustLook: boolean): ReturnType<typeof deliver> {
    try {
      const seen = mustLook ? await observe(this.#parts, entry) : undefined;
      if (seen !== undefined) return seen;
      this.#parts.reach("before-include");
      return await deliver(this.#parts, entry);
    } catch (error) {
      return { kind: "later", reason: reasonOf(error) };
    }
  }
}
