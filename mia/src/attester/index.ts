export { type Collected, collectEvidence } from "./collect/collect-evidence.js";
export type { AttestationInputs, AttestationSubject, Sources } from "./collect/inputs.js";
export { type Places, recordedPlaces, SYSTEM_PLACES } from "./collect/places.js";
export { type SystemOptions, systemSources } from "./collect/system-sources.js";
export { type BpftraceOptions, watchWithBpftrace } from "./components/bpftrace.js";
export { type FilesOptions, type FilesReading, initialiseFiles, readFiles } from "./components/files.js";
export {
  isKernelGuardRecord,
  type KernelGuardOptions,
  type KernelGuardReading,
  readKernelGuard,
} from "./components/kernel-guard.js";
export { HUB_SENSOR_SCRIPT } from "./components/sensor-rules.js";
export { latchTamper, openTamperCounter, TAMPER_COUNTER } from "./components/tamper.js";
export {
  HWMON_FOLDER,
  type RedfishChassis,
  readHwmonSwitches,
  readRedfishSwitch,
} from "./components/tamper-switches.js";
export { type TetragonOptions, watchWithTetragon } from "./components/tetragon.js";
export {
  answerCredential,
  createAttestationKey,
  type KeyKinds,
  type NewAttestationKey,
  openAttestationKey,
} from "./enrolment.js";
export { AttesterError, type AttesterErrorCode, isRefusal } from "./errors.js";
export { absent, present, type Reading } from "./reading.js";
export { type OpenOutcome, type OpenRefusal, openVolumeKey, resealVolumeKey } from "./sealing/open.js";
export { sealVolumeKey } from "./sealing/seal.js";
export type { SealPolicy } from "./sealing/seal-policy.js";
export { encodeSealedKey, parseSealedKey, type SealedKey } from "./sealing/sealed-key.js";
export { readCommandLine } from "./system/command-line.js";
export { EVENT_LOG_PATH, readEventLog } from "./system/event-log.js";
export { IMA_FOLDER, type ImaList, readImaList } from "./system/ima-list.js";
export { followKernelLog, type KernelLog } from "./system/kernel-log.js";
export { activateCredential } from "./tpm-commands/activate-credential.js";
export { TpmClient } from "./tpm-commands/client.js";
export { openDevice, TPM_DEVICE } from "./tpm-commands/device-transport.js";
export type { Authorization } from "./tpm-commands/frame.js";
export { attestationTemplate, endorsementTemplate, type KeyKind } from "./tpm-commands/key-templates.js";
export {
  createKey,
  createPrimary,
  flushContext,
  HIERARCHY,
  type KeyBlob,
  type LoadedKey,
  loadKey,
  readPublic,
} from "./tpm-commands/keys.js";
export { flushLeftovers } from "./tpm-commands/leftovers.js";
export { defineCounter, incrementCounter, readCounter, readNv, readNvPublic } from "./tpm-commands/nv-index.js";
export { readPcrs } from "./tpm-commands/pcrs.js";
export { withEndorsementPolicy } from "./tpm-commands/policy.js";
export { quotePcrs } from "./tpm-commands/quote.js";
export { getRandom } from "./tpm-commands/random.js";
export type { TpmResponseName } from "./tpm-commands/response-names.js";
export { connectSocket, type SocketAddress, type SocketOptions } from "./tpm-commands/socket-transport.js";
export { shutdown, startup } from "./tpm-commands/startup.js";
export type { TpmTransport } from "./tpm-commands/transport.js";
