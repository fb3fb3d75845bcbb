import type { SensorsClaim } from "../../integrity/claims.js";
import { judgeSensors, type SensorRules } from "../../sensors/judge.js";
import { encodeSensorWindow, type SensorWindow } from "../../sensors/window.js";
import { present, type Reading } from "../reading.js";

export interface SensorsReading {
  readonly claim: SensorsClaim;
  /** SCALE of the window. */
  readonly evidence: Uint8Array;
}

/** Judges a window as appraisers will, so that the claim says what they find. */
export function readSensors(window: Reading<SensorWindow>, rules: SensorRules): Reading<SensorsReading> {
  if (!window.present) return window;
  const { engine, rulesetHash } = window.value;
  const { result, lossy } = judgeSensors(window.value, rules);
  return present({ claim: { engine, rulesetHash, result, lossy }, evidence: encodeSensorWindow(window.value) });
}
