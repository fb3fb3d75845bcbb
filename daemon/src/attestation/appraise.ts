import type { Appraisal, AttestationTask, AttestationVote, HubIntegrity } from "@logos/chain-client";
import type { LogContext } from "@logos/proto/process";
import { DaemonError } from "../errors.js";
import type { AttestationKey, RecordedVote } from "../journal/attestation-journal.js";
import { type AttestedCase, committedEvidence, enrolledMachine } from "./case.js";
import { bytesOf } from "./hex.js";
import { insist } from "./insist.js";
import type { AttestationModules } from "./modules.js";
import { type Verdict, verdictOn } from "./verdict.js";

export type AppraisalTask = Extract<AttestationTask, { readonly kind: "appraisal" }>;

/** Of the time that is left, this share goes into getting evidence; the rest is for the chain to hear of the vote. */
const PATIENCE = 0.5;
const NO_EVIDENCE: Verdict = {
  ...{ vote: { kind: "unknown" }, because: "the hub shows nothing that it committed to", proof: undefined },
};

/** Judges an attestation and journals the vote, with what disproves a pass; undefined when it is awaited no longer. */
export async function appraiseCase(
  task: AppraisalTask,
  record: HubIntegrity,
  appraisal: Appraisal,
  modules: AttestationModules,
  signal: AbortSignal,
): Promise<RecordedVote | undefined> {
  const { journal, suspects, reach, log, lies } = modules;
  reach("before-appraise");
  const { vote, because, proof } = (await judge(task, record, appraisal, modules, signal)) ?? NO_EVIDENCE;
  if (signal.aborted) return undefined;
  reach("after-appraise");
  log.info("an attestation is appraised", { ...contextOf(task), vote: textOf(vote), because });
  const key: AttestationKey = { hub: task.hub, round: task.round, evidence: record.evidence };
  // A liar passes everything and tells on nobody.
  if (lies) return journal.attestation.recordVote(key, { kind: "pass" }, undefined);
  const recorded = journal.attestation.recordVote(key, vote, proof);
  if (proof !== undefined) suspects.added();
  return recorded;
}

async function judge(
  task: AppraisalTask,
  record: HubIntegrity,
  { states, deadline }: Appraisal,
  modules: AttestationModules,
  signal: AbortSignal,
): Promise<Verdict | undefined> {
  const { chain, log } = modules;
  const [{ timeMs }, nonces] = await Promise.all([chain.head(), chain.attestation.nonces()]);
  const theCase = { genesisHash: chain.genesisHash, record, states, nonces: nonces.map(({ hash }) => hash) };
  const patienceMs = PATIENCE * Math.max(0, Number(deadline) - timeMs);
  const onFailure = (error: DaemonError) => log.warn("the hub does not show its evidence", contextOf(task), error);
  return await insist((over) => askOnce(task, theCase, modules, over), patienceMs, onFailure, signal);
}

/** Throws DaemonError when the hub does not answer, or with other bytes than it committed to. */
async function askOnce(
  { hub: id, round }: AppraisalTask,
  theCase: AttestedCase,
  { chain, hubs, references }: AttestationModules,
  signal: AbortSignal,
): Promise<Verdict> {
  const hub = await chain.hub(id);
  if (hub === undefined) throw new DaemonError("not-on-chain", `hub ${id} is not there`);
  const connection = hubs.to(hub);
  const { record } = theCase;
  const [documents, reference, bytes] = await Promise.all([
    connection.endorsement(signal),
    references.find(record, () => connection.reference(bytesOf(record.profile), record.epoch, signal)),
    connection.attest(round, signal),
  ]);
  const machine = enrolledMachine(theCase, documents.attestationKey, reference);
  return verdictOn(committedEvidence(bytes, theCase), machine, reference, theCase);
}

/** How logs name an appraisal. */
export function contextOf({ hub, round }: Pick<AppraisalTask, "hub" | "round">): LogContext {
  return { hub, round };
}

function textOf(vote: AttestationVote): string {
  return vote.kind === "fail" ? `fail ${vote.component}` : vote.kind;
}
