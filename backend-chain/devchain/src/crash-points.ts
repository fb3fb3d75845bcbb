/** Where a test may kill this process: on either side of the transaction that makes a block durable. */
export const CRASH_POINTS = ["before-block-commit", "after-block-commit"] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Called at each point; production does nothing there. */
export type ReachPoint = (point: CrashPoint) => void;

/**
 * Reads LOGOS_CRASH_AT, `devchain:<point>` or `devchain:<point>:<n>`: at the n-th time (the first without n) the process
 * dies as by a power cut.
 */
export function crashAt(setting: string | undefined, kill: () => void): ReachPoint {
  const [who, wanted, times = "1"] = (setting ?? "").split(":");
  if (who !== "devchain") return () => {};
  let left = Number(times);
  return (point) => {
    if (point !== wanted) return;
    left -= 1;
    if (left === 0) kill();
  };
}
