import { cpSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findRoot } from "../executables.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { type Place, terraform } from "./harness/logos.js";
import { livingNames } from "./harness/machines.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet();
});
afterAll(async () => await devnet.stop());

test("the example in HCL: two machines, a plan that stays empty, nothing left after destroy", async () => {
  const directory = temporaryFolder("hcl");
  cpSync(join(findRoot(), "examples", "hello-hcl", "main.tf"), join(directory, "main.tf"));
  const workspace = "alice/hello-hcl";
  const place: Place = { directory, home: devnet.home, endpoint: devnet.endpoint, workspace };
  const init = await terraform(place, "init", "-no-color");
  expect(init.exitCode, init.stdout + init.stderr).toBe(0);
  const apply = await terraform(place, "apply", "-auto-approve", "-no-color");
  expect(apply.exitCode, apply.stdout + apply.stderr).toBe(0);
  expect(apply.stderr).toMatch(/^web: verified in block \d+$/m);
  expect(apply.stderr).toMatch(/^worker: verified in block \d+$/m);
  expect(await livingNames(devnet.chain, workspace)).toEqual(["web", "worker"]);

  for (const waitMs of [0, 60_000]) {
    await sleep(waitMs);
    const plan = await terraform(place, "plan", "-detailed-exitcode", "-no-color");
    expect(plan.exitCode, plan.stdout + plan.stderr).toBe(0);
  }
  const output = await terraform(place, "output", "-json", "endpoints");
  expect(Object.keys(JSON.parse(output.stdout))).toEqual(["web", "worker"]);

  const destroy = await terraform(place, "destroy", "-auto-approve", "-no-color");
  expect(destroy.exitCode, destroy.stdout + destroy.stderr).toBe(0);
  expect(await livingNames(devnet.chain, workspace)).toEqual([]);
});
