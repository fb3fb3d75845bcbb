/** Where a test may kill this process: around the submission of a change and before Terraform hears of its end. */
export const CRASH_POINTS = ["before-submit", "after-submit", "before-wait", "before-return"] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Called at each point; production does nothing there. */
export type ReachPoint = (point: CrashPoint) => void;

/**
 * Reads LOGOS_CRASH_AT, `provider:<point>` or `provider:<point>:<n>`: at the n-th time (the first without n) the
 * process dies as by a power cut.
 */
export function crashAt(setting: string | undefined, kill: () => void): ReachPoint {
  const [who, wanted, times = "1"] = (setting ?? "").split(":");
  if (who !== "provider") return () => {};
  let left = Number(times);
  return (point) => {
    if (point !== wanted) return;
    left -= 1;
    if (left === 0) kill();
  };
}
