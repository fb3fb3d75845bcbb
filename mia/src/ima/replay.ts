import { equalBytes } from "../bytes/compare.js";
import { extend } from "../event-log/replay.js";
import { ALGORITHM, hashFunction } from "../tpm/algorithms.js";
import { type ImaEntry, isViolation } from "./entry.js";

/** What IMA extends PCR 10 with for one entry: the bank's hash of the template data, or ones for a violation. */
export function extensionOf(entry: ImaEntry, algorithm: number): Uint8Array {
  const ownBank = entry.templateHash.length === 32 && algorithm === ALGORITHM.sha256;
  const digest = ownBank ? entry.templateHash : hashFunction(algorithm)(entry.templateData);
  return isViolation(entry) ? new Uint8Array(digest.length).fill(0xff) : digest;
}

/**
 * Values of PCR 10 along a list: the start (zeros after a reset), then the value after each entry. A per-bank list gives
 * its template hashes as they stand: ask `templateHashMatches` of each entry as well.
 */
export function replayIma(entries: readonly ImaEntry[], algorithm: number, start?: Uint8Array): Uint8Array[] {
  const states = [start ?? new Uint8Array(hashFunction(algorithm)(new Uint8Array()).length)];
  for (const entry of entries) {
    states.push(extend(algorithm, states.at(-1) ?? new Uint8Array(), extensionOf(entry, algorithm)));
  }
  return states;
}

/** Whether the template hash is that of the template data, or the entry a violation. */
export function templateHashMatches(entry: ImaEntry): boolean {
  const hash = hashFunction(entry.templateHash.length === 20 ? ALGORITHM.sha1 : ALGORITHM.sha256);
  return isViolation(entry) || equalBytes(entry.templateHash, hash(entry.templateData));
}
