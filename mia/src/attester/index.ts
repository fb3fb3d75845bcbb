export { AttesterError, type AttesterErrorCode, isRefusal } from "./errors.js";
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
export { defineCounter, incrementCounter, readCounter, readNv, readNvPublic } from "./tpm-commands/nv-index.js";
export { readPcrs } from "./tpm-commands/pcrs.js";
export { withEndorsementPolicy } from "./tpm-commands/policy.js";
export { quotePcrs } from "./tpm-commands/quote.js";
export { getRandom } from "./tpm-commands/random.js";
export type { TpmResponseName } from "./tpm-commands/response-names.js";
export { connectSocket, type SocketAddress, type SocketOptions } from "./tpm-commands/socket-transport.js";
export { shutdown, startup } from "./tpm-commands/startup.js";
export type { TpmTransport } from "./tpm-commands/transport.js";
