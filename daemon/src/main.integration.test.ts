import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
// Nobody listens on port 1.
const words = ["--chain", "ws://127.0.0.1:1", "--account-uri", "//daemon//0", "--data"];

/** Starts the daemon from its sources. */
function start(line: readonly string[]) {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", main, ...line]);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const warned = new Promise<void>((resolve) => {
    child.stderr.on("data", () => {
      if (said.includes("the chain is away")) resolve();
    });
  });
  return { child, warned, said: () => said };
}

const ended = async (child: ChildProcess) =>
  child.exitCode === null ? (await once(child, "exit"))[0] : child.exitCode;
const data = () => mkdtempSync(join(tmpdir(), "logosd-"));

test("a wrong command line is answered by one sentence and the usage, without a stack", async () => {
  const { child, said } = start(["--chain", "ws://127.0.0.1:1"]);
  expect(await ended(child)).toBe(2);
  expect(said()).toMatch(/^logosd: \[usage\] one of --account-uri and --account is needed\nusage: /);
  expect(said()).not.toContain("    at ");
});

test("while the chain is away the daemon says so once and waits; SIGTERM ends it well", async () => {
  const { child, warned, said } = start([...words, data()]);
  await warned;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
  expect(said().match(/the chain is away/g)).toHaveLength(1);
});

test("the end of standard input ends a daemon that is to exit with its parent", async () => {
  const { child, warned } = start([...words, data(), "--exit-with-parent"]);
  await warned;
  child.stdin.end();
  expect(await ended(child)).toBe(0);
});
