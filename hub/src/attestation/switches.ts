import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { HWMON_FOLDER, readHwmonSwitches } from "@logos/mia/attester";
import { folderChanges } from "./folder-changes.js";

/** The kernel tells nobody of an intrusion alarm: files of sysfs have no change events, and few drivers poll(2). */
const SYSFS_EVERY_MS = 2_000;

/**
 * The names of open tamper switches, now and whenever they may have changed; ends when `signal` aborts. A machine without
 * a switch is looked at once. A recorded folder is watched, sysfs is read every two seconds. AttesterError for what cannot
 * be read.
 */
export async function* watchSwitches(folder: string, signal: AbortSignal): AsyncGenerator<readonly string[]> {
  const inSysfs = folder === HWMON_FOLDER;
  if (!inSysfs && !existsSync(folder)) return;
  for await (const _ of inSysfs ? ticks(signal) : folderChanges(folder, { recursive: true }, signal)) {
    const switches = await readHwmonSwitches(folder);
    yield switches.filter(({ alarm }) => alarm).map(({ id }) => id);
    if (switches.length === 0 && inSysfs) return;
  }
}

async function* ticks(signal: AbortSignal): AsyncGenerator<void> {
  while (!signal.aborted) {
    yield;
    await sleep(SYSFS_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
