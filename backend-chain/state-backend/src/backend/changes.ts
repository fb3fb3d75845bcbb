/** Wakes whoever waits for something to change. */
export class Changes {
  #next = Promise.withResolvers<void>();

  tell(): void {
    const { resolve } = this.#next;
    this.#next = Promise.withResolvers();
    resolve();
  }

  /** Resolves at the next change. */
  next(): Promise<void> {
    return this.#next.promise;
  }
}
