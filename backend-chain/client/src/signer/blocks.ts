import { ChainError } from "../api/errors.js";
import type { Hex } from "../api/identifiers.js";
import type { Included } from "../api/included.js";
import type { Connection } from "../rpc/connection.js";
import { blockExtrinsics, blockHash, blockNumber, headerNumber, storedValue } from "../rpc/queries.js";
import type { RuntimeSource } from "../runtime/source.js";
import { type ChainEvent, eventsByExtrinsic } from "./events.js";

/** Hears in which block an awaited extrinsic is, and what it did there. */
export type OnIncluded = (included: Included, events: readonly ChainEvent[]) => void;

const NEW_HEADS = {
  subscribe: "chain_subscribeNewHeads",
  unsubscribe: "chain_unsubscribeNewHeads",
  notification: "chain_newHead",
  params: [],
};

/**
 * Follows new blocks by one subscription for all accounts of this connection, from the first use on. Blocks are read only
 * while some extrinsic is awaited, each once; those missed during an outage are caught up on.
 */
export class Blocks {
  readonly #connection: Connection;
  readonly #source: RuntimeSource;
  readonly #awaited = new Map<Hex, OnIncluded>();
  readonly #onHead = new Set<(number: number) => void>();
  #started: Promise<void> | undefined;
  #reading: Promise<void> = Promise.resolve();
  #best = 0;
  /** Every block up to this one was read, or nothing was awaited when it came. */
  #read = 0;

  constructor(connection: Connection, source: RuntimeSource) {
    this.#connection = connection;
    this.#source = source;
  }

  /** Number of the newest block seen. */
  get best(): number {
    return this.#best;
  }

  /** Begins to follow; whatever is awaited after this is not missed. */
  async start(): Promise<void> {
    this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    await this.#started;
  }

  /** Awaits an extrinsic until it is included or the returned function is called. */
  await(extrinsic: Hex, onIncluded: OnIncluded): () => void {
    this.#awaited.set(extrinsic, onIncluded);
    return () => {
      if (this.#awaited.get(extrinsic) === onIncluded) this.#awaited.delete(extrinsic);
    };
  }

  onHead(listener: (number: number) => void): () => void {
    this.#onHead.add(listener);
    return () => void this.#onHead.delete(listener);
  }

  /** Reads all blocks up to the best one of now: after this, what was included by now has been heard of. */
  async catchUp(): Promise<void> {
    const number = await blockNumber(this.#connection);
    // A chain that came back without its newest blocks makes them anew.
    this.#read = Math.min(this.#read, number);
    this.#seen(number);
    await this.#reading;
  }

  async #start(): Promise<void> {
    const number = await blockNumber(this.#connection);
    this.#best = number;
    this.#read = number;
    this.#connection.subscribe(
      NEW_HEADS,
      (header) => this.#seen(headerNumber(header)),
      (error) => void this.#connection.close(withoutHeads(error)),
    );
  }

  #seen(number: number): void {
    if (number > this.#best) this.#best = number;
    this.#reading = this.#reading
      .then(() => this.#readUpTo(number))
      .catch((error: unknown) => {
        // Away: the next head or reconnect reads on. Unreadable: nobody could ever learn what became of an extrinsic.
        const known = error instanceof ChainError && (error.code === "unreachable" || error.code === "closed");
        if (!known) void this.#connection.close(unreadable(number, error));
      });
    void this.#reading.then(() => {
      for (const listener of this.#onHead) listener(number);
    });
  }

  /** Stops at the first block that cannot be read; the next head tries it again. */
  async #readUpTo(number: number): Promise<void> {
    while (this.#read < number) {
      if (this.#awaited.size > 0) await this.#readBlock(this.#read + 1);
      this.#read += 1;
    }
  }

  async #readBlock(number: number): Promise<void> {
    const hash = await blockHash(this.#connection, number);
    if (hash === undefined) return;
    const extrinsics = await blockExtrinsics(this.#connection, hash);
    const ours = extrinsics.flatMap((extrinsic, index) => (this.#awaited.has(extrinsic) ? [{ extrinsic, index }] : []));
    if (ours.length === 0) return;
    const runtime = this.#source.runtime;
    const stored = await storedValue(this.#connection, runtime.storage("System", "Events").key(), hash);
    const events = eventsByExtrinsic(runtime, stored);
    for (const { extrinsic, index } of ours) {
      const onIncluded = this.#awaited.get(extrinsic);
      this.#awaited.delete(extrinsic);
      onIncluded?.({ blockNumber: number, blockHash: hash }, events.get(index) ?? []);
    }
  }
}

function unreadable(number: number, cause: unknown): ChainError {
  if (cause instanceof ChainError) return cause;
  return new ChainError("malformed", `Block ${number} cannot be read.`, { cause });
}

function withoutHeads(cause: unknown): ChainError {
  return new ChainError("incompatible-runtime", "The node does not tell of new blocks.", {
    details: { missing: "chain_subscribeNewHeads" },
    cause,
  });
}
