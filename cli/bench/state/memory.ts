import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { type Bench, rounded } from "../measure.js";
import { largeState } from "./large-state.js";
import { serve, write } from "./served.js";

const N = 4;
const SIZE_BYTES = 20_000_000;
const MIB = 1_048_576;

/** A line of /proc/<pid>/status in bytes (proc(5)). */
function statusBytes(pid: number, name: "VmRSS" | "VmHWM"): number {
  const match = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  if (match === null) throw new Error(`process ${pid} says nothing of its ${name}`);
  return Number(match[1]) * 1024;
}

/** Most memory that reads and saves of 20 MB take, beyond what the server holds after small ones; Linux only. */
export const saveMemory: Bench = {
  figures: ["save-memory-20mb"],
  measure: async () => {
    const served = await serve("alice/memory");
    try {
      const lineage = randomUUID();
      const state = (serial: number, sizeBytes: number): string =>
        largeState({ sizeBytes, serial, lineage, changed: serial * 7 });
      await write(served, [state(1, 100_000), state(2, 100_000)]);
      const before = statusBytes(served.pid, "VmRSS");
      // Peak memory is counted anew from here (proc(5), clear_refs).
      writeFileSync(`/proc/${served.pid}/clear_refs`, "5");
      const large = state(3, SIZE_BYTES);
      for (let serial = 3; serial < 3 + N; serial += 1) {
        await served.ask("GET", "");
        await write(served, [serial === 3 ? large : state(serial, SIZE_BYTES)]);
      }
      const most = statusBytes(served.pid, "VmHWM") - before;
      const ratio = rounded(most / large.length);
      return [{ figure: "save-memory-20mb", value: rounded(most / MIB), unit: "MiB", n: N, against: "state", ratio }];
    } finally {
      await served.stop();
    }
  },
};
