import { spawn } from "node:child_process";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { parseBpftraceRun } from "../../sensors/bpftrace.js";
import type { SensorWindow } from "../../sensors/window.js";
import { AttesterError, systemCodeOf } from "../errors.js";
import { absent, present, type Reading } from "../reading.js";
import { monotonicMs } from "../system/clock.js";
import { readLines } from "../system/lines.js";
import { startFailure } from "../system/run-tool.js";
import { HUB_SENSOR_SCRIPT } from "./sensor-rules.js";

const DEFAULT_WINDOW_MS = 10_000;
/** Attaching takes seconds on an emulated machine, and minutes on one that shares a busy host. */
const START_WITHIN_MS = 240_000;
const END_WITHIN_MS = 10_000;
const MAX_OUTPUT = 8 << 20;
const MAX_STDERR = 4096;

export interface BpftraceOptions {
  readonly script?: string;
  readonly windowMs?: number;
  readonly program?: string;
  /** Called when the sensors are attached and the window begins. */
  readonly onStart?: (pid: number) => void;
}

/**
 * Runs the sensor script for one window. Absent where bpftrace is missing or cannot attach, as without privileges; a
 * bpftrace that ends within the window gives a window that is too short, and so is degraded.
 */
export function watchWithBpftrace(options: BpftraceOptions = {}): Promise<Reading<SensorWindow>> {
  const { script = HUB_SENSOR_SCRIPT, windowMs = DEFAULT_WINDOW_MS, program = "bpftrace" } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, ["-f", "json", "-B", "line", "-e", script], { stdio: ["ignore", "pipe", "pipe"] });
    const lines: string[] = [];
    let [length, stderr] = [0, ""];
    let fromMs: bigint | undefined;
    let start = 0;
    let toMs: bigint | undefined;
    let failure: AttesterError | undefined;
    let timer = setTimeout(() => give("did not start in time"), START_WITHIN_MS);
    const give = (message: string) => {
      failure ??= new AttesterError("tool-failed", `${program} ${message}`);
      child.kill("SIGKILL");
    };
    const end = () => {
      toMs = monotonicMs();
      timer = setTimeout(() => give("did not end when it was asked to"), END_WITHIN_MS);
      child.kill("SIGINT");
    };
    readLines(child.stdout, (line) => {
      length += line.length;
      if (length > MAX_OUTPUT) return give(`writes more than ${MAX_OUTPUT} characters`);
      lines.push(line);
      // The first heartbeat proves that every probe is attached: bpftrace counts its probes before it has them all.
      if (fromMs !== undefined || !line.includes('"@heartbeats"')) return;
      fromMs = monotonicMs();
      start = lines.length;
      clearTimeout(timer);
      timer = setTimeout(end, windowMs);
      options.onStart?.(child.pid ?? 0);
    });
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      stderr = (stderr + part).slice(-MAX_STDERR);
    });
    child.on("error", (cause) => {
      clearTimeout(timer);
      const code = systemCodeOf(cause);
      if (code === "ENOENT" || code === "EACCES") resolve(absent(`${program} cannot be run (${code})`));
      else reject(startFailure(program, cause));
    });
    child.on("close", () => {
      clearTimeout(timer);
      if (failure !== undefined) return reject(failure);
      if (fromMs === undefined) return resolve(absent(`${program} did not attach: ${stderr.trim().slice(-400)}`));
      try {
        resolve(present(windowOf(script, lines, start, { fromMs, toMs: toMs ?? monotonicMs() })));
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** Of all lines, those up to `start` are of the time before the window: there bpftrace sees itself attach. */
function windowOf(
  script: string,
  lines: readonly string[],
  start: number,
  span: { readonly fromMs: bigint; readonly toMs: bigint },
): SensorWindow {
  const before = parseBpftraceRun(lines.slice(0, start).join("\n")).matches;
  const { matches, heartbeats, drops } = parseBpftraceRun(lines.join("\n"));
  const counts = [...matches].map(([rule, count]) => ({ rule, matches: count - (before.get(rule) ?? 0n) }));
  counts.sort((left, right) => (left.rule < right.rule ? -1 : 1));
  return { engine: "bpftrace", rulesetHash: sha256(utf8ToBytes(script)), ...span, drops, heartbeats, counts };
}
