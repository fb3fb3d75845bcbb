import type { TamperReadings } from "./readings.js";

/** What was there when the machine was enrolled. */
export interface TamperEnrolment {
  readonly sensorIds: readonly string[];
  readonly nvCounter: bigint;
}

export type TamperFinding =
  | "tamper-alarm"
  | "tamper-latched" // the counter rose, whatever the switch says now
  | "tamper-counter-back" // the counter fell: another TPM, or it was defined anew
  | "tamper-sensors"; // a switch is gone or new

/** Judges readings against the enrolment. An alarm that somebody cleared stays in the counter. */
export function judgeTamper(readings: TamperReadings, enrolment: TamperEnrolment): TamperFinding[] {
  const findings: TamperFinding[] = [];
  if (readings.sensors.some(({ alarm }) => alarm)) findings.push("tamper-alarm");
  if (readings.nvCounter > enrolment.nvCounter) findings.push("tamper-latched");
  if (readings.nvCounter < enrolment.nvCounter) findings.push("tamper-counter-back");
  const ids = readings.sensors.map(({ id }) => id);
  const same = ids.length === enrolment.sensorIds.length && ids.every((id, index) => id === enrolment.sensorIds[index]);
  if (!same) findings.push("tamper-sensors");
  return findings;
}
