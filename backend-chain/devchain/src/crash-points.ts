import { crashAt as crashProcessAt } from "@logos/proto/process";

/** Where a test may kill this process: on either side of the transaction that makes a block durable. */
export const CRASH_POINTS = ["before-block-commit", "after-block-commit"] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Called at each point; production does nothing there. */
export type ReachPoint = (point: CrashPoint) => void;

/** Dies at the point that LOGOS_CRASH_AT names, if it names one of this process. */
export function crashAt(setting: string | undefined, kill: () => void): ReachPoint {
  return crashProcessAt("devchain", setting, kill);
}
