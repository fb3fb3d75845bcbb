import type { Hex, Included } from "@logos/chain-client";
import type { ReachPoint } from "../crash-points.js";
import type { LogEntry, MadeEntry } from "../log/index.js";
import { type Delivery, type DeliveryParts, deliver, observe } from "./deliver.js";
import { pause } from "./pause.js";
import { reasonOf } from "./refusals.js";

export interface OutboxParts extends DeliveryParts {
  readonly reach: ReachPoint;
  /** Makes the revision and keeps it in the log. */
  make(entry: LogEntry): Promise<{ readonly made: MadeEntry; readonly hash: Hex }>;
  /** Whether Terraform has given back the lock of this revision, so that it goes back with the last one. */
  isReleasing(entry: LogEntry): boolean;
  included(entry: LogEntry, how: { readonly isReleased: boolean; readonly block?: Included }): void;
  /** This one and all after it cannot be appended any more. */
  stranded(entries: readonly LogEntry[], reason: string): void;
  lockedAgain(entry: LogEntry, nonce: bigint): void;
  /** Why it does not go on, each time that it does not; `sinceMs` is how long it has not. */
  waiting(entry: LogEntry, reason: string, sinceMs: number): void;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/** Gets the logged revisions of one workspace on chain, in their order, for as long as it takes. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #stop = new AbortController();
  #queue: LogEntry[] = [];
  #settled: Promise<void> = Promise.resolve();
  #stuckSince: number | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  get pending(): readonly LogEntry[] {
    return this.#queue;
  }

  /** How long the first of them has been tried in vain, in milliseconds. */
  get stuckMs(): number {
    return this.#stuckSince === undefined ? 0 : performance.now() - this.#stuckSince;
  }

  /** Takes revisions over; `isLeftOver` if they may have been sent already, by an earlier process or in a block that is gone. */
  push(entries: readonly LogEntry[], isLeftOver = false): void {
    const wasIdle = this.#queue.length === 0;
    this.#queue = [...this.#queue, ...entries].sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
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
      const delivery = this.#noted(entry, await this.#try(entry, mustLook));
      mustLook = delivery.kind === "later" || delivery.kind === "make-anew";
      if (delivery.kind !== "later") {
        this.#stuckSince = undefined;
        waitMs = FIRST_WAIT_MS;
        continue;
      }
      this.#stuckSince ??= performance.now();
      this.#parts.waiting(entry, delivery.reason, this.stuckMs);
      await pause(waitMs, this.#stop.signal);
      waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
    }
  }

  /** Takes note of what came of a try; where the disk does not take it, it comes again. */
  #noted(entry: LogEntry, delivery: Delivery): Delivery {
    try {
      this.#note(entry, delivery);
      return delivery;
    } catch (error) {
      return { kind: "later", reason: reasonOf(error) };
    }
  }

  #note(entry: LogEntry, delivery: Delivery): void {
    switch (delivery.kind) {
      case "included":
        this.#parts.reach("after-include");
        this.#parts.included(this.#now(entry), delivery);
        this.#queue = this.#queue.filter(({ number }) => number !== entry.number);
        break;
      case "under-later-lock":
        this.#writeUnder(delivery.nonce);
        break;
      case "locked-again":
        this.#writeUnder(delivery.lock.nonce);
        this.#parts.lockedAgain(entry, delivery.lock.nonce);
        break;
      case "make-anew":
        this.#replace({ ...entry, made: undefined });
        break;
      case "stranded": {
        const all = this.#queue;
        this.#parts.stranded(all, delivery.reason);
        this.#queue = this.#queue.filter((each) => !all.includes(each));
      }
    }
  }

  async #try(entry: LogEntry, mustLook: boolean): Promise<Delivery> {
    try {
      const seen = mustLook ? await observe(this.#parts, entry) : undefined;
      if (seen !== undefined) return seen;
      const made = entry.made ?? (await this.#make(entry));
      this.#parts.reach("before-include");
      const release = this.#queue.length === 1 && this.#parts.isReleasing(entry);
      return await deliver(this.#parts, entry, made, release);
    } catch (error) {
      return { kind: "later", reason: reasonOf(error) };
    }
  }

  async #make(entry: LogEntry): Promise<MadeEntry> {
    const { made, hash } = await this.#parts.make(entry);
    this.#replace({ ...this.#now(entry), made });
    const next = this.#queue.find(({ number }) => number === entry.number + 1n);
    if (next !== undefined) this.#replace({ ...next, previousHash: hash });
    return made;
  }

  #writeUnder(nonce: bigint): void {
    this.#queue = this.#queue.map((each) => ({ ...each, lock: { ...each.lock, nonce } }));
  }

  /** The entry as it is by now. */
  #now(entry: LogEntry): LogEntry {
    return this.#queue.find(({ number }) => number === entry.number) ?? entry;
  }

  #replace(entry: LogEntry): void {
    this.#queue = this.#queue.map((each) => (each.number === entry.number ? entry : each));
  }
}
