import { setTimeout as sleep } from "node:timers/promises";
import { type Address, type Chain, ChainError, type Duty, type DutyKind } from "@logos/chain-client";
import type { LogContext, Logger } from "@logos/proto/process";
import type { DutyHandler } from "./modules.js";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

interface Running {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

// A duty is handled once, from when the chain first awaits it to when it no longer does:
//
//   appears ─▶ handled ─▶ resolved, or refused by the chain: nothing more until it vanishes
//                 │ failed: again after a pause that grows
//                 └ vanishes: aborted

/** Follows the duties of one account and handles each. */
export class DutyLoop {
  readonly #chain: Chain;
  readonly #account: Address;
  readonly #handlers: Readonly<Record<DutyKind, DutyHandler>>;
  readonly #log: Logger;
  readonly #running = new Map<string, Running>();

  constructor(
    account: Address,
    modules: { readonly chain: Chain; readonly log: Logger },
    handlers: Readonly<Record<DutyKind, DutyHandler>>,
  ) {
    this.#account = account;
    this.#chain = modules.chain;
    this.#log = modules.log;
    this.#handlers = handlers;
  }

  /** Ends when `signal` aborts; what is in hand goes on until `drain`. */
  async run(signal: AbortSignal): Promise<void> {
    for await (const duties of this.#chain.watchDuties(this.#account, signal)) {
      const awaited = new Map(duties.map((duty) => [nameOf(duty), duty]));
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

  #begin(name: string, duty: Duty): void {
    const abort = new AbortController();
    this.#log.debug("a duty appears", contextOf(duty));
    this.#running.set(name, { abort, ended: this.#handle(duty, abort.signal) });
  }

  async #handle(duty: Duty, signal: AbortSignal): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.#handlers[duty.kind](duty, signal);
        return;
      } catch (error) {
        if (error instanceof ChainError && error.code === "refused") {
          const { pallet, error: reason } = error.details;
          this.#log.info("the chain refuses a report", { ...contextOf(duty), pallet, reason });
          return;
        }
        if (signal.aborted) return;
        if (pauseMs === FIRST_PAUSE_MS) this.#log.warn("a duty failed; trying on", contextOf(duty), error);
        await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}

function nameOf({ resource, fence, kind }: Duty): string {
  return `${resource} ${fence.generation}.${fence.assignment} ${kind}`;
}

/** How logs name a duty. */
export function contextOf({ resource, fence, kind }: Duty): LogContext {
  return { resource, generation: fence.generation, assignment: fence.assignment, duty: kind };
}
