import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { TamperSensor } from "../../tamper/readings.js";
import { parseHwmonAlarm, parseRedfishChassis } from "../../tamper/sources.js";
import { AttesterError, systemCodeOf } from "../errors.js";
import { fetchText } from "../system/fetch-text.js";
import { readTextIfAny } from "../system/read-file.js";

export const HWMON_FOLDER = "/sys/class/hwmon";
const MAX_ALARM_BYTES = 16;
const MAX_NAME_BYTES = 64;
const MAX_CHASSIS_BYTES = 1 << 20;
const REDFISH_WITHIN_MS = 10_000;

/** One chassis of a Redfish service, such as https://bmc/redfish/v1/Chassis/1. */
export interface RedfishChassis {
  readonly url: string;
  /** The value of the header `authorization`. */
  readonly authorization?: string;
  /** PEM of the authority of the service's certificate. */
  readonly authority?: string;
}

/**
 * Intrusion switches that the kernel's sensors have (kernel documentation, hwmon/sysfs-interface). The id is of the chip's
 * name, for its number changes from boot to boot; of two chips of one name each has its place among them.
 */
export async function readHwmonSwitches(folder: string = HWMON_FOLDER): Promise<TamperSensor[]> {
  const seen = new Map<string, number>();
  const sensors: TamperSensor[] = [];
  for (const device of await listIfAny(folder)) {
    const alarms = (await listIfAny(join(folder, device))).filter((name) => /^intrusion\d+_alarm$/.test(name));
    if (alarms.length === 0) continue;
    const chip = ((await readTextIfAny(join(folder, device, "name"), MAX_NAME_BYTES)) ?? "unnamed").trim();
    const earlier = seen.get(chip) ?? 0;
    seen.set(chip, earlier + 1);
    const place = earlier === 0 ? chip : `${chip}#${earlier}`;
    for (const alarm of alarms) {
      const text = await readTextIfAny(join(folder, device, alarm), MAX_ALARM_BYTES);
      if (text === undefined) throw new AttesterError("source-unreadable", `${device}/${alarm} went away`);
      sensors.push({ id: `hwmon:${place}:${alarm.replace(/_alarm$/, "")}`, alarm: parseHwmonAlarm(text) });
    }
  }
  return sensors;
}

/** The switch of a chassis; its id is the path of its address, whichever name the service is reached by. */
export async function readRedfishSwitch(chassis: RedfishChassis): Promise<TamperSensor> {
  const { url, authorization, authority } = chassis;
  const text = await fetchText(url, {
    timeoutMs: REDFISH_WITHIN_MS,
    limitBytes: MAX_CHASSIS_BYTES,
    ...(authorization === undefined ? {} : { authorization }),
    ...(authority === undefined ? {} : { authority }),
  });
  return { id: `redfish:${new URL(url).pathname}`, alarm: parseRedfishChassis(text) };
}

async function listIfAny(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort((left, right) => left.localeCompare(right, "en", { numeric: true }));
  } catch (cause) {
    if (systemCodeOf(cause) === "ENOENT") return [];
    throw new AttesterError("source-unreadable", `${folder} cannot be listed`, { cause });
  }
}
