import type { AttestationJournal, AttestationKey, Suspect } from "../journal/attestation-journal.js";

/** The suspects of the journal, to be followed: new ones appear and settled ones vanish at once. */
export class Suspects {
  readonly #journal: AttestationJournal;
  #changed = Promise.withResolvers<void>();

  constructor(journal: AttestationJournal) {
    this.#journal = journal;
  }

  /** To be called when the journal has another suspect. */
  added(): void {
    this.#changed.resolve();
  }

  settle(key: AttestationKey): void {
    this.#journal.settle(key);
    this.#changed.resolve();
  }

  /** All now and at each change; ends when `signal` aborts. */
  async *follow(signal: AbortSignal): AsyncGenerator<readonly Suspect[]> {
    const wake = () => this.#changed.resolve();
    signal.addEventListener("abort", wake, { once: true });
    try {
      while (!signal.aborted) {
        this.#changed = Promise.withResolvers();
        yield this.#journal.suspects();
        if (!signal.aborted) await this.#changed.promise;
      }
    } finally {
      signal.removeEventListener("abort", wake);
    }
  }
}
