export { asOneEventLog, longAttestation } from "../../testing/long-list.js";
export {
  COMMAND_LINE,
  EVENT_LOG,
  enrolled,
  IMA_ENTRIES,
  IMA_LIST,
  IMA_POLICY,
  playBoot,
  playedSources,
  playIma,
  RULES,
  reference,
} from "./played-machine.js";
export { type Swtpm, startSwtpm } from "./swtpm.js";
export { lacks } from "./tools.js";
