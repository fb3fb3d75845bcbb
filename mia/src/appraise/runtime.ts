import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { allBytesAre, equalBytes } from "../bytes/compare.js";
import type { PcrValues } from "../event-log/replay.js";
import { parseImaBinary } from "../ima/binary.js";
import { plainAlgorithm } from "../ima/digest-field.js";
import { type ImaEntry, isViolation } from "../ima/entry.js";
import { replayIma, templateHashMatches } from "../ima/replay.js";
import type { ClaimResult } from "../integrity/claims.js";
import type { VerifiedQuote } from "../quote/verify.js";
import type { Allowlist } from "../reference/allowlist.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import type { Evidence, ImaEvidence } from "./evidence.js";
import { type AppraisalPolicy, type AppraisalRules, type LastAccepted, matchesRule } from "./policy.js";
import { findQuotedPrefix } from "./prefix.js";
import type { Reasons } from "./reasons.js";

const BOOT_AGGREGATE = "boot_aggregate";

/** What the log quote covers of the IMA list. */
export interface CoveredLog {
  /** Index of the first entry of the evidence in the whole list. */
  readonly fromIndex: number;
  /** PCR 10 before that entry and after each covered one. */
  readonly states: readonly Uint8Array[];
  /** Entries of the whole list that the quote covers. */
  readonly length: number;
}

/** Checks the IMA list against quote, firmware PCRs, what was accepted before, and the allowlist. */
export function checkRuntime(
  evidence: Evidence,
  policy: AppraisalPolicy,
  allowlist: Allowlist,
  measured: { readonly quote: VerifiedQuote; readonly pcrs: PcrValues },
  reasons: Reasons,
): CoveredLog | undefined {
  const { ima } = evidence;
  const { quote, pcrs } = measured;
  const sameRun = policy.last?.clock.resetCount === quote.clock.resetCount ? policy.last : undefined;
  if (!checkContinuity(ima, sameRun, reasons)) return undefined;
  const entries = reasons.attempt(
    () => parseImaBinary(ima.entries, ima.list === "sha1" ? 20 : 32),
    ({ code }) => (code === "unsupported" ? "ima-template" : "ima-malformed"),
  );
  if (entries === undefined) return undefined;
  const states = replayIma(entries, ALGORITHM.sha256, ima.fromPcr10);
  const covered = findQuotedPrefix(states, pcrs, quote);
  if (covered === undefined) {
    reasons.add("ima-quote", `none of ${entries.length} prefixes matches`);
    return undefined;
  }
  const length = ima.fromIndex + covered;
  const ahead = entries.length - covered;
  reasons.require(ahead <= policy.rules.maxEntriesAhead, "ima-behind", `${ahead} entries follow what is quoted`);
  if (sameRun !== undefined) checkHistory(ima, sameRun, { states, length }, reasons);
  const found = judgeEntries(
    entries.slice(0, covered),
    ima.fromIndex,
    { rules: policy.rules, allowlist, pcrs },
    reasons,
  );
  const { result, violations } = evidence.claims.ima;
  const agree = result === found.result && violations === found.violations;
  reasons.require(agree, "claim-ima", `the list says ${found.result}, violations ${found.violations}`);
  return { fromIndex: ima.fromIndex, states: states.slice(0, covered + 1), length };
}

function checkContinuity(ima: ImaEvidence, last: LastAccepted | undefined, reasons: Reasons): boolean {
  if (ima.fromIndex === 0) {
    const zeros = ima.fromPcr10.length === 32 && allBytesAre(ima.fromPcr10, 0);
    reasons.require(zeros, "ima-not-continuous", "PCR 10 starts as zeros");
    return zeros;
  }
  if (last === undefined) {
    reasons.add("ima-not-from-start", `starts at entry ${ima.fromIndex}`);
    return false;
  }
  const joins = ima.fromIndex === last.logLength && equalBytes(ima.fromPcr10, last.pcr10);
  reasons.require(joins, "ima-not-continuous", `starts at ${ima.fromIndex}, ${last.logLength} were accepted`);
  return joins;
}

function checkHistory(
  ima: ImaEvidence,
  last: LastAccepted,
  now: { readonly states: readonly Uint8Array[]; readonly length: number },
  reasons: Reasons,
): void {
  if (now.length < last.logLength) {
    reasons.add("ima-shorter", `${now.length} entries, ${last.logLength} were accepted`);
    return;
  }
  const then = now.states[last.logLength - ima.fromIndex];
  const same = then !== undefined && equalBytes(then, last.pcr10);
  reasons.require(same, "ima-rewritten", `PCR 10 after ${last.logLength} entries is another`);
}

function judgeEntries(
  entries: readonly ImaEntry[],
  fromIndex: number,
  known: { readonly rules: AppraisalRules; readonly allowlist: Allowlist; readonly pcrs: PcrValues },
  reasons: Reasons,
): { readonly result: ClaimResult; readonly violations: ClaimResult } {
  const before = reasons.list.length;
  let violations: ClaimResult = "clean";
  for (const [offset, entry] of entries.entries()) {
    const index = fromIndex + offset;
    const { path } = entry;
    if (entry.pcr !== 10) reasons.add("ima-pcr", `entry ${index}: PCR ${entry.pcr}`);
    if (index === 0) checkAggregate(entry, known.pcrs, reasons);
    if (isViolation(entry)) {
      if (matchesRule(known.rules.violationPaths, path)) continue;
      violations = "violated";
      reasons.add("ima-violation", detailOf(index, path));
    } else if (!templateHashMatches(entry)) reasons.add("ima-template-hash", detailOf(index, path));
    else if (index > 0 && path === BOOT_AGGREGATE) reasons.add("ima-kexec", detailOf(index, path));
    else if (index > 0 && !isKnown(entry, known)) reasons.add("ima-allowlist", detailOf(index, path));
  }
  if (fromIndex === 0 && entries.length === 0) reasons.add("ima-boot-aggregate", "the list is empty");
  return { result: reasons.list.length === before ? "clean" : "violated", violations };
}

function detailOf(index: number, path: string): string {
  return `entry ${index}: ${path}`;
}

function isKnown(
  entry: ImaEntry,
  { allowlist, rules }: { readonly allowlist: Allowlist; readonly rules: AppraisalRules },
): boolean {
  return allowlist.has(entry) || matchesRule(rules.excludedPaths, entry.path);
}

function checkAggregate(entry: ImaEntry, pcrs: PcrValues, reasons: Reasons): void {
  const expected = sha256(concatBytes(...pcrs.slice(0, 10)));
  const right =
    !isViolation(entry) &&
    entry.path === BOOT_AGGREGATE &&
    plainAlgorithm(entry.algorithm) === "sha256" &&
    equalBytes(entry.digest, expected);
  reasons.require(right, "ima-boot-aggregate", `entry 0: ${entry.path}`);
}
