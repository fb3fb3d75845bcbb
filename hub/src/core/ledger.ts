import type { Fence, ResourceId } from "@logos/chain-client";
import { compareFences, type JournalRecord } from "../journal/entry.js";
import type { Journal } from "../journal/journal.js";
import { Memory, type Remembered } from "../journal/memory.js";

/** The journal and what follows from it, always together. */
export class Ledger {
  readonly #journal: Journal;
  readonly #memory = new Memory();

  /** Replays the journal. */
  constructor(journal: Journal) {
    this.#journal = journal;
    for (const entry of journal.entries()) this.#memory.take(entry);
  }

  get root(): Uint8Array {
    return this.#journal.root;
  }

  /** On disk when it returns. */
  write(record: JournalRecord): void {
    this.#journal.append(record);
    this.#memory.take(record);
  }

  of(resource: ResourceId): Remembered | undefined {
    return this.#memory.of(resource);
  }

  /** Whether a higher fence token than this is known. */
  isStale(resource: ResourceId, fence: Fence): boolean {
    const known = this.#memory.of(resource);
    return known !== undefined && compareFences(fence, known.fence) < 0;
  }
}
