import type { Pool, PoolTransaction } from "./pool.js";

/**
 * The order in which one block tries transactions: highest priority first, then by arrival, and each after everything it
 * requires is in this block or an earlier one.
 */
export class ReadyQueue {
  readonly #pool: Pool;
  readonly #heap: PoolTransaction[] = [];
  readonly #unmet = new Map<PoolTransaction, number>();

  constructor(pool: Pool) {
    this.#pool = pool;
    for (const transaction of pool.all()) {
      if (!transaction.ready) continue;
      if (transaction.requires.size === 0) this.#push(transaction);
      else this.#unmet.set(transaction, transaction.requires.size);
    }
  }

  take(): PoolTransaction | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && last !== first) this.#sink(last);
    return first;
  }

  /** Lets those follow that required a transaction which is now in the block. */
  release(transaction: PoolTransaction): void {
    for (const tag of transaction.provides) {
      for (const requirer of this.#pool.requirersOfTag(tag)) {
        const unmet = this.#unmet.get(requirer);
        if (unmet === undefined) continue;
        this.#unmet.set(requirer, unmet - 1);
        if (unmet === 1) this.#push(requirer);
      }
    }
  }

  #push(transaction: PoolTransaction): void {
    this.#heap.push(transaction);
    let at = this.#heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(transaction: PoolTransaction): void {
    this.#heap[0] = transaction;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#heap.length && this.#before(child, least)) least = child;
      }
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #before(left: number, right: number): boolean {
    const a = this.#heap[left];
    const b = this.#heap[right];
    if (a === undefined || b === undefined) return false;
    return a.priority === b.priority ? a.sequence < b.sequence : a.priority > b.priority;
  }

  #swap(left: number, right: number): void {
    const a = this.#heap[left];
    const b = this.#heap[right];
    if (a === undefined || b === undefined) return;
    this.#heap[left] = b;
    this.#heap[right] = a;
  }
}
