import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { HWMON_FOLDER, type RedfishChassis, readHwmonSwitches, readRedfishSwitch } from "@logos/mia/attester";
import { folderChanges } from "./folder-changes.js";

/** The kernel tells nobody of an intrusion alarm: files of sysfs have no change events, and few drivers poll(2). */
const LOOK_EVERY_MS = 2_000;
/** A service processor is slow, and not every one of them sends events. */
const LOOKS_PER_CHASSIS = 3;

/** Where a machine's tamper switches are read. */
export interface SwitchPlaces {
  /** Of hwmon, or a recorded one. */
  readonly folder: string;
  readonly chassis: readonly RedfishChassis[];
}

/**
 * The names of open tamper switches, now and whenever they may have changed; ends when `signal` aborts. A machine without
 * a switch is looked at once. A recorded folder is watched, sysfs is read every two seconds, a chassis every six.
 * AttesterError for what cannot be read.
 */
export async function* watchSwitches(
  { folder, chassis }: SwitchPlaces,
  signal: AbortSignal,
  everyMs: number = LOOK_EVERY_MS,
): AsyncGenerator<readonly string[]> {
  const isPolled = folder === HWMON_FOLDER || chassis.length > 0;
  if (!isPolled && !existsSync(folder)) return;
  let remote: Awaited<ReturnType<typeof readRedfishSwitch>>[] = [];
  let looks = 0;
  for await (const _ of isPolled ? ticks(everyMs, signal) : folderChanges(folder, { recursive: true }, signal)) {
    const local = await readHwmonSwitches(folder);
    if (looks % LOOKS_PER_CHASSIS === 0) remote = await Promise.all(chassis.map(readRedfishSwitch));
    looks += 1;
    const switches = [...local, ...remote];
    yield switches.filter(({ alarm }) => alarm).map(({ id }) => id);
    if (switches.length === 0 && isPolled) return;
  }
}

async function* ticks(everyMs: number, signal: AbortSignal): AsyncGenerator<void> {
  while (!signal.aborted) {
    yield;
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
