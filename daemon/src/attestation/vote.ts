import { type Appraisal, ChainError, type HubIntegrity } from "@logos/chain-client";
import type { RecordedVote } from "../journal/attestation-journal.js";
import { type AppraisalTask, appraiseCase, contextOf } from "./appraise.js";
import type { AttestationModules } from "./modules.js";

// A task lasts from the draw to the member's reveal, or to the end without it:
//
//   committing ─▶ vote from the journal, or judged and journalled ─▶ committed ─▶ revealing ─▶ revealed
//
// Everything is told by the chain and the journal, so that a restart goes on wherever it was.

/** Judges an attestation, commits to the vote and reveals it when the chain asks. */
export function createVote(modules: AttestationModules): (task: AppraisalTask, signal: AbortSignal) => Promise<void> {
  const { chain } = modules;
  return async (task, signal) => {
    const { hub, round } = task;
    const record = await chain.attestation.hub(hub);
    if (record?.round !== round) return;
    const ballot = new Ballot(task, record, modules);
    for await (const appraisal of chain.attestation.watchAppraisal(hub, signal)) {
      if (appraisal?.round !== round) return;
      if (await ballot.advance(appraisal, signal)) return;
    }
  };
}

/** One member's vote in one appraisal. */
class Ballot {
  readonly #task: AppraisalTask;
  readonly #record: HubIntegrity;
  readonly #modules: AttestationModules;
  #sent = false;

  constructor(task: AppraisalTask, record: HubIntegrity, modules: AttestationModules) {
    this.#task = task;
    this.#record = record;
    this.#modules = modules;
  }

  /** Does what the appraisal awaits of this member now; whether nothing more will be. */
  async advance(appraisal: Appraisal, signal: AbortSignal): Promise<boolean> {
    const { signer, log } = this.#modules;
    const seat = appraisal.seats.find(({ account }) => account === signer.address);
    if (appraisal.phase === "drawing") return false;
    if (seat === undefined || seat.vote !== undefined) return true;
    if (seat.commitment === undefined) {
      if (appraisal.phase === "revealing") return true;
      if (!this.#sent) await this.#commit(appraisal, signal);
      return false;
    }
    const own = this.#known();
    if (own === undefined || this.#commitmentOf(own) !== seat.commitment) {
      log.error("this journal lacks a vote that its account committed to", contextOf(this.#task));
      return true;
    }
    if (appraisal.phase === "committing") return false;
    await this.#reveal(own);
    return true;
  }

  async #commit(appraisal: Appraisal, signal: AbortSignal): Promise<void> {
    const { signer, reach, log } = this.#modules;
    const { hub, round } = this.#task;
    const own = this.#known() ?? (await appraiseCase(this.#task, this.#record, appraisal, this.#modules, signal));
    if (own === undefined) return;
    reach("before-commit-vote");
    try {
      await signer.attestation.commitVote(hub, round, this.#commitmentOf(own));
    } catch (error) {
      // What was sent before a crash may have got there first; the appraisal will say.
      if (!(error instanceof ChainError && error.code === "refused")) throw error;
      log.info("the chain refuses a vote", { ...contextOf(this.#task), reason: error.details["error"] });
    }
    this.#sent = true;
    reach("after-commit-vote");
  }

  async #reveal({ vote, salt }: RecordedVote): Promise<void> {
    const { signer, reach } = this.#modules;
    const { hub, round } = this.#task;
    reach("before-reveal-vote");
    await signer.attestation.revealVote(hub, round, vote, salt);
    reach("after-reveal-vote");
  }

  #known(): RecordedVote | undefined {
    const { hub, round } = this.#task;
    return this.#modules.journal.attestation.vote({ hub, round, evidence: this.#record.evidence });
  }

  #commitmentOf({ vote, salt }: RecordedVote) {
    const { commitments, signer } = this.#modules;
    const { hub, round } = this.#task;
    return commitments.vote(vote, salt, signer.address, hub, round);
  }
}
