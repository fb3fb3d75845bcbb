import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { configurationOf, writeConfiguration } from "./harness/configuration.js";
import { logos, type Place, succeed } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet();
});
afterAll(async () => await devnet.stop());

const OTHERS = '\nresource "terraform_data" "note" {\n  input = "no chain knows this"\n}\n';

test("with every copy and key gone, what the chain has is imported, and what it has not is listed", async () => {
  const machines = [{ name: "one" }, { name: "two" }];
  const workspace = "alice/gone";
  const before: Place = {
    directory: temporaryFolder("tf"),
    home: temporaryFolder("home"),
    endpoint: devnet.endpoint,
    workspace,
  };
  writeFileSync(join(before.directory, "main.tf"), configurationOf(machines) + OTHERS);
  await succeed(before, "run", "--", "terraform", "init", "-no-color");
  await succeed(before, "run", "--", "terraform", "apply", "-auto-approve", "-no-color");

  // Another machine with the account's key and the configuration, and without what opens the states.
  const after: Place = { ...before, directory: writeConfiguration(machines), home: temporaryFolder("home") };
  writeFileSync(join(after.directory, "main.tf"), configurationOf(machines) + OTHERS);
  const unreadable = await logos(after, "state", "show");
  expect(unreadable.exitCode).toBe(1);
  // Without a readable state Terraform plans against none: in a copy that keeps its state in a file.
  const copy = temporaryFolder("copy");
  writeFileSync(join(copy, "main.tf"), (configurationOf(machines) + OTHERS).replace('backend "http" {}', ""));
  const planning: Place = { ...after, directory: copy };
  await succeed(planning, "run", "--", "terraform", "init", "-no-color");
  await succeed(planning, "run", "--", "terraform", "plan", "-out=tfplan", "-no-color");
  const json = (await succeed(planning, "run", "--", "terraform", "show", "-json", "tfplan")).stdout;
  writeFileSync(join(after.directory, "plan.json"), json);

  const rebuilt = await succeed(after, "state", "rebuild", "plan.json", "--out", "imports.tf", "--start-over", "--yes");
  expect(rebuilt.stdout).toContain("2 resources can be brought back");
  expect(rebuilt.stdout).toContain("terraform_data.note");
  await succeed(after, "run", "--", "terraform", "init", "-no-color");
  const applied = await succeed(after, "run", "--", "terraform", "apply", "-auto-approve", "-no-color");
  expect(applied.stdout).toContain("2 imported, 1 added, 0 changed, 0 destroyed");
  const plan = await logos(after, "run", "--", "terraform", "plan", "-detailed-exitcode", "-no-color");
  expect(plan.exitCode, plan.stdout + plan.stderr).toBe(0);
  expect((await succeed(after, "machine", "list", "--json")).stdout.match(/"id"/g)).toHaveLength(2);
});
