import { joinBytes } from "../bytes/compare.js";
import { sha256Of } from "../bytes/short-hash.js";
import { MiaError } from "../errors.js";
import { ALGORITHM, hashFunction } from "../tpm/algorithms.js";
import type { EventLog } from "./event-log.js";
import { EVENT } from "./event-types.js";
import { startupLocalityOf } from "./no-action.js";

const PCR_COUNT = 24;

/** PCR values after a log, index for index; a PCR that the log never touches has its value after reset. */
export type PcrValues = readonly Uint8Array[];

/** Extends a PCR: the hash of its old value and the new digest. */
export function extend(algorithm: number, value: Uint8Array, digest: Uint8Array): Uint8Array {
  if (algorithm === ALGORITHM.sha256) return sha256Of(value, digest);
  return hashFunction(algorithm)(joinBytes(value, digest));
}

/**
 * Replays a log in one bank: EV_NO_ACTION never extends, StartupLocality sets the last byte of PCR 0, and PCRs 17 to 22
 * start as ff…ff (PC Client Platform TPM Profile 1.05, §4.6). `unsupported` when the log has no such bank, `malformed` for
 * a PCR above 23.
 */
export function replayEventLog(log: EventLog, algorithm: number): PcrValues {
  const bank = log.algorithms.findIndex(({ id }) => id === algorithm);
  const size = log.algorithms[bank]?.size;
  if (size === undefined) throw new MiaError("unsupported", `the log has no bank of 0x${algorithm.toString(16)}`);
  const values = Array.from({ length: PCR_COUNT }, (_, pcr) =>
    new Uint8Array(size).fill(pcr >= 17 && pcr <= 22 ? 255 : 0),
  );
  for (const event of log.events) {
    const value = values[event.pcr];
    const digest = event.digests[bank];
    if (value === undefined || digest === undefined) throw new MiaError("malformed", `an event for PCR ${event.pcr}`);
    if (event.type === EVENT.noAction) {
      const locality = event.pcr === 0 ? startupLocalityOf(event.data) : undefined;
      if (locality !== undefined) value[size - 1] = locality;
      continue;
    }
    values[event.pcr] = new Uint8Array(extend(algorithm, value, digest));
  }
  return values;
}
