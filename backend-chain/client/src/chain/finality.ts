import { ChainError } from "../api/errors.js";
import type { Included } from "../api/included.js";
import type { Connection } from "../rpc/connection.js";
import { blockHash, headerNumber } from "../rpc/queries.js";

const FINALIZED_HEADS = {
  subscribe: "chain_subscribeFinalizedHeads",
  unsubscribe: "chain_unsubscribeFinalizedHeads",
  notification: "chain_finalizedHead",
  params: [],
};

interface Waiting {
  readonly number: number;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Follows what is final by one subscription, from the first question on. */
export class Finality {
  readonly #connection: Connection;
  #waiting: readonly Waiting[] = [];
  #final = -1;
  #follows = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** See `Chain.finalized`. */
  async finalized({ blockNumber, blockHash: hash }: Included): Promise<boolean> {
    this.#follow();
    if (this.#final < blockNumber) await this.#reaches(blockNumber);
    return (await blockHash(this.#connection, blockNumber)) === hash;
  }

  async #reaches(number: number): Promise<void> {
    const { ended } = this.#connection;
    if (ended.aborted) throw ended.reason;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting = [...this.#waiting, { number, resolve, reject }];
    await promise;
  }

  #follow(): void {
    if (this.#follows) return;
    this.#follows = true;
    const reject = (reason: unknown): void => {
      for (const waiting of this.#waiting) waiting.reject(reason);
      this.#waiting = [];
    };
    this.#connection.ended.addEventListener("abort", () => reject(this.#connection.ended.reason), { once: true });
    this.#connection.subscribe(
      FINALIZED_HEADS,
      (header) => this.#reached(headerNumber(header)),
      (cause) => {
        this.#follows = false;
        const details = { missing: FINALIZED_HEADS.subscribe };
        reject(new ChainError("incompatible-runtime", "The node does not tell what is final.", { details, cause }));
      },
    );
  }

  #reached(number: number): void {
    this.#final = Math.max(this.#final, number);
    for (const { resolve } of this.#waiting.filter((waiting) => waiting.number <= this.#final)) resolve();
    this.#waiting = this.#waiting.filter((waiting) => waiting.number > this.#final);
  }
}
