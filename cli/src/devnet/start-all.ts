import { readFileSync } from "node:fs";
import { registerIntegrity } from "./integrity.js";
import type { DevnetPlan, DevnetShape, ProcessPlan } from "./plan.js";
import type { SupervisedProcess } from "./supervised-process.js";

/** Processes by name in the order of their plan, and when all of it is there. */
export interface Started {
  readonly processes: ReadonlyMap<string, SupervisedProcess>;
  readonly ready: Promise<void>;
}

/**
 * Starts all processes of a plan: at once, but for those that wait for another one and for the chain to know what hubs
 * attest by.
 */
export function startAll(
  plan: DevnetPlan,
  { integrity }: Pick<DevnetShape, "integrity">,
  signal: AbortSignal,
  start: (each: ProcessPlan, after: Promise<unknown> | undefined) => SupervisedProcess,
): Started {
  const processes = new Map<string, SupervisedProcess>();
  let registered: Promise<void> = Promise.resolve();
  for (const each of plan.processes) {
    const before = each.after === undefined ? undefined : processes.get(each.after);
    const started = start(each, before && Promise.all([before.ready, registered]));
    processes.set(each.name, started);
    if (each.name !== "chain" || integrity === undefined) continue;
    const issuer = readFileSync(integrity.issuerFile);
    registered = started.ready.then(() => registerIntegrity(plan.endpoint, issuer, signal));
    // Whoever starts a devnet awaits `ready`; that others do not is no unhandled rejection.
    registered.catch(() => {});
  }
  const ready = Promise.all([registered, ...[...processes.values()].map((each) => each.ready)]).then(() => {});
  ready.catch(() => {});
  return { processes, ready };
}
