/** Where a test may kill this process: around each step of a driver and before its final receipt. */
export const CRASH_POINTS = ["before-step", "after-step", "before-done"] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Called at each point; production does nothing there. */
export type ReachPoint = (point: CrashPoint) => void;

/**
 * Reads LOGOS_CRASH_AT, `hub:<point>` or `hub:<point>:<n>`: at the n-th time (the first without n) the process dies as by
 * a power cut.
 */
export function crashAt(setting: string | undefined, kill: () => void): ReachPoint {
  const [who, wanted, times = "1"] = (setting ?? "").split(":");
  if (who !== "hub") return () => {};
  let left = Number(times);
  return (point) => {
    if (point !== wanted) return;
    left -= 1;
    if (left === 0) kill();
  };
}
