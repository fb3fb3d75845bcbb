import { collectedFactsOf } from "../../appraise/collected.js";
import type { Evidence } from "../../appraise/evidence.js";
import { equalBytes } from "../../bytes/compare.js";
import { collectedHash } from "../../integrity/evidence-hash.js";
import { extraDataOf } from "../../integrity/extra-data.js";
import { integrityHash } from "../../integrity/integrity-hash.js";
import { type UnverifiedQuote, type VerifiedQuote, verifyQuote } from "../../quote/verify.js";
import { AttesterError } from "../errors.js";
import { quotePcrs } from "../tpm-commands/quote.js";
import type { AttestationInputs } from "./inputs.js";

export interface QuotePair {
  readonly bootQuote: UnverifiedQuote;
  readonly logQuote: UnverifiedQuote;
  readonly log: VerifiedQuote;
}

/**
 * Quotes stable PCRs and log PCRs with the same extraData, bound to chain, machine, block, claims and collected facts.
 * Undefined where the stable PCRs are no longer what the claims say. AttesterError `wrong-key` where the quotes are not by
 * the enrolled key: better found here than by a refusal on chain.
 */
export async function quotePair(
  { tpm, key, subject }: AttestationInputs,
  draft: Omit<Evidence, "bootQuote" | "logQuote" | "ima">,
): Promise<QuotePair | undefined> {
  const { machine, rules } = subject;
  const extraData = extraDataOf({
    genesisHash: machine.genesisHash,
    machineId: machine.machineId,
    blockHash: draft.blockHash,
    integrityHash: integrityHash(draft.claims),
    collectedHash: collectedHash(collectedFactsOf(draft)),
  });
  const verify = (quote: UnverifiedQuote, mask: number): VerifiedQuote => {
    const expected = { extraData, mask, qualifiedSigner: machine.qualifiedSigner, last: undefined };
    // Whether the clock may be unsafe is the appraisers' decision.
    const outcome = verifyQuote(quote, machine.key, { ...expected, allowUnsafeClock: true });
    if (outcome.ok) return outcome.quote;
    const reasons = outcome.refusals.map(({ code, detail }) => `${code}: ${detail}`).join("; ");
    throw new AttesterError("wrong-key", `the TPM's quote does not fit the enrolment: ${reasons}`);
  };
  const bootQuote = await quotePcrs(tpm, key, rules.bootMask, extraData);
  const boot = verify(bootQuote, rules.bootMask);
  if (!equalBytes(boot.pcrDigest, draft.claims.boot.pcrDigest)) return undefined;
  const logQuote = await quotePcrs(tpm, key, rules.logMask, extraData);
  return { bootQuote, logQuote, log: verify(logQuote, rules.logMask) };
}
