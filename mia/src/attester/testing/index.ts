export { imaEntry, joined } from "../../testing/ima.js";
export { asOneEventLog, longAttestation } from "../../testing/long-list.js";
export { attestation, type Deviation, imaList, referenceClaims, rules } from "../../testing/machine.js";
export { makePe } from "../../testing/pe.js";
export { signerArea } from "../../testing/signer.js";
export { extendPcr } from "../tpm-commands/pcrs.js";
export {
  ALLOWED,
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
