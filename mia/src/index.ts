export { MiaError, type MiaErrorCode } from "./errors.js";
export type { EventLog, LogEvent } from "./event-log/event-log.js";
export type { LogFinding } from "./event-log/finding.js";
export { judgeEventLog } from "./event-log/judge.js";
export { parseEventLog } from "./event-log/parse.js";
export { replayEventLog } from "./event-log/replay.js";
export { parseImaAscii } from "./ima/ascii.js";
export { parseImaBinary } from "./ima/binary.js";
export { type ImaEntry, isViolation } from "./ima/entry.js";
export { replayIma, templateHashMatches } from "./ima/replay.js";
export { type AttestationKey, attestationKeyOf, type KeyPolicy, type KeyRefusal } from "./quote/attestation-key.js";
export type { ClockPosition } from "./quote/clock.js";
export type { QuoteRefusal, QuoteRefusalCode } from "./quote/refusal.js";
export {
  type QuoteExpectation,
  type QuoteOutcome,
  type UnverifiedQuote,
  type VerifiedQuote,
  verifyQuote,
} from "./quote/verify.js";
export { type ClockInfo, encodeQuoteAttest, parseQuoteAttest, type QuoteAttest } from "./tpm/attest.js";
export {
  type Credential,
  encodeCredentialFile,
  makeCredential,
  parseCredentialFile,
  type RandomBytes,
} from "./tpm/credential.js";
export { endorsementQualifiedNameOf, nameOf, qualifiedNameOf } from "./tpm/name.js";
export { maskOf, type PcrSelection, pcrsOf } from "./tpm/pcr-selection.js";
export { encodePublic, parsePublic, type TpmPublic, unwrapPublic } from "./tpm/public.js";
export { encodeSignature, parseSignature, type TpmSignature } from "./tpm/signature.js";
