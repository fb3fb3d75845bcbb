import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { MiaError } from "../errors.js";
import { pcrsOf } from "../tpm/pcr-selection.js";

/** What a quote's pcrDigest must be: SHA-256 of the selected values, ascending. `malformed` where a value is missing. */
export function pcrDigestOf(mask: number, values: ReadonlyMap<number, Uint8Array>): Uint8Array {
  const selected = pcrsOf(mask).map((pcr) => {
    const value = values.get(pcr);
    if (value?.length !== 32) throw new MiaError("malformed", `no SHA-256 value of PCR ${pcr}`);
    return value;
  });
  return sha256(concatBytes(...selected));
}
