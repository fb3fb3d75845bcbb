interface Waiting<I, O> {
  readonly item: I;
  readonly resolve: (answer: O) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Answers single questions by common ones: what is asked in one turn, and while a common question is under way, goes
 * together, at most `most` at a time.
 */
export class Coalescer<I, O> {
  readonly #answer: (items: readonly I[]) => Promise<readonly O[]>;
  readonly #most: number;
  #waiting: Waiting<I, O>[] = [];
  #running = false;

  constructor(most: number, answer: (items: readonly I[]) => Promise<readonly O[]>) {
    this.#most = most;
    this.#answer = answer;
  }

  async ask(item: I): Promise<O> {
    const { promise, resolve, reject } = Promise.withResolvers<O>();
    this.#waiting.push({ item, resolve, reject });
    if (!this.#running) {
      this.#running = true;
      setImmediate(() => void this.#run());
    }
    return await promise;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const together = this.#waiting.splice(0, this.#most);
      try {
        const answers = await this.#answer(together.map(({ item }) => item));
        if (answers.length !== together.length)
          throw new Error(`${answers.length} answers to ${together.length} questions`);
        for (const [at, { resolve }] of together.entries()) resolve(answers[at] as O);
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    this.#running = false;
  }
}
