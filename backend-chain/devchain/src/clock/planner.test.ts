import fc from "fast-check";
import { expect, test } from "vitest";
import { earliestTimestamp, nextBlockTime } from "../chain/slot-time.js";
import { Planner, type Situation } from "./planner.js";

const SLOT_MS = 20;
const idle: Situation = {
  nowMs: 10_005,
  lastTimestampMs: 10_001,
  slotMs: SLOT_MS,
  ready: false,
  wake: { ticks: 0, deadlineMs: undefined },
};

test("an idle chain sleeps", () => {
  expect(new Planner().due(idle)).toBeUndefined();
});

test("what waits gets a block in the next slot, at once when that has begun", () => {
  expect(new Planner().due({ ...idle, ready: true })).toBe(10_020);
  expect(new Planner().due({ ...idle, ready: true, nowMs: 10_027 })).toBe(10_027);
});

test("a draw gets its blocks slot by slot", () => {
  expect(new Planner().due({ ...idle, wake: { ticks: 2, deadlineMs: undefined } })).toBe(10_020);
});

test("a deadline gets one block at its time", () => {
  expect(new Planner().due({ ...idle, wake: { ticks: 0, deadlineMs: 15_000 } })).toBe(15_000);
});

test("a deadline that blocks do not serve is tried ever more slowly", () => {
  const planner = new Planner();
  const wake = { ticks: 0, deadlineMs: 9_000 };
  let at = 10_001;
  const pauses: number[] = [];
  for (let block = 0; block < 9; block += 1) {
    planner.afterBlock(wake, at, SLOT_MS);
    const due = planner.due({ ...idle, lastTimestampMs: at, wake }) ?? at;
    pauses.push(due - at);
    at = due;
  }
  expect(pauses.slice(0, 2)).toEqual([19, 20]);
  expect(pauses.at(-1)).toBe(1000);
});

test("a block is always in a later slot, and half a slot after the last", () => {
  fc.assert(
    fc.property(fc.nat(10 ** 6), fc.nat(10 ** 6), fc.integer({ min: 2, max: 6000 }), (nowMs, lastMs, slotMs) => {
      const { timestampMs, slot } = nextBlockTime(nowMs, lastMs, slotMs);
      expect(slot).toBeGreaterThan(BigInt(Math.floor(lastMs / slotMs)));
      expect(slot).toBe(BigInt(Math.floor(timestampMs / slotMs)));
      expect(timestampMs).toBeGreaterThanOrEqual(lastMs + slotMs / 2);
      // Never later than a slot and a half after what was asked for or the last block.
      expect(earliestTimestamp(lastMs, slotMs)).toBeLessThanOrEqual(lastMs + slotMs * 1.5);
    }),
  );
});
