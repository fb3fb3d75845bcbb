import type { IntegrityClaims } from "../integrity/claims.js";
import type { AttestationKey } from "../quote/attestation-key.js";
import type { ClockPosition } from "../quote/clock.js";
import type { Allowlist } from "../reference/allowlist.js";
import type { SensorRules } from "../sensors/judge.js";
import type { TamperEnrolment } from "../tamper/judge.js";

/** A place in the file tree: one path, or everything below one. Anchored, so that no name can be made to match. */
export type PathRule = { readonly exactly: string } | { readonly below: string };

/** The part of the policy that a profile fixes; its hash is in the profile claim. */
export interface AppraisalRules {
  /** PCRs of the boot quote and of the log quote, bit i for PCR i. */
  readonly bootMask: number;
  readonly logMask: number;
  /** Where IMA violations are no sign of trouble. */
  readonly violationPaths: readonly PathRule[];
  /** What IMA may list without being in the allowlist. */
  readonly excludedPaths: readonly PathRule[];
  /** Entries by which the list may be ahead of the quote. */
  readonly maxEntriesAhead: number;
  readonly sensors: SensorRules;
}

/** What the chain knows about the machine. */
export interface EnrolledMachine {
  readonly genesisHash: Uint8Array;
  readonly machineId: Uint8Array;
  readonly key: AttestationKey;
  readonly qualifiedSigner: Uint8Array;
  readonly revoked: boolean;
  readonly tamper: TamperEnrolment | "absent";
}

/** Where the last accepted attestation stood. */
export interface LastAccepted {
  readonly clock: ClockPosition;
  readonly logLength: number;
  readonly pcr10: Uint8Array;
  readonly release: number;
}

export interface AppraisalPolicy {
  readonly rules: AppraisalRules;
  readonly machine: EnrolledMachine;
  /** Block hashes that count as fresh. */
  readonly freshBlocks: readonly Uint8Array[];
  readonly last: LastAccepted | undefined;
}

/** Registered reference of one epoch. Announced: accepted in its window, after a reset. Retired and revoked: no more. */
export interface ReferenceValues {
  readonly phase: "announced" | "active" | "retired" | "revoked";
  readonly claims: IntegrityClaims;
  /** Must have the root that the claims name. */
  readonly allowlist: Allowlist;
  /** Authenticode of the boot applications; left out where only PCR 4 is known. */
  readonly applications?: readonly Uint8Array[];
}

export function matchesRule(rules: readonly PathRule[], path: string): boolean {
  return rules.some((rule) =>
    "exactly" in rule
      ? path === rule.exactly
      : path.startsWith(rule.below.endsWith("/") ? rule.below : `${rule.below}/`),
  );
}
