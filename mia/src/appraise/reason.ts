import type { LogFindingCode } from "../event-log/finding.js";
import type { ClaimName } from "../integrity/claims.js";
import type { QuoteRefusalCode } from "../quote/refusal.js";
import type { TamperFinding } from "../tamper/judge.js";

/**
 * Refused: the evidence is not this machine's, not fresh or not new, so that it says nothing and the machine becomes
 * stale by itself. Violated: authentic evidence of something that must not be.
 */
export type ReasonClass = "refused" | "violated";

type OwnCode =
  | "evidence-not-fresh"
  | "key-revoked"
  | "quotes-apart"
  | "boot-digest"
  | "boot-mask"
  | "boot-secure-boot"
  | "boot-command-line"
  | "log-malformed"
  | "ima-malformed"
  | "ima-template"
  | "ima-not-continuous"
  | "ima-not-from-start"
  | "ima-rewritten"
  | "ima-shorter"
  | "ima-behind"
  | "ima-quote"
  | "ima-pcr"
  | "ima-boot-aggregate"
  | "ima-kexec"
  | "ima-template-hash"
  | "ima-violation"
  | "ima-allowlist"
  | "claim-ima"
  | "claim-kernel-guard"
  | "claim-sensors"
  | "claim-tamper"
  | "files-presence"
  | "files-malformed"
  | "files-duplicate-path"
  | "files-changed"
  | "files-entries"
  | "files-root"
  | "kernel-guard-presence"
  | "kernel-guard-malformed"
  | "kernel-guard-silent"
  | "kernel-guard-alert"
  | "kernel-guard-fault"
  | "sensors-presence"
  | "sensors-malformed"
  | "sensors-match"
  | "sensors-degraded"
  | "tamper-presence"
  | "tamper-malformed"
  | "tamper-unenrolled"
  | "reference-policy"
  | "reference-retired"
  | "reference-revoked"
  | "reference-rollback"
  | "reference-without-reset"
  | `reference-${ClaimName}`;

/** Everything for which an attestation is not passed. */
export type ReasonCode = OwnCode | QuoteRefusalCode | LogFindingCode | TamperFinding;

export interface Reason {
  readonly code: ReasonCode;
  /** What exactly; the same text in every appraisal of the same evidence. */
  readonly detail: string;
}

const REFUSING: readonly ReasonCode[] = ["evidence-not-fresh", "key-revoked"];

/** What a reason means for the machine. A quote that does not verify may be anybody's. */
export function classOf(code: ReasonCode): ReasonClass {
  return code.startsWith("quote-") || REFUSING.includes(code) ? "refused" : "violated";
}
