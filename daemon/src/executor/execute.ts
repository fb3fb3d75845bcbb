import type { Duty, Job } from "@logos/chain-client";
import { encodeMachineFacts } from "@logos/machine-types";
import { contextOf } from "../duties/machine-duties.js";
import type { DutyHandler, DutyModules } from "../duties/modules.js";
import type { RecordedResult } from "../journal/records.js";
import { carryOut, type Outcome } from "./carry-out.js";

/** Carries an assignment out and commits to the result; the journal has it before the chain. */
export function createExecute(modules: DutyModules): DutyHandler {
  const { journal, signer, commitments, reach } = modules;
  return async (duty, signal) => {
    const { resource, fence } = duty;
    const result = journal.result({ resource, fence }) ?? (await work(duty, modules, signal));
    if (result === undefined) return;
    reach("before-commit");
    await signer.commitResult(resource, fence, commitments.result(result.facts, result.salt));
    reach("after-commit");
  };
}

async function work(duty: Duty, modules: DutyModules, signal: AbortSignal): Promise<RecordedResult | undefined> {
  const { chain, journal, signer, reach, log, lies } = modules;
  const { resource, fence } = duty;
  if (!journal.hasAccepted({ resource, fence })) {
    log.error("this journal is older than what its account accepted: the duty is left alone", contextOf(duty));
    return undefined;
  }
  const job = (await chain.resource(resource))?.job;
  if (job === undefined || job.fence.generation !== fence.generation || job.fence.assignment !== fence.assignment) {
    return undefined;
  }
  const outcome = lies ? pretend(job) : await carryOut(duty, job, modules, signal);
  switch (outcome.kind) {
    case "done":
      reach("after-ensure");
      return journal.recordResult({ resource, fence }, outcome.facts);
    case "gave-up":
      log.warn("an assignment is given up", { ...contextOf(duty), reason: outcome.reason });
      await signer.giveUp(resource, fence, outcome.reason);
      return undefined;
    case "left":
      return undefined;
  }
}

/** Does nothing and says it is done. */
function pretend({ action }: Job): Outcome {
  const nobody = {
    hostKey: "ssh-ed25519 AAAA",
    addresses: ["127.0.0.1"],
    endpoint: "127.0.0.1:1",
    mac: "02:00:00:00:00:00",
  };
  return { kind: "done", facts: action === "remove" ? new Uint8Array() : encodeMachineFacts(nobody) };
}
