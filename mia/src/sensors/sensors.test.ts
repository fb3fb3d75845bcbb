import { describe, expect, test } from "vitest";
import { hashOf } from "../testing/claims.js";
import { fuzz, fuzzText } from "../testing/fuzz.js";
import { parseBpftraceRun } from "./bpftrace.js";
import { judgeSensors, type SensorRules } from "./judge.js";
import { encodeSensorWindow, parseSensorWindow, type SensorWindow } from "./window.js";

const window: SensorWindow = {
  engine: "bpftrace",
  rulesetHash: hashOf("rules"),
  fromMs: 1_000n,
  toMs: 11_000n,
  drops: 0n,
  heartbeats: 10,
  counts: [
    { rule: "exec", matches: 4n },
    { rule: "ptrace", matches: 0n },
  ],
};
const rules: SensorRules = { minWindowMs: 10_000, heartbeatMs: 1_000, allowedMatches: new Map([["exec", 100n]]) };

describe("a window", () => {
  const bytes = encodeSensorWindow(window);

  test("comes back from its bytes, and not with one more", () => {
    expect(parseSensorWindow(bytes)).toEqual(window);
    expect(() => parseSensorWindow(Uint8Array.of(...bytes, 0))).toThrow(/trailing-bytes/);
  });

  test("of rules out of order, or backwards in time, is refused", () => {
    const reversed = { ...window, counts: window.counts.toReversed() };
    expect(() => parseSensorWindow(encodeSensorWindow(reversed))).toThrow(/"exec" is not in its order/);
    expect(() => parseSensorWindow(encodeSensorWindow({ ...window, toMs: 0n }))).toThrow(/ends before/);
  });

  test("damaged windows only ever give a MiaError", () => {
    fuzz((damaged) => judgeSensors(parseSensorWindow(damaged), rules), [bytes]);
  });
});

test.each<[string, Partial<SensorWindow>, object]>([
  ["all as it should be", {}, { result: "clean", lossy: false, exceeded: [] }],
  ["a dropped event", { drops: 1n }, { result: "degraded", lossy: true, exceeded: [] }],
  ["a missing heartbeat", { heartbeats: 9 }, { result: "degraded", lossy: true, exceeded: [] }],
  ["a killed sensor", { heartbeats: 0, toMs: 1_000n }, { result: "degraded", lossy: true, exceeded: [] }],
  ["too short a look", { toMs: 10_999n }, { result: "degraded", lossy: false, exceeded: [] }],
  [
    "a forbidden match",
    { counts: [{ rule: "ptrace", matches: 1n }] },
    { result: "violated", lossy: false, exceeded: ["ptrace"] },
  ],
  [
    "too many matches",
    { counts: [{ rule: "exec", matches: 101n }] },
    { result: "violated", lossy: false, exceeded: ["exec"] },
  ],
])("%s is judged as such", (_, changes, judgement) => {
  expect(judgeSensors({ ...window, ...changes }, rules)).toEqual(judgement);
});

describe("bpftrace", () => {
  const output = [
    '{"type": "attached_probes", "data": {"probes": 5}}',
    '{"type": "printf", "data": "started\\n"}',
    '{"type": "lost_events", "data": {"events": 3}}',
    '{"type": "map", "data": {"@matches": {"exec": 12, "insmod": 1}}}',
    '{"type": "map", "data": {"@heartbeats": 10}}',
    "",
  ].join("\n");

  test("says what matched, that it lived and what it lost", () => {
    const run = parseBpftraceRun(output);
    expect(run).toMatchObject({ probes: 5, heartbeats: 10, drops: 3n });
    expect(run.matches).toEqual(
      new Map([
        ["exec", 12n],
        ["insmod", 1n],
      ]),
    );
  });

  test("lines that are not understood are refused, not skipped", () => {
    expect(() => parseBpftraceRun('{"type":"error"}')).toThrow(/unsupported/);
    expect(() => parseBpftraceRun("nonsense")).toThrow(/no JSON/);
    expect(() => parseBpftraceRun('{"type":"lost_events","data":{}}')).toThrow(/no whole number/);
  });

  test("damaged output only ever gives a MiaError", () => {
    fuzzText(parseBpftraceRun, [output]);
  });
});
