export {
  COMMAND_LINE,
  EVENT_LOG,
  IMA_ENTRIES,
  IMA_LIST,
  IMA_POLICY,
  playBoot,
  playIma,
  RULES,
} from "./played-machine.js";
export { type Swtpm, startSwtpm } from "./swtpm.js";
export { lacks } from "./tools.js";
