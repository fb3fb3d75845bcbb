/** Adds up what one plan asks an account for; the chain judges each request as if it were alone. */
export class Budget {
  readonly #free: () => Promise<bigint>;
  #known: Promise<bigint> | undefined;
  #asked = 0n;

  /** `free` reads what the account has; it is called once. */
  constructor(free: () => Promise<bigint>) {
    this.#free = free;
  }

  /** Adds a hold and returns what the account lacks for all that was added; 0n when it suffices. */
  async add(hold: bigint): Promise<bigint> {
    this.#asked += hold;
    const asked = this.#asked;
    this.#known ??= this.#free();
    const lacking = asked - (await this.#known);
    return lacking > 0n ? lacking : 0n;
  }
}
