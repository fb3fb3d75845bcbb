import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import type { Child } from "./child.js";
import { takeSignals } from "./signals.js";

function fakeChild() {
  const seen: string[] = [];
  const child: Child = { ended: new Promise(() => {}), interrupt: (name) => void seen.push(name) };
  return { child, seen };
}

test("before the child runs a signal ends the run", () => {
  const source = new EventEmitter();
  const signals = takeSignals(source);
  source.emit("SIGINT");
  expect(signals.signal.aborted).toBe(true);
  expect(signals.interrupted).toBe(false);
});

test("while the child runs a signal is the child's, and the run remembers it", () => {
  const source = new EventEmitter();
  const signals = takeSignals(source);
  const { child, seen } = fakeChild();
  signals.attend(child);
  source.emit("SIGTERM");
  expect(seen).toEqual(["SIGTERM"]);
  expect(signals).toMatchObject({ interrupted: true });
  expect(signals.signal.aborted).toBe(false);
});

test("after the child ended a signal is ours: it ends the wait for the state", () => {
  const source = new EventEmitter();
  const signals = takeSignals(source);
  const { child, seen } = fakeChild();
  signals.attend(child);
  signals.leave();
  source.emit("SIGINT");
  expect(seen).toEqual([]);
  expect(signals.signal.aborted).toBe(true);
});

test("after close nobody listens", () => {
  const source = new EventEmitter();
  takeSignals(source).close();
  expect(source.eventNames()).toEqual([]);
});
