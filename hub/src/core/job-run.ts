import type { Capacity } from "@logos/chain-client";
import { encodeMachineFacts } from "@logos/machine-types";
import type { Progress } from "@logos/proto/hub";
import type { ReachPoint } from "../crash-points.js";
import type { Driver, MachineSpec } from "../drivers/driver.js";
import { HubError } from "../errors.js";
import { FINAL_STEP, sha256 } from "../journal/entry.js";
import type { Ledger } from "./ledger.js";
import { Replay } from "./replay.js";
import { type JobName, Steps, superseded } from "./steps.js";

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
    previous?.abort(superseded(previous.job));
    this.ended = this.#run(spec, previous).then(
      () => this.#progress.end(),
      (error: unknown) => this.#progress.fail(error),
    );
  }

  /** Ends the run before its next step; who reads its progress is told `reason`. */
  abort(reason: HubError): void {
    this.#abort.abort(reason);
  }

  progress(): AsyncGenerator<Progress> {
    return this.#progress.read();
  }

  async #run(spec: MachineSpec | undefined, previous: JobRun | undefined): Promise<void> {
    await previous?.ended;
    const { ledger, driver, reach } = this.#modules;
    const { resource } = this.job;
    const { signal } = this.#abort;
    const borneOut = await this.#isBorneOut(spec !== undefined);
    const steps = new Steps({ ledger, job: this.job, signal, borneOut, reach });
    const receipts = spec === undefined ? driver.remove(resource, steps) : driver.ensure(resource, spec, steps);
    for await (const { step, receipt } of receipts) {
      this.#progress.push({ step, receipt, journalRoot: ledger.root, facts: undefined });
    }
    const facts = spec === undefined ? new Uint8Array() : await this.#readBack();
    reach("before-done");
    signal.throwIfAborted();
    if (ledger.isStale(resource, this.job.fence)) throw superseded(this.job);
    ledger.write({ ...this.job, step: FINAL_STEP, mark: "done", payload: facts });
    this.#progress.push(finalProgress(facts, ledger));
  }

  /** Whether what is there fits the steps that the journal calls done; a machine that is half made does. */
  async #isBorneOut(making: boolean): Promise<boolean> {
    const { driver } = this.#modules;
    const sight = await driver.observe(this.job.resource);
    const held = driver.held().some(({ id }) => id === this.job.resource);
    return making ? sight.kind === "machine" || held : sight.kind === "absent" && !held;
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
