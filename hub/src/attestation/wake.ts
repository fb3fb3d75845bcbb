/** Longest time that one timer of Node can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/** Lets a loop sleep until something happened or a time has passed. What happens while nobody sleeps is not lost. */
export class Wake {
  #happened = Promise.withResolvers<void>();

  /** Ends the present sleep, or the next one. */
  now(): void {
    this.#happened.resolve();
  }

  /** Until {@link now}, the time (undefined: for ever), or the end of `signal`. */
  async sleep(ms: number | undefined, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const wake = () => this.now();
    const timer = ms === undefined ? undefined : setTimeout(wake, Math.min(Math.max(ms, 0), LONGEST_MS));
    signal.addEventListener("abort", wake, { once: true });
    await this.#happened.promise;
    this.#happened = Promise.withResolvers();
    clearTimeout(timer);
    signal.removeEventListener("abort", wake);
  }

  /** Calls {@link now} at each item; ends with the sequence. */
  async follow(items: AsyncIterable<unknown>): Promise<void> {
    for await (const _ of items) this.now();
  }
}
