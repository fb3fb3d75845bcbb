import { setTimeout as sleep } from "node:timers/promises";
import type { Duty, GiveUpReason, Job } from "@logos/chain-client";
import { contextOf } from "../duties/machine-duties.js";
import { type DutyModules, remainingMs } from "../duties/modules.js";
import { DaemonError } from "../errors.js";
import { Checkpoints } from "./checkpoints.js";
import { judgeFailure } from "./surrender.js";

/** What came of an assignment at its hub. */
export type Outcome =
  | { readonly kind: "done"; readonly facts: Uint8Array }
  | { readonly kind: "gave-up"; readonly reason: GiveUpReason }
  | { readonly kind: "left" };

/** Of the time that is left, this share goes into trying; the rest is for whoever is drawn next. */
const PATIENCE = 0.3;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** Has the hub do the job, trying again while there is patience, and posts its steps as checkpoints. */
export async function carryOut(duty: Duty, job: Job, modules: DutyModules, signal: AbortSignal): Promise<Outcome> {
  const { chain, signer, log } = modules;
  const checkpoints = new Checkpoints(duty.resource, duty.fence, signer, log);
  const patienceEnds = performance.now() + PATIENCE * (await remainingMs(chain, duty));
  let failures = 0;
  for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      const facts = await tryOnce(duty, job, modules, checkpoints, signal);
      await checkpoints.end();
      return { kind: "done", facts };
    } catch (error) {
      if (signal.aborted) break;
      if (!(error instanceof DaemonError)) throw error;
      if (error.refusal?.code === "DRIVER_FAILED") failures += 1;
      const surrender = judgeFailure(error, failures, performance.now() >= patienceEnds);
      if (pauseMs === FIRST_PAUSE_MS) log.warn("the hub does not carry out the job", contextOf(duty), error);
      if (surrender.kind === "leave") break;
      if (surrender.kind === "give-up") return { kind: "gave-up", reason: surrender.reason };
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
  await checkpoints.end();
  return { kind: "left" };
}

async function tryOnce(
  { resource, fence }: Duty,
  job: Job,
  { chain, hubs }: DutyModules,
  checkpoints: Checkpoints,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const hub = job.hub === undefined ? undefined : await chain.hub(job.hub);
  if (hub === undefined) throw new DaemonError("hub-unreachable", "the job has no hub");
  const action = job.action === "remove" ? "remove" : "ensure";
  for await (const progress of hubs.to(hub).carryOut(action, { resource, ...fence }, signal)) {
    if (progress.facts !== undefined) return progress.facts;
    checkpoints.add(progress);
  }
  throw new DaemonError("hub-unreachable", "the hub ended without a final receipt");
}
