import { contextOf } from "../duties/machine-duties.js";
import type { DutyHandler, DutyModules } from "../duties/modules.js";
import type { Round } from "../journal/records.js";

/** Reveals the observation that was committed to. */
export function createRevealObservation(round: Round, { journal, signer, reach, log }: DutyModules): DutyHandler {
  return async (duty) => {
    const { resource, fence } = duty;
    const own = journal.observation({ resource, fence }, round);
    if (own === undefined) {
      log.error("this journal lacks an observation that its account committed to", contextOf(duty));
      return;
    }
    reach("before-reveal-observation");
    await signer.revealObservation(resource, fence, own.observation, own.salt);
  };
}
