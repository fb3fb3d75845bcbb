/** Where a test may kill this process: around each thing that it signs or has done. */
export const CRASH_POINTS = [
  "before-accept",
  "after-accept",
  "after-ensure",
  "before-commit",
  "after-commit",
  "before-reveal",
  "before-observe",
  "after-observe",
  "before-commit-observation",
  "after-commit-observation",
  "before-reveal-observation",
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Called at each point; production does nothing there. */
export type ReachPoint = (point: CrashPoint) => void;

/**
 * Reads LOGOS_CRASH_AT, `daemon:<point>` or `daemon:<point>:<n>`: at the n-th time (the first without n) the process dies
 * as by a power cut.
 */
export function crashAt(setting: string | undefined, kill: () => void): ReachPoint {
  const [who, wanted, times = "1"] = (setting ?? "").split(":");
  if (who !== "daemon") return () => {};
  let left = Number(times);
  return (point) => {
    if (point !== wanted) return;
    left -= 1;
    if (left === 0) kill();
  };
}
