import { expect, test } from "vitest";
import { type Child, startChild } from "./child.js";

const start = (script: string): Child =>
  startChild({
    command: ["sh", "-c", script],
    directory: "/",
    environment: { PATH: process.env["PATH"] },
    sharesTerminal: false,
  });

test("the exit code is the child's, and 128 plus the number for a signal", async () => {
  expect(await start("exit 7").ended).toMatchObject({ exitCode: 7 });
  expect(await start("kill -KILL $$").ended).toMatchObject({ exitCode: 137 });
});

test("without a terminal an interrupt reaches the whole group, once", async () => {
  const inner = `trap 'count=$((count + 1))' INT; count=0; sleep 0.6 & wait; wait; exit $((10 + count))`;
  const child = start(`trap : INT; sh -c "${inner.replaceAll("$", "\\$")}"; exit $?`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  child.interrupt("SIGINT");
  child.interrupt("SIGINT");
  child.interrupt("SIGTERM");
  const { exitCode } = await child.ended;
  expect(exitCode).toBe(11);
});

test("a termination is handed on as it is", async () => {
  const child = start("trap 'exit 42' TERM; while :; do sleep 0.05; done");
  await new Promise((resolve) => setTimeout(resolve, 200));
  child.interrupt("SIGTERM");
  expect(await child.ended).toMatchObject({ exitCode: 42 });
});

test("what is captured comes back whole and stays off our stdout", async () => {
  const child = startChild({
    command: ["sh", "-c", "head -c 300000 /dev/zero | tr '\\0' x"],
    directory: "/",
    environment: { PATH: process.env["PATH"] },
    sharesTerminal: false,
    capture: true,
  });
  const { exitCode, stdout } = await child.ended;
  expect(exitCode).toBe(0);
  expect(stdout.equals(Buffer.alloc(300_000, "x"))).toBe(true);
});
