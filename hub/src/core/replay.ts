/** A sequence that is being made: everybody who reads it sees all of it from the beginning, then its end or its error. */
export class Replay<T> {
  readonly #items: T[] = [];
  #end: { readonly error: unknown } | "well" | undefined;
  #changed = Promise.withResolvers<void>();

  push(item: T): void {
    this.#items.push(item);
    this.#wake();
  }

  end(): void {
    this.#end ??= "well";
    this.#wake();
  }

  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wake();
  }

  async *read(): AsyncGenerator<T> {
    for (let next = 0; ; next += 1) {
      while (next >= this.#items.length && this.#end === undefined) await this.#changed.promise;
      const item = this.#items[next];
      if (next < this.#items.length && item !== undefined) yield item;
      else if (this.#end === "well" || this.#end === undefined) return;
      else throw this.#end.error;
    }
  }

  #wake(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}
