import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { kernelGuardConfigHash, parseLkrgSysctl } from "../../lkrg/config.js";
import { hashOf } from "../../testing/claims.js";
import { fixtureText } from "../../testing/fixture.js";
import type { KernelLog } from "../system/kernel-log.js";
import { isKernelGuardRecord, readKernelGuard } from "./kernel-guard.js";

const MARKED_US = 50_000_000;
const captured = fixtureText("uki/lkrg_dmesg.txt");
const settings = fixtureText("uki/lkrg_sysctl.txt");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "logos-lkrg-"));
  await mkdir(join(folder, "settings"));
  for (const [, name, value] of settings.matchAll(/^lkrg\.(\w+) = (-?\d+)$/gm)) {
    await writeFile(join(folder, "settings", name ?? ""), `${value}\n`);
  }
  await mkdir(join(folder, "loaded"));
  await writeFile(join(folder, "loaded", "srcversion"), "0123456789ABCDEF\n");
  await writeFile(join(folder, "lkrg.ko"), "module");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A kernel's log with the captured boot, which answers the challenge as told, so many microseconds after its mark. */
function log({
  answer,
  afterUs = 1_000,
  complete = true,
}: Partial<Record<"answer", string>> & {
  readonly afterUs?: number;
  readonly complete?: boolean;
}): KernelLog {
  const records = [...captured.matchAll(/^\[ +(\d+)\.(\d{6})\] (.*)$/gm)]
    .map(([, seconds, micros, text]) => `4,1,${seconds}${micros},-;${text}`)
    .filter(isKernelGuardRecord);
  const waiting = new Set<(record: string) => void>();
  const append = (record: string) => {
    records.push(record);
    for (const notify of waiting) notify(record);
  };
  return {
    complete,
    records,
    mark: (text) => {
      append(`12,2,${MARKED_US},-;${text}`);
      return Promise.resolve();
    },
    next: (condition) =>
      new Promise((resolve) => {
        waiting.add((record) => condition(record) && resolve(record));
        if (waiting.size < 2) return;
        // The second wait is for the answer; what is none ends it as the time would.
        if (answer !== undefined) append(`4,3,${MARKED_US + afterUs},-;${answer}`);
        resolve(undefined);
      }),
    close: () => Promise.resolve(),
  };
}

const read = (from: KernelLog) =>
  readKernelGuard({
    log: from,
    module: join(folder, "lkrg.ko"),
    settings: join(folder, "settings"),
    loaded: join(folder, "loaded"),
  });

describe("LKRG", () => {
  test("that is not loaded is absent", async () => {
    await rm(join(folder, "settings"), { recursive: true });
    await expect(read(log({}))).resolves.toEqual({ present: false, reason: "the module lkrg is not loaded" });
  });

  test("that answers is alive, with the hashes of what is loaded and how it is set", async () => {
    const reading = await read(log({ answer: "LKRG: ALIVE: System is clean" }));
    expect(reading).toMatchObject({
      present: true,
      value: {
        claim: {
          engine: "lkrg",
          versionHash: hashOf("0123456789ABCDEF\n"),
          moduleHash: hashOf("module"),
          configHash: kernelGuardConfigHash(parseLkrgSysctl(settings)),
          alive: true,
          alerts: "clean",
        },
        evidence: { challengedAtUs: BigInt(MARKED_US) },
      },
    });
    await expect(readFile(join(folder, "settings", "trigger"), "utf8")).resolves.toBe("1\n");
  });

  test.each<[string, Parameters<typeof log>[0], object]>([
    ["that is silent", {}, { alive: false, alerts: "clean" }],
    ["that answers late", { answer: "LKRG: ALIVE: System is clean", afterUs: 2_000_001 }, { alive: false }],
    ["that sees an attack", { answer: "LKRG: ALERT: DETECT: Kernel: changed" }, { alive: false, alerts: "violated" }],
  ])("%s is not clean", async (_, behaviour, claim) => {
    await expect(read(log(behaviour))).resolves.toMatchObject({ value: { claim } });
  });

  test("whose log has lost its beginning cannot be judged, and is not guessed", async () => {
    await expect(read(log({ complete: false }))).rejects.toThrow(/lost its beginning/);
  });

  test("without its module's file is no claim", async () => {
    await rm(join(folder, "lkrg.ko"));
    await expect(read(log({}))).rejects.toThrow(/source-unreadable.*lkrg\.ko/);
  });
});
