import type { Fence, ResourceId } from "@logos/chain-client";
import type { ReachPoint } from "../crash-points.js";
import type { StepContext, StepReceipt } from "../drivers/driver.js";
import { HubError } from "../errors.js";
import { type JournalAction, type JournalMark, sha256 } from "../journal/entry.js";
import type { Ledger } from "./ledger.js";

/** What a job is called in the journal. */
export interface JobName {
  readonly resource: ResourceId;
  readonly fence: Fence;
  readonly action: JournalAction;
}

export interface StepsOptions {
  readonly ledger: Ledger;
  readonly job: JobName;
  /** Aborted with the HubError that ends the job. */
  readonly signal: AbortSignal;
  /** Whether what is seen bears out the steps that the journal calls done; if not, they are done again. */
  readonly borneOut: boolean;
  readonly reach: ReachPoint;
}

/** Does each step once per fence token: the intent is on disk before the side effect, what came of it after. */
export class Steps implements StepContext {
  readonly signal: AbortSignal;
  readonly #options: StepsOptions;

  constructor(options: StepsOptions) {
    this.signal = options.signal;
    this.#options = options;
  }

  async run(step: string, intent: string, act: () => Promise<string>): Promise<StepReceipt> {
    const { ledger, job, reach, borneOut } = this.#options;
    this.#stillOurs();
    const done = borneOut ? ledger.of(job.resource)?.done.get(step) : undefined;
    if (done !== undefined) return { step, receipt: done };
    this.#write(step, "intent", Buffer.from(intent));
    reach("before-step");
    const result = await act().catch((cause: unknown) => {
      this.#stillOurs();
      this.#write(step, "failed", Buffer.from(String(cause)));
      throw cause instanceof HubError ? cause : new HubError("driver-failed", `${step}: ${String(cause)}`, { cause });
    });
    reach("after-step");
    const receipt = sha256(step, "\0", result);
    this.#write(step, "done", receipt);
    return { step, receipt };
  }

  #write(step: string, mark: JournalMark, payload: Uint8Array): void {
    const { ledger, job } = this.#options;
    ledger.write({ ...job, step, mark, payload });
  }

  #stillOurs(): void {
    const { ledger, job } = this.#options;
    this.signal.throwIfAborted();
    if (ledger.isStale(job.resource, job.fence)) throw superseded(job);
  }
}

/** The end of a job that a newer one takes over from. */
export function superseded({ resource }: JobName): HubError {
  return new HubError("superseded", `resource ${resource}: a newer job has taken over`);
}
