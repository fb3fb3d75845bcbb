import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { judgeSensors } from "../../sensors/judge.js";
import { hashOf } from "../../testing/claims.js";
import { fuzzText } from "../../testing/fuzz.js";
import { watchWithTetragon } from "./tetragon.js";
import { parseTetragonEvents } from "./tetragon-events.js";
import { lossesBetween, parseTetragonLosses } from "./tetragon-metrics.js";

const process = {
  exec_id: "aHViOjEzMTg4MTQwNDUwODkwOjgyMDIz",
  pid: 82023,
  uid: 0,
  cwd: "/",
  binary: "/usr/sbin/insmod",
  arguments: "/tmp/hello.ko",
  flags: "execve clone",
  start_time: "2026-11-20T11:01:22.846516679Z",
  auid: 4294967295,
  refcnt: 1,
  tid: 82023,
};
const at = { node_name: "hub", time: "2026-11-20T11:01:22.847638990Z" };
const event = (record: object) => `${JSON.stringify({ ...record, ...at })}\n`;
const EXEC = event({ process_exec: { process } });
const MODULE = event({
  process_kprobe: {
    process,
    parent: process,
    function_name: "do_init_module",
    args: [{ module_arg: { name: "hello", tainted: ["TAINT_OUT_OF_TREE_MODULE", "TAINT_UNSIGNED_MODULE"] } }],
    action: "KPROBE_ACTION_POST",
    policy_name: "monitor-kernel-modules",
    return_action: "KPROBE_ACTION_POST",
  },
});
const LIMITED = event({ rate_limit_info: { number_of_dropped_process_events: "12" } });
const THROTTLED = event({ process_throttle: { type: "THROTTLE_START", cgroup: "system.slice" } });
const METRICS = [
  "# HELP tetragon_bpf_missed_events_total Number of Tetragon perf events that are failed to be sent from the kernel.",
  "# TYPE tetragon_bpf_missed_events_total counter",
  'tetragon_bpf_missed_events_total{error="EAGAIN",msg_op="23"} 2',
  'tetragon_bpf_missed_events_total{error="ENOSPC",msg_op="13"} 1',
  "tetragon_observer_ringbuf_events_lost_total 4",
  "tetragon_observer_ringbuf_events_received_total 1.20345e+06",
  "",
].join("\n");

describe("Tetragon's events", () => {
  test("count by the policy that asked for them, losses by what they cost", () => {
    const { matches, drops } = parseTetragonEvents(EXEC + MODULE + LIMITED + MODULE + THROTTLED);
    expect([...matches]).toEqual([
      ["process_exec", 1n],
      ["monitor-kernel-modules", 2n],
    ]);
    expect(drops).toBe(13n);
  });

  test.each([
    ["of an unknown kind", event({ process_dream: { process } }), /unsupported/],
    ["of two kinds at once", event({ process_exec: {}, process_exit: {} }), /not exactly one event/],
    ["that is no JSON", "nonsense\n", /no JSON/],
    ["with a negative count", event({ rate_limit_info: { number_of_dropped_process_events: -1 } }), /no whole number/],
    ["of a policy without a name", event({ process_lsm: { policy_name: "" } }), /has no name/],
  ])("an event %s is refused, not skipped", (_, text, message) => {
    expect(() => parseTetragonEvents(text)).toThrow(message);
  });

  test("damaged only ever give a MiaError", () => {
    fuzzText(parseTetragonEvents, [EXEC + MODULE, LIMITED + THROTTLED]);
    fuzzText(parseTetragonLosses, [METRICS]);
  });
});

test("losses are the sum of all counters of losses, and of a restarted Tetragon never none", () => {
  expect(parseTetragonLosses(METRICS)).toBe(7n);
  expect(() => parseTetragonLosses("go_goroutines 12\n")).toThrow(/no counter of lost events/);
  expect(lossesBetween(7n, 7n)).toBe(0n);
  expect(lossesBetween(7n, 9n)).toBe(2n);
  expect(lossesBetween(7n, 0n)).toBe(1n);
});

describe("a window of Tetragon", () => {
  const rules = { minWindowMs: 900, heartbeatMs: 1_000, allowedMatches: new Map([["process_exec", 10n]]) };
  let folder: string;
  let server: Server;
  let metrics: () => string | undefined;
  let events: string;
  let metricsUrl: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "logos-tetragon-"));
    events = join(folder, "tetragon.log");
    metrics = () => METRICS;
    server = createServer((_, response) => {
      const text = metrics();
      response.statusCode = text === undefined ? 503 : 200;
      response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    metricsUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/metrics`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  function answerWith(text: string | undefined): void {
    metrics = () => text;
  }

  async function watch(during: () => Promise<unknown> = () => Promise.resolve()) {
    await writeFile(events, MODULE);
    const policies = new TextEncoder().encode("policies");
    const watching = watchWithTetragon({ events, metricsUrl, policies, windowMs: 1_000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await during();
    const reading = await watching;
    if (!reading.present) throw new Error(reading.reason);
    return reading.value;
  }

  test("is of what was exported in it, whole lines only", async () => {
    const window = await watch(() => appendFile(events, EXEC + EXEC.slice(0, 20)));
    expect(window).toMatchObject({
      engine: "tetragon",
      rulesetHash: hashOf("policies"),
      drops: 0n,
      counts: [{ rule: "process_exec", matches: 1n }],
    });
    expect(judgeSensors(window, rules)).toMatchObject({ result: "clean", lossy: false });
  });

  test("with a module loaded is violated", async () => {
    const window = await watch(() => appendFile(events, MODULE));
    expect(judgeSensors(window, rules)).toMatchObject({ result: "violated", exceeded: ["monitor-kernel-modules"] });
  });

  test.each<[string, () => Promise<void>]>([
    ["whose file was cut", () => writeFile(events, "")],
    ["that lost an event", async () => answerWith(METRICS.replace("total 4", "total 5"))],
    ["that stopped", async () => answerWith(undefined)],
  ])("%s is degraded", async (_, during) => {
    expect(judgeSensors(await watch(during), rules)).toMatchObject({ result: "degraded", lossy: true });
  });

  test("is absent where there is no Tetragon", async () => {
    const options = { events, metricsUrl, policies: new Uint8Array(), windowMs: 1 };
    await expect(watchWithTetragon(options)).resolves.toMatchObject({
      present: false,
      reason: expect.stringContaining("exports nothing"),
    });
    await writeFile(events, "");
    metrics = () => undefined;
    await expect(watchWithTetragon(options)).resolves.toMatchObject({
      present: false,
      reason: expect.stringContaining("does not answer"),
    });
  });
});
