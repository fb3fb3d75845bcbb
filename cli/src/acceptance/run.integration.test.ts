import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { logos, type Place, startLogos } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
let place: Place;
beforeAll(async () => {
  devnet = await startTestDevnet({ daemons: 0, hubs: 0 });
  const directory = temporaryFolder("run");
  place = { directory, home: devnet.home, endpoint: devnet.endpoint };
});
afterAll(async () => await devnet.stop());

const run = (...words: readonly string[]) => logos(place, "run", "--", ...words);

test("the exit code is the command's, and stdout is its alone", async () => {
  expect(await run("sh", "-c", "echo out; exit 7")).toMatchObject({ exitCode: 7, stdout: "out\n" });
  expect(await run("true")).toMatchObject({ exitCode: 0, stdout: "" });
});

test("a command that is not there is 127, one that does not run 126", async () => {
  expect((await run("no-such-command")).exitCode).toBe(127);
  writeFileSync(join(place.directory, "text"), "no program", { mode: 0o644 });
  expect((await run("./text")).exitCode).toBe(126);
});

test("its own failures are 125, each with what to do", async () => {
  const away = await logos({ ...place, endpoint: "ws://127.0.0.1:1" }, "run", "--", "true");
  expect(away).toMatchObject({ exitCode: 125, stdout: "" });
  expect(away.stderr).toContain("ws://127.0.0.1:1");
  const nobody = await logos({ ...place, environment: { LOGOS_ACCOUNT: undefined } }, "run", "--", "true");
  expect(nobody).toMatchObject({ exitCode: 125 });
  expect(nobody.stderr).toContain("LOGOS_ACCOUNT");
  const unknown = await logos({ ...place, account: "alcie" }, "run", "--", "true");
  expect(unknown.exitCode).toBe(125);
  expect(unknown.stderr).toContain("logos keys list");
  expect((await logos(place, "run", "true")).exitCode).toBe(125);
});

test("the command finds its provider's socket, a token and an address that stay out of argv", async () => {
  const { stdout } = await run(
    "sh",
    "-c",
    'test -S "$LOGOS_RUN_SOCKET" && env; cat /proc/$PPID/cmdline | tr "\\0" " "',
  );
  expect(stdout).toMatch(/^LOGOS_STATE_ADDRESS=http:\/\/127\.0\.0\.1:\d+\/v1$/m);
  const token = /^TF_HTTP_PASSWORD=(\S{40,})$/m.exec(stdout)?.[1];
  expect(token).toBeDefined();
  expect(stdout.split(token ?? " ")).toHaveLength(2);
});

test("the address stays the same from run to run, the token does not", async () => {
  const words = ["sh", "-c", 'echo "$LOGOS_STATE_ADDRESS $TF_HTTP_PASSWORD"'] as const;
  const [one, two] = [await run(...words), await run(...words)];
  const [address, token] = one.stdout.trim().split(" ");
  expect(two.stdout).toContain(`${address} `);
  expect(two.stdout).not.toContain(token);
});

test("without a terminal an interrupt is handed on once, and a success after it is none", async () => {
  const script = "trap 'echo interrupted; exit 0' INT; echo ready; while :; do sleep 0.1; done";
  const child = await startLogos(place, ["run", "--", "sh", "-c", script]);
  await child.said(/ready/);
  child.signal("SIGINT");
  const { exitCode, stdout } = await child.ended;
  expect(stdout.match(/interrupted/g)).toHaveLength(1);
  expect(exitCode).toBe(130);
});

test("a seed where an account is wanted is refused in words that do not repeat it", async () => {
  const seed = `0x${"ab".repeat(32)}`;
  const { exitCode, stderr } = await logos({ ...place, account: seed }, "run", "--", "true");
  expect(exitCode).toBe(125);
  expect(stderr).toContain("logos keys import");
  expect(stderr).not.toContain("abab");
});
