import { expect, test, vi } from "vitest";
import { crashAt } from "./crash-points.js";

function countdown(setting: string | undefined, reached: readonly string[]): number {
  const kill = vi.fn();
  const reach = crashAt("daemon", setting, kill);
  for (const [index, point] of reached.entries()) {
    reach(point);
    if (kill.mock.calls.length > 0) return index + 1;
  }
  return 0;
}

test("the process dies the n-th time it reaches its point, and nowhere else", () => {
  const reached = ["before-accept", "after-accept", "before-accept", "after-accept"];
  expect(countdown("daemon:before-accept", reached)).toBe(1);
  expect(countdown("daemon:before-accept:2", reached)).toBe(3);
  expect(countdown("daemon:before-reveal", reached)).toBe(0);
  expect(countdown("hub:before-accept", reached)).toBe(0);
  expect(countdown(undefined, reached)).toBe(0);
});
