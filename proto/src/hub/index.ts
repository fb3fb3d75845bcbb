export {
  type AttestRequest,
  type EndorsementDocuments,
  joinParts,
  PART_BYTES,
  partsOf,
  type ReferenceRequest,
} from "./attestation.js";
export { decodeStatement } from "./decode.js";
export {
  type Description,
  type DriverDescription,
  type JobRequest,
  NONCE_BYTES,
  type ObservedValue,
  type ObservedValues,
  type ObserveRequest,
  type Progress,
  type Seen,
  type SignedStatement,
  type Statement,
} from "./messages.js";
export { type HubRefusal, type HubRefusalCode, refusalFromStatus, refusalToStatus } from "./refusal.js";
export { hubService } from "./service.js";
export { signStatement, verifyStatement } from "./statement.js";
