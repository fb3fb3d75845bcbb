import { HIDDEN } from "./hidden.js";

// Shorter ones are in everything: hiding each "true" or "eu-at" would hide the rest.
const MIN_LENGTH = 6;
// Beyond that many, only values that are one as a whole are looked for, so that large states stay quick.
const MAX_SOUGHT = 200;

/** Whether it is a number that keeps its digits (ECMAScript 2026, JSON.rawJSON). */
const isRawNumber = (value: object): boolean =>
  (JSON as unknown as { isRawJSON(value: unknown): boolean }).isRawJSON(value);

/** Strings that are hidden somewhere and may stand elsewhere unmarked: providers copy inputs into other attributes. */
export class KnownSecrets {
  readonly #values = new Set<string>();

  /** Remembers all strings within a value that is hidden. */
  add(value: unknown): void {
    if (typeof value === "string" && value.length >= MIN_LENGTH) this.#values.add(value);
    else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) this.add(each);
  }

  /** A value without them, wherever in it they stand; keys of objects too. */
  hideIn(value: unknown): unknown {
    if (typeof value === "string") return this.#isIn(value) ? HIDDEN : value;
    if (Array.isArray(value)) return value.map((each) => this.hideIn(each));
    if (typeof value !== "object" || value === null || isRawNumber(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [this.#isIn(name) ? HIDDEN : name, this.hideIn(each)]),
    );
  }

  #isIn(text: string): boolean {
    if (this.#values.has(text)) return true;
    if (this.#values.size > MAX_SOUGHT) return false;
    for (const value of this.#values) if (text.includes(value)) return true;
    return false;
  }
}
