/**
 * Reads LOGOS_CRASH_AT, `<process>:<point>` or `<process>:<point>:<n>`: at the n-th time (the first without n) the process
 * dies as by a power cut. Each process names its points; production does nothing at them.
 */
export function crashAt<Point extends string>(
  process: string,
  setting: string | undefined,
  kill: () => void,
): (point: Point) => void {
  const [who, wanted, times = "1"] = (setting ?? "").split(":");
  if (who !== process) return () => {};
  let left = Number(times);
  return (point) => {
    if (point !== wanted) return;
    left -= 1;
    if (left === 0) kill();
  };
}
