import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Processes that work in a folder and have a name, as the kernel lists them (proc(5)). */
export function processesIn(folder: string, name: string): readonly number[] {
  return readdirSync("/proc").flatMap((word) => {
    if (!/^\d+$/.test(word)) return [];
    try {
      const isThere = readlinkSync(`/proc/${word}/cwd`) === folder;
      return isThere && readFileSync(`/proc/${word}/comm`, "utf8").trim() === name ? [Number(word)] : [];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
}
