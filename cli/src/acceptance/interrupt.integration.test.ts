import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findRoot } from "../executables.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeConfiguration } from "./harness/configuration.js";
import { environmentOf, logos, type Place, terraform } from "./harness/logos.js";
import { ALICE, livingNames } from "./harness/machines.js";
import { startOnTerminal } from "./harness/pty.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet();
});
afterAll(async () => await devnet.stop());

// Each step of a driver takes long enough for somebody to lose patience in the middle.
const slow = (delayMs: number): void => {
  for (const hub of [0, 1, 2]) devnet.setFaults(hub, delayMs === 0 ? {} : { "*": { delayMs } });
};

async function idsOf(workspace: string): Promise<readonly bigint[]> {
  const ids: bigint[] = [];
  for await (const { id, resource } of devnet.chain.resourcesOf(ALICE)) {
    if (resource?.workspace === workspace) ids.push(id);
  }
  return ids;
}

test("one Ctrl-C while terraform creates: state saved, lock released, the next apply goes on with the same machine", async () => {
  const place: Place = {
    directory: writeConfiguration([{ name: "web" }]),
    home: devnet.home,
    endpoint: devnet.endpoint,
    workspace: "alice/interrupted",
  };
  expect((await terraform(place, "init", "-no-color")).exitCode).toBe(0);
  slow(1_500);
  const run = await startOnTerminal(place, ["run", "--", "terraform", "apply", "-auto-approve", "-no-color"]);
  await run.shown(/web: .*assigned/);
  run.interrupt();
  const { exitCode, output } = await run.ended;
  expect(exitCode, output).not.toBe(0);
  expect(output).not.toMatch(/errored\.tfstate|Error releasing the state lock/);
  const [before, ...others] = await idsOf("alice/interrupted");
  expect(others).toEqual([]);

  slow(0);
  const again = await terraform(place, "apply", "-auto-approve", "-no-color");
  expect(again.exitCode, again.stdout + again.stderr).toBe(0);
  expect(await idsOf("alice/interrupted")).toEqual([before]);
  const plan = await terraform(place, "plan", "-detailed-exitcode", "-no-color");
  expect(plan.exitCode, plan.stdout).toBe(0);
});

test("one Ctrl-C while cdktf deploys: the same", async () => {
  const directory = temporaryFolder("cdktf");
  cpSync(join(findRoot(), "examples", "hello"), directory, {
    recursive: true,
    filter: (source) => !/cdktf\.out|node_modules/.test(source),
  });
  symlinkSync(join(findRoot(), "node_modules"), join(directory, "node_modules"));
  const place: Place = { directory, home: devnet.home, endpoint: devnet.endpoint };
  expect(environmentOf(place)["LOGOS_WORKSPACE"]).toBeUndefined();
  slow(1_500);
  const run = await startOnTerminal(place, ["run", "--", "cdktf", "deploy", "hello", "--auto-approve"]);
  await run.shown(/(web|worker): .*assigned/);
  run.interrupt();
  const { exitCode, output } = await run.ended;
  expect(exitCode, output).not.toBe(0);
  const before = await idsOf("alice/hello");

  slow(0);
  const again = await logos(place, "run", "--", "cdktf", "deploy", "hello", "--auto-approve");
  expect(again.exitCode, again.stdout + again.stderr).toBe(0);
  expect(await livingNames(devnet.chain, "alice/hello")).toEqual(["web", "worker"]);
  expect(await idsOf("alice/hello")).toEqual(expect.arrayContaining([...before]));
});
