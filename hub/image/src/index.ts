export {
  buildImage,
  type HubImage,
  type ImageFiles,
  type ImageOptions,
} from "./build.js";
export { ImageError, type ImageErrorCode } from "./errors.js";
export { openImage } from "./open.js";
export { type ReferenceOptions, referenceOf } from "./reference.js";
export { HUB_RULES, HUB_SCOPE } from "./rules.js";
export { type BootOptions, bootMachine, type RunningMachine } from "./vm/boot.js";
export { type Machine, makeMachine, readData, writeData } from "./vm/machine.js";
export type { SerialLine } from "./vm/serial-line.js";
