import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeData } from "./harness/data-configuration.js";
import { logos, oneLine, type Place, succeed } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet({ daemons: 0, hubs: 0 });
});
afterAll(async () => await devnet.stop());

const apply = ["run", "--", "terraform", "apply", "-auto-approve", "-no-color"] as const;
const plan = ["run", "--", "terraform", "plan", "-no-color"] as const;

/** Copies what the chain has while it is down, as whoever makes a backup of it does. */
async function copyChain(from: string, to: string): Promise<void> {
  await devnet.end("chain");
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  await devnet.replace("chain", {});
}

test("a chain that was restored from a backup is found out, refused with words, and goes on once somebody agrees", async () => {
  const [data, backup] = [join(devnet.folder, "chain"), join(temporaryFolder("backup"), "chain")];
  const place: Place = {
    directory: writeData({ one: '"first"' }),
    home: devnet.home,
    endpoint: devnet.endpoint,
    workspace: "alice/restored",
  };
  await succeed(place, "run", "--", "terraform", "init", "-no-color");
  await succeed(place, ...apply);
  await copyChain(data, backup);
  writeData({ one: '"first"', two: '"second"' }, { folder: place.directory });
  await succeed(place, ...apply);
  writeData({ one: '"first"', two: '"third"' }, { folder: place.directory });
  await succeed(place, ...apply);
  await copyChain(backup, data);

  // Nothing is planned on the old state, let alone made twice.
  for (const words of [plan, apply]) {
    const refused = await logos(place, ...words);
    expect(refused.exitCode, refused.stdout).toBe(1);
    expect(oneLine(refused.stderr)).toContain("it went back");
    expect(refused.stdout).not.toContain("to add");
  }
  const shown = await logos(place, "state", "show");
  expect(shown.stderr).toContain("went back");
  const verified = await logos(place, "state", "verify");
  expect(verified.exitCode).not.toBe(0);
  expect(verified.stdout + verified.stderr).toContain("rolled-back");

  await succeed(place, "state", "verify", "--accept", "--yes");
  expect((await succeed(place, "state", "show", "--reveal")).stdout).not.toContain("third");
  await succeed(place, ...apply);
  expect((await succeed(place, "state", "show", "--reveal")).stdout).toContain("third");
  expect((await succeed(place, "state", "verify")).stdout).toContain("nothing wrong");
});
