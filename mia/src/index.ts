export { parseAideDatabase } from "./aide/database.js";
export { encodeAideDatabase } from "./aide/encode-database.js";
export type { FileRecord } from "./aide/file-record.js";
export { type AideReport, parseAideReport } from "./aide/report.js";
export { type FilesScope, inScope, scopeHash } from "./aide/scope.js";
export { snapshotRoot } from "./aide/snapshot.js";
export { type AttestationResult, appraise } from "./appraise/appraise.js";
export { collectedFactsOf } from "./appraise/collected.js";
export { COMPONENTS } from "./appraise/component.js";
export type { Evidence, FilesEvidence, ImaEvidence, KernelGuardEvidence } from "./appraise/evidence.js";
export { encodeEvidence, parseEvidence } from "./appraise/evidence-codec.js";
export { evidenceHashOf } from "./appraise/evidence-hash.js";
export { EXPLANATIONS } from "./appraise/explanations.js";
export { type Enrolment, enrolledMachineOf } from "./appraise/machine.js";
export type {
  AppraisalPolicy,
  AppraisalRules,
  EnrolledMachine,
  LastAccepted,
  PathRule,
  ReferenceValues,
} from "./appraise/policy.js";
export { classOf, type Reason, type ReasonClass, type ReasonCode } from "./appraise/reason.js";
export { policyHash } from "./appraise/rules-codec.js";
export { type Disclosure, discloseClaim, readDisclosure } from "./disclosure/disclosure.js";
export { type Certificate, parseCertificate } from "./enrolment/certificate.js";
export {
  type Endorsement,
  type EndorsementHashes,
  type EndorsementOutcome,
  type EndorsementRefusal,
  judgeEndorsement,
} from "./enrolment/endorsement.js";
export { type CertifiedKey, parsePublicKeyInfo } from "./enrolment/public-key-info.js";
export { MiaError, type MiaErrorCode } from "./errors.js";
export type { EventLog, LogEvent } from "./event-log/event-log.js";
export type { LogFinding } from "./event-log/finding.js";
export { judgeEventLog } from "./event-log/judge.js";
export { parseEventLog } from "./event-log/parse.js";
export { replayEventLog } from "./event-log/replay.js";
export type { AbsenceProof } from "./fraud/absence.js";
export { checkFraudProof } from "./fraud/check-proof.js";
export { encodeFraudProof, parseFraudProof } from "./fraud/codec.js";
export { type FoundFraud, findFraud } from "./fraud/find.js";
export { type MeasuredLog, makeFraudProof } from "./fraud/make-proof.js";
export { measuredLogOf } from "./fraud/measured-log.js";
export type { Fraud, FraudFlaw, FraudOutcome, FraudProof, PassCommitment } from "./fraud/proof.js";
export { statesRoot } from "./fraud/states.js";
export { parseImaAscii } from "./ima/ascii.js";
export { parseImaBinary } from "./ima/binary.js";
export { type ImaEntry, isViolation } from "./ima/entry.js";
export { replayIma, templateHashMatches } from "./ima/replay.js";
export {
  CLAIM_NAMES,
  type ClaimName,
  type IntegrityClaims,
  type UpdateClaim,
} from "./integrity/claims.js";
export { decodeClaim } from "./integrity/decode.js";
export { encodeClaim } from "./integrity/encode.js";
export { type CollectedFacts, collectedHash, evidenceHash, type QuotedFacts } from "./integrity/evidence-hash.js";
export { extraDataOf, type QuoteBinding } from "./integrity/extra-data.js";
export { integrityHash, integrityLeaves } from "./integrity/integrity-hash.js";
export { type KernelGuardConfig, kernelGuardConfigHash, parseLkrgSysctl } from "./lkrg/config.js";
export { judgeKernelGuard, type KernelGuardJudgement } from "./lkrg/judge.js";
export { type LkrgMessage, parseLkrgMessages } from "./lkrg/messages.js";
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
export { type Allowlist, type AllowlistEntry, allowlistOf } from "./reference/allowlist.js";
export { authenticodeOf } from "./reference/authenticode.js";
export { pcrDigestOf } from "./reference/boot-digest.js";
export { encodeReferenceBundle, parseReferenceBundle, type ReferenceBundle } from "./reference/bundle.js";
export { bootClaimOf, captureProfile, type HardwareProfile } from "./reference/hardware-profile.js";
export { executablesOf, fileRecordsOf, filesClaimOf, type ImageFile } from "./reference/image-tree.js";
export {
  type ReferenceMismatch,
  type ReferenceOutcome,
  type RegisteredReference,
  referenceSteps,
  referenceValuesOf,
} from "./reference/registered.js";
export { measureUki, sectionsOf, type UkiBoot, type UkiMeasurements } from "./reference/uki.js";
export { type BpftraceRun, parseBpftraceRun } from "./sensors/bpftrace.js";
export { judgeSensors, type SensorJudgement, type SensorRules } from "./sensors/judge.js";
export { encodeSensorWindow, parseSensorWindow, type SensorWindow, sensorCountsHash } from "./sensors/window.js";
export { judgeTamper, type TamperEnrolment, type TamperFinding } from "./tamper/judge.js";
export {
  encodeTamperReadings,
  parseTamperReadings,
  sensorSetHash,
  type TamperReadings,
  type TamperSensor,
} from "./tamper/readings.js";
export { parseHwmonAlarm, parseRedfishChassis } from "./tamper/sources.js";
export { type ClockInfo, encodeQuoteAttest, parseQuoteAttest, type QuoteAttest } from "./tpm/attest.js";
export {
  type Credential,
  encodeCredentialFile,
  makeCredential,
  parseCredentialFile,
  type RandomBytes,
} from "./tpm/credential.js";
export { endorsementQualifiedNameOf, nameOf, sha256NameOf } from "./tpm/name.js";
export { maskOf, type PcrSelection, pcrsOf } from "./tpm/pcr-selection.js";
export { encodePublic, parsePublic, type TpmPublic, unwrapPublic } from "./tpm/public.js";
export { encodeSignature, parseSignature, type TpmSignature } from "./tpm/signature.js";
