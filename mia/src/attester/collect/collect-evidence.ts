import type { Evidence } from "../../appraise/evidence.js";
import { Reasons } from "../../appraise/reasons.js";
import { type CoveredLog, checkRuntime } from "../../appraise/runtime.js";
import { parseEventLog } from "../../event-log/parse.js";
import { type PcrValues, replayEventLog } from "../../event-log/replay.js";
import type { IntegrityClaims } from "../../integrity/claims.js";
import { pcrDigestOf } from "../../reference/boot-digest.js";
import { ALGORITHM } from "../../tpm/algorithms.js";
import { AttesterError } from "../errors.js";
import { readPcrs } from "../tpm-commands/pcrs.js";
import { cutImaPart, imaPartOf } from "./ima-part.js";
import type { AttestationInputs } from "./inputs.js";
import { type Measurements, measure } from "./measurements.js";
import { quotePair } from "./quote-pair.js";

const ATTEMPTS = 5;

type RuntimeClaim = Pick<IntegrityClaims["ima"], "result" | "violations">;

export interface Collected {
  readonly evidence: Evidence;
  /** Why each absent component is absent; for the machine's own log, not for the chain. */
  readonly absences: Measurements["absences"];
}

/**
 * Builds the evidence of one attestation: measures, asks for the block, quotes twice, and then reads the IMA list, so that
 * it covers the quote (MIA reference, §4.3). What is wrong with the machine is in the evidence and throws nothing;
 * AttesterError is for what cannot be measured at all, `unsettled` for PCRs that moved in every attempt.
 */
export async function collectEvidence(inputs: AttestationInputs): Promise<Collected> {
  const { sources, subject } = inputs;
  const { absences, ...measured } = await measure(sources, subject);
  const pcrs = replayEventLog(parseEventLog(measured.evidence.eventLog), ALGORITHM.sha256);
  const block = await inputs.latestBlock();
  let runtime: RuntimeClaim = { result: "clean", violations: "clean" };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const claims = await claimsOf(inputs, measured.claims, runtime);
    const draft = { blockHash: block.hash, collectedAtBlock: block.number, claims, ...measured.evidence };
    const quotes = await quotePair(inputs, draft);
    if (quotes === undefined) continue;
    const { log, ...pair } = quotes;
    const ima = imaPartOf(await sources.imaList(), subject.last, log.clock.resetCount);
    const evidence: Evidence = { ...draft, ...pair, ima };
    const { covered, found } = judgeRuntime(inputs, evidence, { quote: log, pcrs });
    if (found.result === runtime.result && found.violations === runtime.violations) {
      const part = covered === undefined ? ima : cutImaPart(ima, covered.states.length - 1);
      return { evidence: { ...evidence, ima: part }, absences };
    }
    runtime = found;
  }
  throw new AttesterError("unsettled", `PCRs or IMA list moved in each of ${ATTEMPTS} attempts to quote them`);
}

async function claimsOf(
  { tpm, subject }: AttestationInputs,
  measured: Measurements["claims"],
  runtime: RuntimeClaim,
): Promise<IntegrityClaims> {
  const { bootMask: pcrMask } = subject.rules;
  const pcrDigest = pcrDigestOf(pcrMask, await readPcrs(tpm, pcrMask));
  return {
    ...measured,
    boot: { ...measured.boot, pcrMask, pcrDigest },
    ima: { ...measured.ima, ...runtime, allowlistRoot: subject.allowlist.root },
  };
}

/**
 * What the appraisers will find in the list, by their own check: the claim must say the same. A list that they cannot judge
 * at all has no such finding; then the claim stays, and they refuse the list itself.
 */
function judgeRuntime(
  { subject }: AttestationInputs,
  evidence: Evidence,
  measured: { readonly quote: Parameters<typeof checkRuntime>[3]["quote"]; readonly pcrs: PcrValues },
): { readonly covered: CoveredLog | undefined; readonly found: RuntimeClaim } {
  const reasons = new Reasons();
  const { rules, machine, last, allowlist } = subject;
  const policy = { rules, machine, last, freshBlocks: [] };
  const covered = checkRuntime(evidence, policy, allowlist, measured, reasons);
  const codes = reasons.list.map(({ code }) => code);
  const { result, violations } = evidence.claims.ima;
  if (!codes.includes("claim-ima")) return { covered, found: { result, violations } };
  const faults = ["ima-pcr", "ima-boot-aggregate", "ima-violation", "ima-template-hash", "ima-kexec", "ima-allowlist"];
  return {
    covered,
    found: {
      result: codes.some((code) => faults.includes(code)) ? "violated" : "clean",
      violations: codes.includes("ima-violation") ? "violated" : "clean",
    },
  };
}
