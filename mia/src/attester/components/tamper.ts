import type { TamperClaim } from "../../integrity/claims.js";
import { judgeTamper, type TamperEnrolment } from "../../tamper/judge.js";
import { encodeTamperReadings, sensorSetHash, type TamperReadings, type TamperSensor } from "../../tamper/readings.js";
import { AttesterError, isRefusal } from "../errors.js";
import { absent, present, type Reading } from "../reading.js";
import type { TpmClient } from "../tpm-commands/client.js";
import { defineCounter, incrementCounter, readCounter } from "../tpm-commands/nv-index.js";

/** Index of the tamper counter, in the range that the TCG's registry leaves to owners. */
export const TAMPER_COUNTER = 0x0180_4d49;
const MAX_DELTA = 255n;

export interface TamperReading {
  readonly claim: TamperClaim;
  /** SCALE of the readings. */
  readonly evidence: Uint8Array;
}

/** Value of the tamper counter, which is defined and given its first value where the TPM has none yet: at enrolment. */
export async function openTamperCounter(tpm: TpmClient, index: number = TAMPER_COUNTER): Promise<bigint> {
  try {
    return await readCounter(tpm, index);
  } catch (error) {
    if (isRefusal(error, "TPM_RC_HANDLE")) await defineCounter(tpm, index);
    else if (!isRefusal(error, "TPM_RC_NV_UNINITIALIZED")) throw error;
  }
  await incrementCounter(tpm, index);
  return readCounter(tpm, index);
}

/**
 * Latches an alarm into the TPM, for root can clear the switch and nobody the counter, and gives switches and counter.
 * One rise since the enrolment says all: a switch that stays open does not wear the counter. What is latched is in the
 * TPM alone, so that an end of this process at any instant leaves nothing half done. Absent where there is no switch.
 */
export async function latchTamper(
  tpm: TpmClient,
  switches: readonly TamperSensor[],
  enrolment: TamperEnrolment | "absent",
  index: number = TAMPER_COUNTER,
): Promise<Reading<TamperReadings>> {
  if (switches.length === 0) return absent("no intrusion switch");
  const sensors = switches.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const before = await openTamperCounter(tpm, index);
  const open = sensors.some(({ alarm }) => alarm);
  // Before an enrolment there is nothing to betray: it takes the counter as it then stands.
  if (!open || enrolment === "absent" || before > enrolment.nvCounter) return present({ sensors, nvCounter: before });
  await incrementCounter(tpm, index);
  const nvCounter = await readCounter(tpm, index);
  if (nvCounter <= before) throw new AttesterError("tpm-protocol", `the tamper counter stays at ${nvCounter}`);
  return present({ sensors, nvCounter });
}

/** Judges readings as appraisers will, so that the claim says what they find. */
export function readTamper(
  readings: Reading<TamperReadings>,
  enrolment: TamperEnrolment | "absent",
): Reading<TamperReading> {
  if (!readings.present) return readings;
  const { sensors, nvCounter } = readings.value;
  const ids = sensors.map(({ id }) => id);
  // Without an enrolment the switches are refused anyway; what they say is claimed all the same.
  const base = enrolment === "absent" ? { sensorIds: ids, nvCounter } : enrolment;
  const findings = judgeTamper(readings.value, base);
  const raised = findings.includes("tamper-alarm") || findings.includes("tamper-latched");
  const rises = nvCounter - base.nvCounter;
  const claim: TamperClaim = {
    sensorSetHash: sensorSetHash(ids),
    flag: raised ? "raised" : "clear",
    nvCounterDelta: Number(rises < 0n ? 0n : rises > MAX_DELTA ? MAX_DELTA : rises),
  };
  return present({ claim, evidence: encodeTamperReadings(readings.value) });
}
