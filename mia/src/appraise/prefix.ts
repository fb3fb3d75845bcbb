import { sha256 } from "@noble/hashes/sha2.js";
import { equalBytes } from "../bytes/compare.js";
import type { PcrValues } from "../event-log/replay.js";
import type { VerifiedQuote } from "../quote/verify.js";
import { pcrsOf } from "../tpm/pcr-selection.js";

const IMA_PCR = 10;

/**
 * Number of entries whose replay, with the firmware's PCRs, gives the quoted digest; the longest such prefix. The list is
 * read after the quote, so that it may be ahead; a PCR that the log never touches stands as after a reset.
 */
export function findQuotedPrefix(
  states: readonly Uint8Array[],
  pcrs: PcrValues,
  quote: VerifiedQuote,
): number | undefined {
  const selected = pcrsOf(quote.mask);
  if (selected.some((pcr) => pcrs[pcr] === undefined)) return undefined;
  // What stands before PCR 10 is the same for every prefix: hashed once.
  const before = sha256.create();
  for (const pcr of selected) if (pcr < IMA_PCR) before.update(pcrs[pcr] ?? new Uint8Array());
  for (let length = states.length - 1; length >= 0; length--) {
    const hash = before.clone();
    for (const pcr of selected) {
      if (pcr === IMA_PCR) hash.update(states[length] ?? new Uint8Array());
      if (pcr > IMA_PCR) hash.update(pcrs[pcr] ?? new Uint8Array());
    }
    if (equalBytes(hash.digest(), quote.pcrDigest)) return length;
  }
  return undefined;
}
