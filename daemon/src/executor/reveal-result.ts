import { contextOf } from "../duties/machine-duties.js";
import type { DutyHandler, DutyModules } from "../duties/modules.js";

/** Reveals the result that was committed to. */
export function createRevealResult({ journal, signer, reach, log }: DutyModules): DutyHandler {
  return async (duty) => {
    const { resource, fence } = duty;
    const result = journal.result({ resource, fence });
    if (result === undefined) {
      log.error("this journal lacks a result that its account committed to", contextOf(duty));
      return;
    }
    reach("before-reveal");
    await signer.revealResult(resource, fence, result.facts, result.salt);
  };
}
