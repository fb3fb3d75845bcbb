import type { Logger } from "../log.js";

const SAY_EVERY_MS = 60_000;

/** Says loudly that revisions are on this machine only, and for how long that may go on. */
export class OutageNotes {
  readonly #name: string;
  readonly #logger: Logger;
  readonly #limitMs: number;
  #saidAtMs: number | undefined;

  constructor(name: string, logger: Logger, limitMs: number) {
    this.#name = name;
    this.#logger = logger;
    this.#limitMs = limitMs;
  }

  /** `pending` revisions have been tried in vain for so long. */
  goesOn(pending: number, reason: string, sinceMs: number): void {
    if (this.#saidAtMs !== undefined && sinceMs - this.#saidAtMs < SAY_EVERY_MS) return;
    this.#saidAtMs = sinceMs;
    const what = pending === 1 ? "1 revision" : `${pending} revisions`;
    const left = Math.max(0, this.#limitMs - sinceMs);
    const text = `${what} of ${this.#name} only on this machine, not on chain: ${reason}`;
    this.#logger.warn(`${text}; further states are taken in for ${span(left)} more`);
  }

  over(): void {
    if (this.#saidAtMs !== undefined) this.#logger.warn(`the revisions of ${this.#name} go on chain again`);
    this.#saidAtMs = undefined;
  }

  /** Nothing is on its way any more, for none of it can get there. */
  givenUp(): void {
    this.#saidAtMs = undefined;
  }

  /** Why no more states are taken in; undefined while they are. */
  refusal(stuckMs: number): string | undefined {
    if (stuckMs <= this.#limitMs) return undefined;
    const since = `the revisions before it have not got on chain for ${span(stuckMs)}`;
    return `${since}, and ${span(this.#limitMs)} are allowed; what was answered is safe in the local log`;
  }
}

const span = (timeMs: number): string =>
  timeMs < 120_000 ? `${Math.round(timeMs / 1000)} s` : `${Math.round(timeMs / 60_000)} min`;
