import { afterEach, expect, test, vi } from "vitest";
import { sampleOf, seedOf } from "./sample.js";

afterEach(() => vi.unstubAllEnvs());
const cases = Array.from({ length: 30 }, (_, index) => index);

test("one seed, one sample, without repetitions", () => {
  vi.stubEnv("SLOW", "");
  vi.stubEnv("LOGOS_SEED", "7");
  const sample = sampleOf(cases, 10);
  expect(sampleOf(cases, 10)).toEqual(sample);
  expect(new Set(sample).size).toBe(10);
  vi.stubEnv("LOGOS_SEED", "8");
  expect(sampleOf(cases, 10)).not.toEqual(sample);
});

test("days together see every case", () => {
  vi.stubEnv("SLOW", "");
  const seen = new Set<number>();
  for (let day = 0; day < 60; day += 1) {
    vi.stubEnv("LOGOS_SEED", String(seedOf({}, day * 86_400_000)));
    for (const each of sampleOf(cases, 5)) seen.add(each);
  }
  expect(seen.size).toBe(30);
});

test("SLOW=1 takes all", () => {
  vi.stubEnv("SLOW", "1");
  expect(sampleOf(cases, 3)).toEqual(cases);
});
