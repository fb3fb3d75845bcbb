import type { Chain } from "../chain/chain.js";
import type { Header } from "../chain/header.js";

/**
 * @polkadot/api answers "in block" by asking for the block and its events; a transaction that is called final meanwhile is
 * never seen in a block.
 */
const TRANSACTION_PAUSE_MS = 100;

/** Says of every block that it is final, a tick after it was said to be there. */
export class Finality {
  readonly #listeners = new Set<(header: Header) => void>();
  readonly #stop: () => void;
  readonly #timers = new Set<NodeJS.Timeout>();
  #open = true;

  constructor(chain: Chain) {
    this.#stop = chain.onBlock(({ header }) => {
      setImmediate(() => {
        if (this.#open) this.#tell(header);
      });
    });
  }

  onFinalized(listener: (header: Header) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back when watchers of a transaction that is in the newest block may hear that it is final. */
  afterInclusion(tell: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      tell();
    }, TRANSACTION_PAUSE_MS);
    this.#timers.add(timer);
  }

  close(): void {
    this.#open = false;
    this.#stop();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #tell(header: Header): void {
    for (const listener of [...this.#listeners]) listener(header);
  }
}
