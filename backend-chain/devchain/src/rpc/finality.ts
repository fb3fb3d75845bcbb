import type { Chain } from "../chain/chain.js";
import type { Header } from "../chain/header.js";

/**
 * Says of every block that it is final, a tick after it was said to be there: a client that hears both at once forgets
 * the first.
 */
export class Finality {
  readonly #listeners = new Set<(header: Header) => void>();
  readonly #stop: () => void;
  #open = true;

  constructor(chain: Chain) {
    this.#stop = chain.onBlock(({ header }) => this.later(() => this.#tell(header)));
  }

  onFinalized(listener: (header: Header) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs something a tick later, unless the chain is closed by then. */
  later(run: () => void): void {
    setImmediate(() => {
      if (this.#open) run();
    });
  }

  close(): void {
    this.#open = false;
    this.#stop();
  }

  #tell(header: Header): void {
    for (const listener of [...this.#listeners]) listener(header);
  }
}
