import type { Fence, ResourceId } from "@logos/chain-client";
import { compareFences, FINAL_STEP, type JournalAction, type JournalRecord } from "./entry.js";

/** What the journal says of one resource under the highest fence token it knows. */
export interface Remembered {
  readonly fence: Fence;
  readonly action: JournalAction;
  /** Facts of the final receipt; undefined while the job is open. */
  readonly final: Uint8Array | undefined;
  /** Receipts of the steps done, by name. */
  readonly done: ReadonlyMap<string, Uint8Array>;
}

/** The state that follows from a journal; replaying it gives the same again. */
export class Memory {
  readonly #jobs = new Map<ResourceId, Remembered>();

  /** Entries under an older fence token change nothing. */
  take({ resource, fence, action, step, mark, payload }: JournalRecord): void {
    const known = this.#jobs.get(resource);
    const order = known === undefined ? 1 : compareFences(fence, known.fence);
    if (order < 0) return;
    const same = order === 0 && known?.action === action ? known : undefined;
    const done = new Map(same?.done);
    if (mark === "done") done.set(step, payload);
    const final = step === FINAL_STEP && mark === "done" ? payload : same?.final;
    this.#jobs.set(resource, { fence, action, final, done });
  }

  of(resource: ResourceId): Remembered | undefined {
    return this.#jobs.get(resource);
  }
}
