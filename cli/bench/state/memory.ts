import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { type Bench, type Line, rounded } from "../measure.js";
import { largeState } from "./large-state.js";
import { serve, write } from "./served.js";

const N = 4;
/** A server's heap grows by some 15 MiB with the first large state, whatever its size. */
const SIZES_MB = [20, 100] as const;
const MIB = 1_048_576;

/** A line of /proc/<pid>/status in bytes (proc(5)). */
function statusBytes(pid: number, name: "VmRSS" | "VmHWM"): number {
  const match = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  if (match === null) throw new Error(`process ${pid} says nothing of its ${name}`);
  return Number(match[1]) * 1024;
}

/** Most memory that reads and saves of large states take, beyond what the server holds after small ones; Linux only. */
export const saveMemory: Bench = {
  figures: SIZES_MB.map((sizeMb) => `save-memory-${sizeMb}mb`),
  measure: async () => {
    const lines: Line[] = [];
    for (const sizeMb of SIZES_MB) lines.push(await measure(sizeMb));
    return lines;
  },
};

async function measure(sizeMb: number): Promise<Line> {
  const served = await serve("alice/memory");
  try {
    const lineage = randomUUID();
    const state = (serial: number, sizeBytes: number): string =>
      largeState({ sizeBytes, serial, lineage, changed: serial * 7 });
    await write(served, [state(1, 100_000), state(2, 100_000)]);
    const before = statusBytes(served.pid, "VmRSS");
    // Peak memory is counted anew from here (proc(5), clear_refs).
    writeFileSync(`/proc/${served.pid}/clear_refs`, "5");
    let sizeBytes = 0;
    for (let serial = 3; serial < 3 + N; serial += 1) {
      await served.ask("GET", "");
      const large = state(serial, sizeMb * 1_000_000);
      sizeBytes = large.length;
      await write(served, [large]);
    }
    const most = statusBytes(served.pid, "VmHWM") - before;
    const [value, ratio] = [rounded(most / MIB), rounded(most / sizeBytes)];
    return { figure: `save-memory-${sizeMb}mb`, value, unit: "MiB", n: N, against: "state", ratio };
  } finally {
    await served.stop();
  }
}
