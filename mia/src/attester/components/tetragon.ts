import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { sha256 } from "@noble/hashes/sha2.js";
import type { SensorWindow } from "../../sensors/window.js";
import { AttesterError, systemCodeOf } from "../errors.js";
import { absent, present, type Reading } from "../reading.js";
import { monotonicMs } from "../system/clock.js";
import { fetchText } from "../system/fetch-text.js";
import { readFilePart } from "../system/read-file.js";
import { parseTetragonEvents } from "./tetragon-events.js";
import { lossesBetween, parseTetragonLosses } from "./tetragon-metrics.js";

const DEFAULT_WINDOW_MS = 10_000;
const HEARTBEAT_MS = 500;
const METRICS_WITHIN_MS = 2_000;
const MAX_METRICS_BYTES = 16 << 20;
const MAX_EVENTS_BYTES = 64 << 20;

export interface TetragonOptions {
  /** File to which Tetragon exports JSON lines. */
  readonly events: string;
  /** Its metrics, such as http://127.0.0.1:2112/metrics. */
  readonly metricsUrl: string;
  /** The tracing policies as they were loaded, one after the other: their hash is the rule set. */
  readonly policies: Uint8Array;
  readonly windowMs?: number;
}

/**
 * Reads what a running Tetragon exports in one window. Absent where it exports nothing or does not answer at the start; one
 * that stops in the window lacks heartbeats, and so is degraded. Every answer of its metrics is a heartbeat, for Tetragon
 * has no event that says that it lives.
 */
export async function watchWithTetragon(options: TetragonOptions): Promise<Reading<SensorWindow>> {
  const start = await sizeOf(options.events);
  if (start === undefined) return absent(`Tetragon exports nothing to ${options.events}`);
  const before = await lossesOf(options.metricsUrl);
  if (before === undefined) return absent(`Tetragon does not answer at ${options.metricsUrl}`);
  const fromMs = monotonicMs();
  const { heartbeats, losses } = await listen(options, fromMs);
  const toMs = monotonicMs();
  const end = await sizeOf(options.events);
  // A file that was cut or replaced took events with it that nobody read.
  const whole = end !== undefined && end.inode === start.inode && end.bytes >= start.bytes;
  const text = whole ? await readFilePart(options.events, start.bytes, end.bytes, MAX_EVENTS_BYTES) : "";
  const { matches, drops } = parseTetragonEvents(wholeLines(text));
  const counts = [...matches].map(([rule, count]) => ({ rule, matches: count }));
  counts.sort((left, right) => (left.rule < right.rule ? -1 : 1));
  return present({
    engine: "tetragon",
    rulesetHash: sha256(options.policies),
    fromMs,
    toMs,
    drops: drops + lossesBetween(before, losses ?? before) + (whole ? 0n : 1n),
    heartbeats,
    counts,
  });
}

async function listen(
  { metricsUrl, windowMs = DEFAULT_WINDOW_MS }: TetragonOptions,
  fromMs: bigint,
): Promise<{ readonly heartbeats: number; readonly losses: bigint | undefined }> {
  let heartbeats = 0;
  let losses: bigint | undefined;
  do {
    await sleep(HEARTBEAT_MS);
    const seen = await lossesOf(metricsUrl);
    if (seen !== undefined) heartbeats += 1;
    losses = seen ?? losses;
  } while (monotonicMs() - fromMs < BigInt(windowMs));
  return { heartbeats, losses };
}

async function lossesOf(url: string): Promise<bigint | undefined> {
  try {
    return parseTetragonLosses(await fetchText(url, { timeoutMs: METRICS_WITHIN_MS, limitBytes: MAX_METRICS_BYTES }));
  } catch (error) {
    if (error instanceof AttesterError && error.code === "source-unreadable") return undefined;
    throw error;
  }
}

async function sizeOf(path: string): Promise<{ readonly bytes: number; readonly inode: number } | undefined> {
  try {
    const { size, ino } = await stat(path);
    return { bytes: size, inode: ino };
  } catch (cause) {
    if (systemCodeOf(cause) === "ENOENT") return undefined;
    throw new AttesterError("source-unreadable", `${path} cannot be looked at`, { cause });
  }
}

/** Tetragon may be in the middle of a line: that event is of the next window. */
function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf("\n") + 1);
}
