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
  expect(await start("exit 7").ended).toEqual({ exitCode: 7 });
  expect(await start("kill -KILL $$").ended).toEqual({ exitCode: 137 });
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
  expect(await child.ended).toEqual({ exitCode: 42 });
});
