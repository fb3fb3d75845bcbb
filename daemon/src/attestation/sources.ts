import type { AttestationTask } from "@logos/chain-client";
import type { DutySource } from "../duties/duty-loop.js";
import type { DutyModules } from "../duties/modules.js";
import type { Suspect } from "../journal/attestation-journal.js";
import { contextOf } from "./appraise.js";
import { createEnrol } from "./enrol.js";
import type { AttestationModules } from "./modules.js";
import { References } from "./references.js";
import { createRefute } from "./refute.js";
import { Suspects } from "./suspects.js";
import { createVote } from "./vote.js";

/** What is awaited of an account for the integrity of hubs: by the chain, and by itself of those whose log it found bad. */
export function attestationSources(duties: DutyModules): {
  readonly tasks: DutySource<AttestationTask>;
  readonly suspects: DutySource<Suspect>;
} {
  const { chain, signer, journal } = duties;
  const suspects = new Suspects(journal.attestation);
  const modules: AttestationModules = { ...duties, references: new References(chain), suspects };
  const [enrol, vote, refute] = [createEnrol(modules), createVote(modules), createRefute(modules)];
  return {
    tasks: {
      follow: (signal) => chain.attestation.watchTasks(signer.address, signal),
      nameOf: (task) => `${task.kind} ${task.hub} ${task.kind === "enrolment" ? task.serial : task.round}`,
      contextOf: ({ kind, ...task }) => ({ ...task, task: kind }),
      handle: (task, signal) => (task.kind === "enrolment" ? enrol(task, signal) : vote(task, signal)),
    },
    suspects: {
      follow: (signal) => suspects.follow(signal),
      nameOf: ({ hub, round, evidence }) => `${hub} ${round} ${evidence}`,
      contextOf: (suspect) => ({ ...contextOf(suspect), task: "refute" }),
      handle: refute,
    },
  };
}
