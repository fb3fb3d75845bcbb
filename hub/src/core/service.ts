import type { Capacity, Chain, Fence, Hex, HubId, ResourceId } from "@logos/chain-client";
import { encodeMachineFacts } from "@logos/machine-types";
import type {
  Description,
  HubRefusal,
  JobRequest,
  ObserveRequest,
  Progress,
  Seen,
  SignedStatement,
  Statement,
} from "@logos/proto/hub";
import type { Logger } from "@logos/proto/process";
import type { MachineSpec } from "../drivers/driver.js";
import { HubError } from "../errors.js";
import type { JournalAction } from "../journal/entry.js";
import { judgeJob, judgeObserver } from "./admission.js";
import { registeredKey, seatKeys, untilJudged } from "./callers.js";
import { finalProgress, JobRun, type RunModules } from "./job-run.js";
import { lackingRoom, sizeOf } from "./room.js";

export interface HubServiceOptions {
  readonly hub: HubId;
  readonly capacity: Capacity;
  /** How long a caller may be ahead of the chain as it is seen here. */
  readonly aheadMs?: number;
}

export interface HubServiceModules extends RunModules {
  readonly chain: Chain;
  readonly sign: (statement: Statement) => SignedStatement;
  readonly log: Logger;
}

/** What came of a call: a refusal, or what was asked for. */
export type Answer<T> =
  | { readonly kind: "refused"; readonly refusal: HubRefusal }
  | { readonly kind: "granted"; readonly what: T };

const NOBODY = {
  kind: "refused",
  refusal: { code: "NOT_ASSIGNED", reason: "the caller shows no certificate" },
} as const;
const NO_ROOM: Capacity = { vcpu: 0, memoryMib: 0n, diskGib: 0n };

/** The agent's core: who may do what is judged from chain state alone, and each job runs once per fence token. */
export class HubService {
  readonly #options: HubServiceOptions;
  readonly #modules: HubServiceModules;
  readonly #runs = new Map<ResourceId, JobRun>();
  readonly #stopping = new AbortController();

  constructor(options: HubServiceOptions, modules: HubServiceModules) {
    this.#options = options;
    this.#modules = modules;
  }

