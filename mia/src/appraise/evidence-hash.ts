import { sha256 } from "@noble/hashes/sha2.js";
import { type CollectedFacts, evidenceHash, type QuotedFacts } from "../integrity/evidence-hash.js";
import { collectedFactsOf } from "./collected.js";
import type { Evidence } from "./evidence.js";

/**
 * The hash by which a machine commits to evidence and to what its quotes cover of the log. An appraiser who puts in what
 * the machine claimed learns whether these are the bytes that it committed to, true or not.
 */
export function evidenceHashOf(
  evidence: Evidence,
  covered: Pick<QuotedFacts, "logLength" | "pcr10" | "statesRoot">,
  collected: CollectedFacts = collectedFactsOf(evidence),
): Uint8Array {
  const { bootQuote, logQuote, eventLog, ima } = evidence;
  const { logLength, pcr10, statesRoot } = covered;
  const hashes = { eventLogHash: sha256(eventLog), imaChunkHash: sha256(ima.entries) };
  return evidenceHash({ bootQuote, logQuote, logLength, pcr10, statesRoot, ...hashes }, collected);
}
