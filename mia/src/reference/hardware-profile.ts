import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { MiaError } from "../errors.js";
import { judgeEventLog } from "../event-log/judge.js";
import { parseEventLog } from "../event-log/parse.js";
import { replayEventLog } from "../event-log/replay.js";
import { secureBootOf } from "../event-log/secure-boot.js";
import type { BootClaim } from "../integrity/claims.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { pcrDigestOf } from "./boot-digest.js";
import type { UkiMeasurements } from "./uki.js";

/** PCRs that come from the boot image, and IMA's. */
const NOT_FIRMWARE = [4, 9, 10, 11, 12];

/** What firmware and hardware of one model measure, whatever they boot. */
export interface HardwareProfile {
  /** SHA-256 values of the PCRs that the boot image does not touch. */
  readonly pcrs: ReadonlyMap<number, Uint8Array>;
  readonly secureBoot: boolean;
}

/**
 * The profile of a model out of the event log of one boot that somebody vouches for. PCR 1 and 5 are of the one machine
 * on metal: a mask leaves them out. Errors: `malformed` for a log that an appraiser would not accept.
 */
export function captureProfile(eventLog: Uint8Array): HardwareProfile {
  const log = parseEventLog(eventLog);
  const [finding] = judgeEventLog(log, ALGORITHM.sha256, {});
  if (finding !== undefined) {
    throw new MiaError(
      "malformed",
      `no profile of this log: ${finding.code}, event ${finding.event}: ${finding.detail}`,
    );
  }
  const values = replayEventLog(log, ALGORITHM.sha256).entries();
  return {
    pcrs: new Map([...values].filter(([pcr]) => !NOT_FIRMWARE.includes(pcr))),
    secureBoot: secureBootOf(log) === true,
  };
}

/** The boot leaf of a machine of this model that boots this image. */
export function bootClaimOf(profile: HardwareProfile, uki: UkiMeasurements, pcrMask: number): BootClaim {
  return {
    pcrMask,
    pcrDigest: pcrDigestOf(pcrMask, new Map([...profile.pcrs, ...uki.pcrs])),
    secureBoot: profile.secureBoot,
    commandLineHash: sha256(utf8ToBytes(uki.commandLine)),
  };
}
