import { setTimeout as sleep } from "node:timers/promises";
import { ChainError } from "@logos/chain-client";
import type { LogContext, Logger } from "@logos/proto/process";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** One kind of duties: how they are followed, told apart, logged and done. */
export interface DutySource<T> {
  /** All of them, now and at each change; ends when `signal` aborts. */
  follow(signal: AbortSignal): AsyncIterable<readonly T[]>;
  /** The same for the same duty, whatever else changes about it. */
  nameOf(duty: T): string;
  contextOf(duty: T): LogContext;
  /**
   * Does what a duty asks for; `signal` aborts when it is no longer awaited. Resolving is the end of it; what throws is tried
   * again while it is awaited, unless the chain refused.
   */
  handle(duty: T, signal: AbortSignal): Promise<void>;
}

interface Running {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

// A duty is handled once, from when the chain first awaits it to when it no longer does:
//
//   appears ─▶ handled ─▶ resolved, or refused by the chain: nothing more until it vanishes
//                 │ failed: again after a pause that grows
//                 └ vanishes: aborted

/** Follows duties and handles each. */
export class DutyLoop<T> {
  readonly #source: DutySource<T>;
  readonly #log: Logger;
  readonly #running = new Map<string, Running>();

  constructor(source: DutySource<T>, log: Logger) {
    this.#source = source;
    this.#log = log;
  }

  /** Ends when `signal` aborts; what is in hand goes on until `drain`. */
  async run(signal: AbortSignal): Promise<void> {
    for await (const duties of this.#source.follow(signal)) {
      const awaited = new Map(duties.map((duty) => [this.#source.nameOf(duty), duty]));
      for (const [name, { abort }] of this.#running) {
        if (awaited.has(name)) continue;
        this.#running.delete(name);
        abort.abort();
      }
      for (const [name, duty] of awaited) if (!this.#running.has(name)) this.#begin(name, duty);
    }
  }

  /** Waits for what is in hand, at most `graceMs`, then aborts it. */
  async drain(graceMs: number): Promise<void> {
    const all = [...this.#running.values()];
    const timer = setTimeout(() => {
      for (const { abort } of all) abort.abort();
    }, graceMs);
    await Promise.all(all.map(({ ended }) => ended));
    clearTimeout(timer);
  }

  #begin(name: string, duty: T): void {
    const abort = new AbortController();
    this.#log.debug("a duty appears", this.#source.contextOf(duty));
    this.#running.set(name, { abort, ended: this.#handle(duty, abort.signal) });
  }

  async #handle(duty: T, signal: AbortSignal): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.#source.handle(duty, signal);
        return;
      } catch (error) {
        if (error instanceof ChainError && error.code === "refused") {
          const { pallet, error: reason } = error.details;
          this.#log.info("the chain refuses a report", { ...this.#source.contextOf(duty), pallet, reason });
          return;
        }
        if (signal.aborted) return;
        if (pauseMs === FIRST_PAUSE_MS) this.#log.warn("a duty failed; trying on", this.#source.contextOf(duty), error);
        await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
