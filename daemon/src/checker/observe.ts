import type { Duty, Observation } from "@logos/chain-client";
import { decodeMachineFacts } from "@logos/machine-types";
import { contextOf } from "../duties/machine-duties.js";
import type { DutyHandler, DutyModules } from "../duties/modules.js";
import { DaemonError } from "../errors.js";
import type { RecordedObservation, Round } from "../journal/records.js";
import { encodeEvidence, evidenceRoot } from "./evidence.js";
import { judge, pervert } from "./judge.js";
import { look } from "./look.js";
import { MachineTypes } from "./machine-types.js";
import { probeMachine } from "./probe.js";

/** Looks at a machine, judges it and commits to the observation; the journal has it before the chain. */
export function createObserve(round: Round, modules: DutyModules): DutyHandler {
  const { journal, signer, commitments, reach } = modules;
  const types = new MachineTypes(modules.chain);
  return async (duty, signal) => {
    const { resource, fence } = duty;
    const known = journal.observation({ resource, fence }, round);
    const own = known ?? (await observe(round, duty, modules, types, signal));
    if (own === undefined) return;
    const commitment = commitments.observation(own.observation, own.salt, signer.address, resource, fence);
    reach("before-commit-observation");
    await signer.commitObservation(resource, fence, commitment);
    reach("after-commit-observation");
  };
}

async function observe(
  round: Round,
  duty: Duty,
  modules: DutyModules,
  types: MachineTypes,
  signal: AbortSignal,
): Promise<RecordedObservation | undefined> {
  const { chain, signer, journal, reach, log, lies } = modules;
  const { resource: id, fence } = duty;
  const view = await chain.resource(id);
  const { job, resource } = view ?? {};
  if (job === undefined || resource === undefined || job.hub === undefined) return undefined;
  if (job.fence.generation !== fence.generation || job.fence.assignment !== fence.assignment) return undefined;
  if (view?.check?.seats.some(({ account, committed }) => committed && account === signer.address)) {
    log.error("this journal is older than what its account observed: the duty is left alone", contextOf(duty));
    return undefined;
  }
  const [hub, type] = await Promise.all([chain.hub(job.hub), types.find(resource.desired.type)]);
  if (hub === undefined || type === undefined) {
    throw new DaemonError("not-on-chain", `hub ${job.hub} or the type of resource ${id} is not there yet`);
  }
  const nonce = journal.nonce({ resource: id, fence }, round);
  reach("before-observe");
  const found = await look(duty, hub, nonce, modules, signal);
  if (signal.aborted) return undefined;
  const { seen } = found;
  const machine = seen.kind === "machine" ? decodeMachineFacts(seen.facts) : undefined;
  const probe = machine && (await probeMachine(machine.endpoint, machine.hostKey));
  reach("after-observe");
  const honest = judge({ action: job.action, predicates: type.predicates, desired: resource.desired, seen, probe });
  const findings = lies ? pervert(honest) : honest;
  const evidence = encodeEvidence(found, probe);
  const facts = seen.kind === "machine" ? seen.facts : new Uint8Array();
  const observation: Observation = { findings, facts, evidenceRoot: evidenceRoot(evidence) };
  log.info("a machine is observed", { ...contextOf(duty), seen: seen.kind, findings: findings.join(" ") });
  return journal.recordObservation({ resource: id, fence }, round, observation, evidence);
}
