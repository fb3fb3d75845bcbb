import type { Chain, Included } from "@logos/chain-client";
import type { LogEntry } from "../log/index.js";
import type { Logger } from "../log.js";
import { inTime } from "./pause.js";
import { reasonOf } from "./refusals.js";

const CLOSE_MS = 500;

/** What becomes of a revision that is in a block. */
export interface FinalityOutcome {
  /** It stays there for good. */
  final(entry: LogEntry): void;
  /** Another block took that one's place, and maybe has it not. */
  forked(entry: LogEntry): void;
}

/**
 * Keeps revisions in the local log until the block that has them is final: a fork may drop it. Nobody else waits for that;
 * what is not final when the backend ends is looked at by the next one.
 */
export class FinalityWait {
  readonly #chain: Chain;
  readonly #logger: Logger;
  readonly #outcome: FinalityOutcome;
  readonly #open = new Set<Promise<void>>();

  constructor(chain: Chain, logger: Logger, outcome: FinalityOutcome) {
    this.#chain = chain;
    this.#logger = logger;
    this.#outcome = outcome;
  }

  /** Without a block it is in one up to the newest. */
  await(entry: LogEntry, block: Included | undefined): void {
    const waiting = this.#wait(entry, block).finally(() => this.#open.delete(waiting));
    this.#open.add(waiting);
  }

  async close(): Promise<void> {
    await inTime(Promise.all(this.#open), CLOSE_MS);
  }

  async #wait(entry: LogEntry, block: Included | undefined): Promise<void> {
    const { number, workspace } = entry;
    try {
      if (await this.#chain.finalized(block ?? (await this.#newest()))) return this.#outcome.final(entry);
      this.#logger.warn(
        `the block with revision ${number} of ${workspace} was dropped: its chain is no longer the best`,
      );
      this.#outcome.forked(entry);
    } catch (error) {
      this.#logger.debug(`whether revision ${number} of ${workspace} is final is not known: ${reasonOf(error)}`);
    }
  }

  async #newest(): Promise<Included> {
    const { number: blockNumber, hash: blockHash } = await this.#chain.head();
    return { blockNumber, blockHash };
  }
}
