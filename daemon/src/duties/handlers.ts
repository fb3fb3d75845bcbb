import type { DutyKind } from "@logos/chain-client";
import { createObserve } from "../checker/observe.js";
import { createRevealObservation } from "../checker/reveal-observation.js";
import { createAccept } from "../executor/accept.js";
import { createExecute } from "../executor/execute.js";
import { createRevealResult } from "../executor/reveal-result.js";
import { contextOf } from "./machine-duties.js";
import type { DutyHandler, DutyModules } from "./modules.js";

/** A handler for each kind of duty. */
export function createHandlers(modules: DutyModules): Readonly<Record<DutyKind, DutyHandler>> {
  return {
    accept: createAccept(modules),
    execute: createExecute(modules),
    "reveal-result": createRevealResult(modules),
    observe: createObserve("committee", modules),
    "reveal-observation": createRevealObservation("committee", modules),
    "observe-as-juror": createObserve("jury", modules),
    "reveal-as-juror": createRevealObservation("jury", modules),
    host: async (duty) =>
      modules.log.warn("this account is a hub's, too: its machines are the agent's", contextOf(duty)),
  };
}
