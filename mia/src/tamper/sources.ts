import { MiaError } from "../errors.js";

/** Content of hwmon's `intrusion<n>_alarm` (kernel documentation, hwmon/sysfs-interface): `0` or `1`. */
export function parseHwmonAlarm(text: string): boolean {
  if (text === "0\n" || text === "0") return false;
  if (text === "1\n" || text === "1") return true;
  throw new MiaError("malformed", `"${text.slice(0, 16)}" is no intrusion alarm`);
}

/** Alarm of a Redfish chassis: `PhysicalSecurity.IntrusionSensor` (DMTF Chassis 1.25). `unsupported` where it has none. */
export function parseRedfishChassis(text: string): boolean {
  let chassis: { readonly PhysicalSecurity?: { readonly IntrusionSensor?: unknown } } | null;
  try {
    chassis = JSON.parse(text);
  } catch (cause) {
    throw new MiaError("malformed", "the Redfish chassis is no JSON", { cause });
  }
  const sensor = chassis?.PhysicalSecurity?.IntrusionSensor;
  if (sensor === "Normal") return false;
  if (sensor === "HardwareIntrusion" || sensor === "TamperingDetected") return true;
  throw new MiaError("unsupported", "the Redfish chassis reports no intrusion sensor");
}
