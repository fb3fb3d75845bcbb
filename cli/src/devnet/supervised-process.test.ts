import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { superviseProcess } from "./supervised-process.js";

const UP =
  'console.log(JSON.stringify({ ready: true, life: process.env.LIFE, crash: process.env.LOGOS_CRASH_AT ?? "none" }));';
const LIVE = `process.stdin.resume().on("end", () => process.exit(0)); process.on("SIGTERM", () => process.exit(0));`;

function supervise(source: string, environment: Record<string, string> = {}) {
  const folder = temporaryFolder("supervise");
  const file = join(folder, "process.mjs");
  writeFileSync(file, source);
  const exits: string[] = [];
  const process_ = superviseProcess({
    name: "example",
    node: process.execPath,
    file,
    words: ["--flag"],
    environment: { PATH: process.env["PATH"], FOLDER: folder, ...environment },
    logFile: join(folder, "log"),
    onExit: (text) => exits.push(text),
  });
  return { process: process_, exits, folder };
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
};

test("it is ready when the process says so, and stops when asked", async () => {
  const { process, exits } = supervise(`${UP}${LIVE}`);
  expect(await process.ready).toMatchObject({ ready: true });
  expect(process.status()).toMatchObject({ phase: "up", restarts: 0 });
  await process.stop();
  expect(process.status()).toMatchObject({ phase: "stopped", pid: undefined });
  expect(exits).toEqual([]);
});

test("a process that is killed lives again within two seconds, without its crash point", async () => {
  const source = `import { appendFileSync } from "node:fs";
    appendFileSync(process.env.FOLDER + "/lives", (process.env.LOGOS_CRASH_AT ?? "none") + "\\n"); ${UP}${LIVE}`;
  const { process: process_, exits, folder } = supervise(source, { LOGOS_CRASH_AT: "hub:before-done" });
  await process_.ready;
  const startedAtMs = Date.now();
  process.kill(process_.status().pid ?? 0, "SIGKILL");
  await until(() => process_.status().restarts === 1 && process_.status().phase === "up");
  expect(Date.now() - startedAtMs).toBeLessThan(2_000);
  expect(exits).toEqual([expect.stringContaining("example ended (signal SIGKILL)")]);
  expect(readFileSync(join(folder, "lives"), "utf8")).toBe("hub:before-done\nnone\n");
  await process_.stop();
});

test("a process that never comes up fails with the end of its log", async () => {
  const { process } = supervise('console.error("no chain here"); process.exit(7);');
  await expect(process.ready).rejects.toThrow(/does not start: exit code 7\n(.*\n)*no chain here/);
  expect(process.status().phase).toBe("failed");
  await process.stop();
});

test("stopping while it waits for its next life does not start it again", async () => {
  const { process: process_ } = supervise(`${UP} setTimeout(() => process.exit(1), 10);`);
  await process_.ready;
  await until(() => process_.status().phase === "waiting");
  await process_.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(process_.status()).toMatchObject({ phase: "stopped", pid: undefined });
});
