import { crashAt as crashProcessAt } from "@logos/proto/process";

/** Where a test may kill this process: around each step of a driver and before its final receipt. */
export const CRASH_POINTS = ["before-step", "after-step", "before-done"] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Called at each point; production does nothing there. */
export type ReachPoint = (point: CrashPoint) => void;

/** Dies at the point that LOGOS_CRASH_AT names, if it names one of this process. */
export function crashAt(setting: string | undefined, kill: () => void): ReachPoint {
  return crashProcessAt("hub", setting, kill);
}
