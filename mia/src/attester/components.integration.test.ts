import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseAideDatabase } from "../aide/database.js";
import { snapshotRoot } from "../aide/snapshot.js";
import { judgeSensors } from "../sensors/judge.js";
import { watchWithBpftrace } from "./components/bpftrace.js";
import { type FilesOptions, initialiseFiles, readFiles } from "./components/files.js";
import { HUB_SENSOR_SCRIPT } from "./components/sensor-rules.js";
import { findTool, lacks } from "./testing/tools.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "logos-components-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(lacks("file trees measured by AIDE", "aide"))("AIDE", () => {
  const program = findTool("aide") ?? "aide";
  let tree: string;
  let options: FilesOptions;
  beforeEach(async () => {
    tree = await mkdtemp(join(folder, "tree-"));
    await mkdir(join(tree, "bin"));
    await writeFile(join(tree, "bin", "tool+1.0"), "tool");
    await writeFile(join(tree, "bin", "a b"), "spaces");
    await symlink("tool+1.0", join(tree, "bin", "link"));
    await mkdir(join(tree, "volatile"));
    await writeFile(join(tree, "volatile", "log"), "1");
    await writeFile(join(tree, "volatile.not"), "kept");
    const scope = { roots: [tree], excluded: [join(tree, "volatile")], linkTargets: true };
    options = { scope, database: `${tree}.db`, program, withDatabase: true };
    await initialiseFiles(options);
  });

  async function read() {
    const reading = await readFiles(options);
    if (!reading.present) throw new Error(reading.reason);
    return reading.value;
  }

  test("of an unchanged tree claims the root of the image's database", async () => {
    const { claim, report, evidence } = await read();
    expect(report).toEqual({ total: 6, added: 0, removed: 0, changed: 0 });
    expect(claim.entries).toBe(6);
    expect(claim.snapshotRoot).toEqual(snapshotRoot(parseAideDatabase(evidence.database ?? "")));
    const paths = parseAideDatabase(evidence.database ?? "").map(({ path }) => new TextDecoder().decode(path));
    const expected = ["", "/bin", "/bin/a b", "/bin/link", "/bin/tool+1.0", "/volatile.not"];
    expect(paths.sort()).toEqual(expected.map((path) => tree + path));
  });

  test("sees a change, a new and a removed file, and claims another root", async () => {
    const before = await read();
    await writeFile(join(tree, "bin", "tool+1.0"), "evil");
    await writeFile(join(tree, "bin", "new"), "new");
    await rm(join(tree, "volatile.not"));
    const { claim, report } = await read();
    expect(report).toMatchObject({ added: 1, removed: 1 });
    expect(report.changed).toBeGreaterThanOrEqual(1);
    expect(claim.snapshotRoot).not.toEqual(before.claim.snapshotRoot);
  });

  test("does not look at what is excluded, nor at times", async () => {
    const before = await read();
    await writeFile(join(tree, "volatile", "log"), "2");
    await writeFile(join(tree, "bin", "tool+1.0"), "tool");
    await expect(read()).resolves.toMatchObject({ claim: before.claim, report: { changed: 0 } });
  });

  test("takes a packed database, and is absent without one or without AIDE", async () => {
    const before = await read();
    await writeFile(`${tree}.db.gz`, gzipSync(await readFile(`${tree}.db`)));
    options = { ...options, database: `${tree}.db.gz` };
    await expect(read()).resolves.toMatchObject({ claim: before.claim });
    const none = { ...options, database: join(folder, "none") };
    await expect(readFiles(none)).resolves.toMatchObject({ present: false });
    await expect(readFiles({ ...options, program: join(folder, "none") })).resolves.toEqual({
      present: false,
      reason: "AIDE is not installed",
    });
  });

  test("with a broken database reports every file as new, which is not clean", async () => {
    await writeFile(`${tree}.db`, "nonsense");
    await expect(read()).resolves.toMatchObject({ report: { added: 6 } });
  });

  test("that cannot work is named: without a folder for its output, and with a path that it cannot be told of", async () => {
    const nowhere = { ...options, database: join(folder, "none", "db") };
    await expect(initialiseFiles(nowhere)).rejects.toMatchObject({ code: "tool-failed" });
    const scope = { ...options.scope, roots: ["/tmp/a b"] };
    await expect(readFiles({ ...options, scope })).rejects.toThrow(/AIDE cannot be told of "\/tmp\/a b"/);
  });
});

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
