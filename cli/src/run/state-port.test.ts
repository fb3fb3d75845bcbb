import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { statePort } from "./state-port.js";

const newHome = (): string => temporaryFolder("port");

test("a home keeps the port that it got first", async () => {
  const home = newHome();
  const port = await statePort(home, { LOGOS_HOME: home });
  expect(await statePort(home, { LOGOS_HOME: home })).toBe(port);
});

test("a port that somebody listens on is not chosen", async () => {
  const home = newHome();
  const wanted = await statePort(home, { LOGOS_HOME: home });
  rmSync(join(home, "run", "port"));
  const server = createServer().listen(wanted, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  expect(await statePort(home, { LOGOS_HOME: home })).not.toBe(wanted);
});

test("a recorded port that is none is an error, for another one would look like another state", async () => {
  const home = newHome();
  mkdirSync(join(home, "run"));
  writeFileSync(join(home, "run", "port"), "66000\n");
  await expect(statePort(home, { LOGOS_HOME: home })).rejects.toThrow("holds no port");
});

test("the home of the platform has the port that programs know without being told", async () => {
  const user = newHome();
  const home = join(user, "logos");
  expect([9945, 9946, 9947]).toContain(await statePort(home, { XDG_DATA_HOME: user }));
});