  describe(): Description {
    const { name, version, digest } = this.#modules.driver.describe();
    const genesisHash = Buffer.from(this.#modules.chain.genesisHash.slice(2), "hex");
    return { drivers: [{ name, version, digest, machineTypes: [] }], hub: this.#options.hub, genesisHash };
  }

  /** Makes the machine what the chain desires, or takes it away; a second call joins the first or gets its answer again. */
  async carryOut(
    action: "ensure" | "remove",
    { resource, generation, assignment }: JobRequest,
    callerKey: Hex | undefined,
  ): Promise<Answer<AsyncGenerator<Progress>>> {
    const { chain, ledger } = this.#modules;
    if (callerKey === undefined) return NOBODY;
    const fence: Fence = { generation, assignment };
    const judgement = await untilJudged(chain.watchResource(resource, this.#patience()), async (view) =>
      judgeJob({
        ...{ fence, action, callerKey, view },
        hub: this.#options.hub,
        executorKey: await registeredKey(chain, view?.job?.executor),
        highest: ledger.of(resource)?.fence,
      }),
    );
    if (judgement.kind === "refused") return judgement;
    return this.#begin({ resource, fence, action }, action === "ensure" ? judgement.what : undefined);
  }

  /** What the driver sees, signed over the caller's nonce. */
  async observe(request: ObserveRequest, callerKey: Hex | undefined): Promise<Answer<SignedStatement>> {
    const { chain, sign } = this.#modules;
    if (callerKey === undefined) return NOBODY;
    const { resource, generation, assignment, nonce } = request;
    const judgement = await untilJudged(chain.watchResource(resource, this.#patience()), async (view) =>
      judgeObserver({
        ...{ callerKey, view },
        fence: { generation, assignment },
        hub: this.#options.hub,
        seatKeys: await seatKeys(chain, view),
      }),
    );
    if (judgement.kind === "refused") return judgement;
    const { hub, genesisHash } = this.describe();
    const seen = await this.#see(resource);
    return { kind: "granted", what: sign({ resource, generation, assignment, nonce, hub, genesisHash, seen }) };
  }

  /** Whether a job of this resource is under way. */
  isBusy(resource: ResourceId): boolean {
    return this.#runs.has(resource);
  }

  /** Takes a machine away that finalised state no longer lets this hub hold; resolves when it is gone. */
  async depart(resource: ResourceId): Promise<void> {
    const fence = this.#modules.ledger.of(resource)?.fence ?? { generation: 0, assignment: 0 };
    const run = this.#start({ resource, fence, action: "depart" }, undefined, NO_ROOM);
    for await (const progress of run.progress()) {
      this.#modules.log.debug("a machine departs", { resource, step: progress.step });
    }
  }

  /** Takes no more work, lets what runs finish for `graceMs`, then stops it. */
  async close(graceMs: number): Promise<void> {
    this.#stopping.abort();
    const runs = [...this.#runs.values()];
    const timer = setTimeout(() => {
      for (const run of runs) run.abort(new HubError("stopping", "this agent stops; ask again when it is back"));
    }, graceMs);
    await Promise.all(runs.map((run) => run.ended));
    clearTimeout(timer);
  }

  /** Nothing is awaited in here: what is judged still holds when the run begins. */
  #begin(job: { resource: ResourceId; fence: Fence; action: JournalAction }, spec: MachineSpec | undefined) {
    const { ledger, driver } = this.#modules;
    const { resource, fence, action } = job;
    const refuse = (refusal: HubRefusal) => ({ kind: "refused", refusal }) as const;
    const known = ledger.of(resource);
    if (this.#stopping.signal.aborted) return refuse({ code: "UNKNOWN", reason: "this agent is stopping" });
    if (ledger.isStale(resource, fence)) return refuse({ code: "STALE_FENCE", reason: "a higher one is known here" });
    const same = known?.fence.generation === fence.generation && known.fence.assignment === fence.assignment;
    if (same && known.action === action && known.final !== undefined) {
      return { kind: "granted", what: once(finalProgress(known.final, ledger)) } as const;
    }
    const running = this.#runs.get(resource);
    const joins = running?.job.action === action && same;
    if (joins) return { kind: "granted", what: running.progress() } as const;
    if (spec !== undefined && driver.paused !== undefined) {
      return refuse({ code: "UNKNOWN", reason: `paused: ${driver.paused}` });
    }
    const [fault] = spec === undefined ? [] : driver.validate(spec);
    if (fault !== undefined) return refuse({ code: "SPEC_REFUSED", ...fault });
    const size = spec === undefined ? NO_ROOM : sizeOf(spec.attributes);
    const lacking = spec === undefined ? undefined : this.#lacking(resource, size);
    if (lacking !== undefined) return refuse({ code: "CAPACITY", reason: `no room left: ${lacking}` });
    return { kind: "granted", what: this.#start({ resource, fence, action }, spec, size).progress() } as const;
  }

  #start(job: JobRun["job"], spec: MachineSpec | undefined, size: Capacity): JobRun {
    const { ledger, log } = this.#modules;
    const { resource, action } = job;
    // From here on every lower fence token is stale, also after a crash.
    ledger.write({ ...job, step: "begin", mark: "intent", payload: new Uint8Array() });
    const run = new JobRun(job, spec, size, this.#modules, this.#runs.get(resource));
    this.#runs.set(resource, run);
    log.info("a job begins", { resource, action, generation: job.fence.generation, assignment: job.fence.assignment });
    void run.ended.then(() => {
      if (this.#runs.get(resource) === run) this.#runs.delete(resource);
    });
    return run;
  }

  #lacking(resource: ResourceId, wanted: Capacity): string | undefined {
    const runs = [...this.#runs].filter(([id]) => id !== resource);
    const busy = new Set(runs.map(([id]) => id));
    const held = this.#modules.driver.held().filter(({ id }) => id !== resource && !busy.has(id));
    return lackingRoom(
      this.#options.capacity,
      [...runs.map(([, run]) => run.size), ...held.map(({ size }) => size)],
      wanted,
    );
  }

  async #see(resource: ResourceId): Promise<Seen> {
    try {
      const sight = await this.#modules.driver.observe(resource);
      if (sight.kind !== "machine") return sight;
      return { kind: "machine", facts: encodeMachineFacts(sight.facts), values: sight.values };
    } catch (error) {
      this.#modules.log.error("the driver cannot see", { resource }, error);
      return { kind: "unknown", reason: "the driver failed" };
    }
  }

  #patience(): AbortSignal {
    return AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(this.#options.aheadMs ?? 5_000)]);
  }
}

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}
