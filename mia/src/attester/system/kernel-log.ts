import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile } from "node:fs/promises";
import { AttesterError } from "../errors.js";
import { readLines } from "./lines.js";
import { startFailure } from "./run-tool.js";

const MAX_KEPT_LINES = 16_384;

/** The kernel's log since boot, as far as somebody asked for its records. */
export interface KernelLog {
  /** Whether the first record that was seen is the first of the boot: otherwise nobody knows what was lost. */
  readonly complete: boolean;
  /** Kept records in the form of /dev/kmsg, oldest first. */
  readonly records: readonly string[];
  /** Writes a record of a program's (never the kernel's) facility. */
  readonly mark: (text: string) => Promise<void>;
  /** The first kept record after this moment for which the condition holds, or undefined after the time. */
  readonly next: (condition: (record: string) => boolean, timeoutMs: number) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/**
 * Follows /dev/kmsg from its oldest record (kernel documentation, ABI/testing/dev-kmsg) and keeps what `keep` asks for.
 * The kernel's buffer forgets: start with the machine and stay. A process of its own reads it, for a read that waits for
 * the next record cannot be called off inside this one.
 */
export async function followKernelLog(keep: (record: string) => boolean, path = "/dev/kmsg"): Promise<KernelLog> {
  const child = spawn("cat", [path], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    await once(child, "spawn");
  } catch (cause) {
    throw startFailure("cat", cause);
  }
  const records: string[] = [];
  const waiting = new Set<(record: string) => void>();
  let [complete, first] = [true, true];
  readLines(child.stdout, (record) => {
    if (first) complete = /^\d+,0,/.test(record);
    first = false;
    // Lines that start with a space say more about the record before them.
    if (record.startsWith(" ") || !keep(record)) return;
    if (records.push(record) > MAX_KEPT_LINES) {
      records.shift();
      complete = false;
    }
    for (const notify of waiting) notify(record);
  });
  child.once("close", () => {
    complete = false;
  });
  return {
    get complete() {
      return complete;
    },
    records,
    async mark(text) {
      try {
        await appendFile(path, `${text}\n`);
      } catch (cause) {
        throw new AttesterError("source-unreadable", `${path} takes no record: it needs root`, { cause });
      }
    },
    next: (condition, timeoutMs) =>
      new Promise((resolve) => {
        const finish = (record: string | undefined) => {
          clearTimeout(timer);
          waiting.delete(notify);
          resolve(record);
        };
        const notify = (record: string) => {
          if (condition(record)) finish(record);
        };
        const timer = setTimeout(() => finish(undefined), timeoutMs);
        waiting.add(notify);
      }),
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, "close");
      child.kill();
      await closed;
    },
  };
}
