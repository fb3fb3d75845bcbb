import type { Capacity } from "@logos/chain-client";
import { encodeMachineFacts } from "@logos/machine-types";
import type { Progress } from "@logos/proto/hub";
import type { ReachPoint } from "../crash-points.js";
import type { Driver, MachineSpec } from "../drivers/driver.js";
import { HubError } from "../errors.js";
import { FINAL_STEP, sha256 } from "../journal/entry.js";
import type { Ledger } from "./ledger.js";
import { Replay } from "./replay.js";
import { type JobName, Steps } from "./steps.js";

/** What a run needs of its surroundings. */
export interface RunModules {
  readonly ledger: Ledger;
  readonly driver: Driver;
  readonly reach: ReachPoint;
}

/** A job under way: the driver's steps, then the final receipt. It goes on whether somebody reads its progress or not. */
export class JobRun {
  readonly job: JobName;
  /** Room that the machine will take. */
  readonly size: Capacity;
  /** Settles, and never rejects, when nothing of this run happens any more. */
  readonly ended: Promise<void>;
  readonly #progress = new Replay<Progress>();
  readonly #abort = new AbortController();
  readonly #modules: RunModules;

  /** Begins as soon as `previous`, a run of the same resource, is over; `spec` is undefined for taking a machine away. */
  constructor(
    job: JobName,
    spec: MachineSpec | undefined,
    size: Capacity,
    modules: RunModules,
    previous: JobRun | undefined,
  ) {
    this.job = job;
    this.size = size;
    this.#modules = modules;
    previous?.abort();
    this.ended = this.#run(spec, previous).then(
      () => this.#progress.end(),
      (error: unknown) => this.#progress.fail(error),
    );
  }

  abort(): void {
    this.#abort.abort();
  }

  progress(): AsyncGenerator<Progress> {
    return this.#progress.read();
  }

  async #run(spec: MachineSpec | undefined, previous: JobRun | undefined): Promise<void> {
    await previous?.ended;
    const { ledger, driver, reach } = this.#modules;
    const { resource } = this.job;
    const { signal } = this.#abort;
    const before = await driver.observe(resource);
    const borneOut = before.kind === (spec === undefined ? "absent" : "machine");
    const steps = new Steps({ ledger, job: this.job, signal, borneOut, reach });
    const receipts = spec === undefined ? driver.remove(resource, steps) : driver.ensure(resource, spec, steps);
    for await (const { step, receipt } of receipts) {
      this.#progress.push({ step, receipt, journalRoot: ledger.root, facts: undefined });
    }
    const facts = spec === undefined ? new Uint8Array() : await this.#readBack();
    reach("before-done");
    if (signal.aborted || ledger.isStale(resource, this.job.fence)) throw new HubError("superseded", "too late");
    ledger.write({ ...this.job, step: FINAL_STEP, mark: "done", payload: facts });
    this.#progress.push(finalProgress(facts, ledger));
  }

  async #readBack(): Promise<Uint8Array> {
    const sight = await this.#modules.driver.observe(this.job.resource);
    if (sight.kind === "machine") return encodeMachineFacts(sight.facts);
    throw new HubError("driver-failed", sight.kind === "absent" ? "the machine is not there" : sight.reason);
  }
}

/** The message that ends a stream; with the same facts it may be given again. */
export function finalProgress(facts: Uint8Array, { root }: Ledger): Progress {
  return { step: FINAL_STEP, receipt: sha256(FINAL_STEP, "\0", facts), journalRoot: root, facts };
}
