import { existsSync } from "node:fs";
import { watch } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { HWMON_FOLDER, readHwmonSwitches } from "@logos/mia/attester";

/** The kernel tells nobody of an intrusion alarm: files of sysfs have no change events, and few drivers poll(2). */
const SYSFS_EVERY_MS = 2_000;

/**
 * The names of open tamper switches, now and whenever they may have changed; ends when `signal` aborts. Machines without a
 * switch are looked at once. A recorded folder is watched, sysfs read every two seconds. AttesterError for what cannot be read.
 */
export async function* watchSwitches(folder: string, signal: AbortSignal): AsyncGenerator<readonly string[]> {
  // The watcher first: what changes after the first look is then not missed.
  const changes = folder === HWMON_FOLDER ? ticks(signal) : changesOf(folder, signal);
  for await (const _ of changes) {
    const switches = await readHwmonSwitches(folder);
    yield switches.filter(({ alarm }) => alarm).map(({ id }) => id);
    if (switches.length === 0 && folder === HWMON_FOLDER) return;
  }
}

async function* ticks(signal: AbortSignal): AsyncGenerator<void> {
  while (!signal.aborted) {
    yield;
    await sleep(SYSFS_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function* changesOf(folder: string, signal: AbortSignal): AsyncGenerator<void> {
  // Node waits for ever for changes of a folder that is not there.
  if (!existsSync(folder)) return;
  try {
    const watcher = watch(folder, { recursive: true, signal });
    // The first call of `next` opens the watcher.
    let change = watcher.next();
    yield;
    while (!(await change).done) {
      change = watcher.next();
      yield;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
