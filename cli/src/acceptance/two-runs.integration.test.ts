import { afterAll, beforeAll, expect, test } from "vitest";
import { writeConfiguration } from "./harness/configuration.js";
import { type Place, startLogos, terraform } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet();
});
afterAll(async () => await devnet.stop());

test("a run that joined another one's state server goes on when that one ends first", async () => {
  const at = (workspace: string): Place => ({
    directory: writeConfiguration([{ name: "web" }]),
    home: devnet.home,
    endpoint: devnet.endpoint,
    workspace,
  });
  const late = at("alice/late");
  const first = await startLogos(at("alice/first"), ["run", "--", "sh", "-c", "echo serving; sleep 4"]);
  await first.said(/serving/);
  expect((await terraform(late, "init", "-no-color")).exitCode).toBe(0);
  const words = ["run", "--", "sh", "-c", "sleep 5; terraform apply -auto-approve -no-color"];
  const second = await startLogos(late, words);
  expect((await first.ended).exitCode).toBe(0);
  const { exitCode, stdout, stderr } = await second.ended;
  expect(exitCode, stdout + stderr).toBe(0);
  const plan = await terraform(late, "plan", "-detailed-exitcode", "-no-color");
  expect(plan.exitCode, plan.stdout).toBe(0);
});
