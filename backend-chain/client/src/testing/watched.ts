/** Values by key that can be watched: each watcher gets the present value and the latest after each change. */
export class Watched<V> {
  readonly #values = new Map<string, V>();
  readonly #wakes = new Map<string, Set<() => void>>();

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  values(): readonly V[] {
    return [...this.#values.values()];
  }

  set(key: string, value: V | undefined): void {
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, value);
    for (const wake of this.#wakes.get(key) ?? []) wake();
  }

  /** Ends, without throwing, when `signal` aborts. */
  async *watch(key: string, signal: AbortSignal): AsyncGenerator<V | undefined> {
    let changed = Promise.withResolvers<void>();
    const wake = () => changed.resolve();
    const wakes = this.#wakes.get(key) ?? new Set();
    this.#wakes.set(key, wakes.add(wake));
    signal.addEventListener("abort", wake, { once: true });
    try {
      while (!signal.aborted) {
        changed = Promise.withResolvers();
        yield this.#values.get(key);
        if (!signal.aborted) await changed.promise;
      }
    } finally {
      wakes.delete(wake);
      signal.removeEventListener("abort", wake);
    }
  }
}
