import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judgeSensors } from "../sensors/judge.js";
import { watchWithBpftrace } from "./components/bpftrace.js";
import { HUB_SENSOR_SCRIPT } from "./components/sensor-rules.js";
import { findTool, lacks } from "./testing/tools.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "logos-components-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const canTrace = () => process.getuid?.() === 0 || process.env["LOGOS_REQUIRE"] === "all";

describe.skipIf(lacks("sensor windows of bpftrace", "bpftrace", "unshare") || !canTrace())("bpftrace", () => {
  let program: string;
  let script: string;
  beforeAll(async () => {
    // Tracing's file system, where the machine has not mounted it, in a mount namespace that ends with the process.
    program = join(folder, "bpftrace");
    const mount = "[ -d /sys/kernel/tracing/events ] || mount -t tracefs tracefs /sys/kernel/tracing";
    const run = `exec unshare -m sh -c '${mount}; exec ${findTool("bpftrace")} "$@"' sh "$@"`;
    await writeFile(program, `#!/bin/sh\n${run}\n`);
    await chmod(program, 0o755);
    const known = spawnSync(program, ["-l", "tracepoint:syscalls:*"], { encoding: "utf8" }).stdout.split("\n");
    // A kernel without modules, for one, has not all of them.
    const has = (line: string) => !line.startsWith("tracepoint:") || known.includes(line.split(" ")[0] ?? "");
    script = HUB_SENSOR_SCRIPT.split("\n").filter(has).join("\n");
    expect(script).toContain("sys_enter_execve");
  });
  const rules = { minWindowMs: 1_500, heartbeatMs: 1_000, allowedMatches: new Map([["exec", 1_000_000n]]) };

  test("counts what happens in its window", async () => {
    const reading = await watchWithBpftrace({
      program,
      script,
      windowMs: 1_500,
      onStart: () => execFileSync("true"),
    });
    if (!reading.present) throw new Error(reading.reason);
    expect(reading.value).toMatchObject({ engine: "bpftrace", drops: 0n });
    expect(judgeSensors(reading.value, rules)).toEqual({ result: "clean", lossy: false, exceeded: [] });
    expect(reading.value.heartbeats).toBeGreaterThanOrEqual(3);
    expect(reading.value.counts.find(({ rule }) => rule === "exec")?.matches).toBeGreaterThan(0n);
    expect(reading.value.toMs - reading.value.fromMs).toBeGreaterThanOrEqual(1_500n);
  });

  test("that is killed in its window gives a degraded one, never a clean one", async () => {
    const onStart = (pid: number) => {
      process.kill(pid, "SIGKILL");
    };
    const reading = await watchWithBpftrace({ program, script, windowMs: 1_500, onStart });
    if (!reading.present) throw new Error(reading.reason);
    expect(judgeSensors(reading.value, rules).result).toBe("degraded");
  });

  test("that cannot attach is absent", async () => {
    const broken = `${script}\ntracepoint:syscalls:sys_enter_nothing { }`;
    await expect(watchWithBpftrace({ program, script: broken, windowMs: 10 })).resolves.toMatchObject({
      present: false,
      reason: expect.stringContaining("did not attach"),
    });
  });
});

test("bpftrace that is not there is absent", async () => {
  const reading = await watchWithBpftrace({ program: join(folder, "none"), windowMs: 10 });
  expect(reading).toMatchObject({ present: false, reason: expect.stringContaining("ENOENT") });
});
