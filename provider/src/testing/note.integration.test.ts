import { afterAll, beforeAll, expect, test } from "vitest";
import { sourceCommand, TerraformFolder } from "./terraform.js";

let folder: TerraformFolder;
beforeAll(() => {
  folder = new TerraformFolder(sourceCommand("testing/note-main.ts"));
});
afterAll(() => folder.remove());

const apply = () => folder.run("apply", "-auto-approve", "-no-color", "-input=false");
const stateOf = async (name: string) => {
  const { stdout } = await folder.run("show", "-json");
  const { values } = JSON.parse(stdout);
  return values?.root_module?.resources?.find((each: { name: string }) => each.name === name)?.values;
};

test("a note is created by the real terraform over mutual TLS, and the next plan is empty", async () => {
  folder.write(`
    provider "logos" { author = "ada" }
    resource "logos_note" "one" {
      text  = "hello"
      tags  = { a = "b" }
      frame = { color = "red" }
    }
    output "id" { value = logos_note.one.id }`);
  const applied = await apply();
  expect(applied.stderr).toBe("");
  expect(applied.stdout).toContain('id = "hello/ada"');
  const again = await folder.run("plan", "-detailed-exitcode", "-no-color");
  expect(again).toMatchObject({ code: 0 });
});

test("a number of twenty decimals reaches the state as it was planned", async () => {
  const { stdout } = await folder.run("state", "pull");
  expect(stdout).toContain("0.12345678901234567891");
});

test("another text updates in place, another paper replaces", async () => {
  folder.write('resource "logos_note" "one" { text = "changed" }');
  expect((await apply()).stdout).toContain("0 added, 1 changed, 0 destroyed");
  folder.write('resource "logos_note" "one" {\n text = "changed"\n paper = "blue"\n}');
  expect((await apply()).stdout).toContain("1 added, 0 changed, 1 destroyed");
});

test("what is wrong with an attribute is shown at its line, before anything runs", async () => {
  folder.write('resource "logos_note" "one" { text = "" }');
  const validated = await folder.run("validate", "-json");
  const [found] = JSON.parse(validated.stdout).diagnostics;
  expect(found).toMatchObject({ summary: "Nothing to say", range: { start: { line: 6 } } });
});

test("an error and an exception both end in a diagnostic and leave nothing tainted", async () => {
  folder.write('resource "logos_note" "one" { text = "x" }\nresource "logos_note" "bad" { text = "throw" }');
  const thrown = await apply();
  expect(thrown.stderr).toContain("The logos provider failed");
  expect(await stateOf("bad")).toBeUndefined();
  folder.write('resource "logos_note" "one" { text = "x" }\nresource "logos_note" "bad" { text = "fail" }');
  const refused = await apply();
  expect(refused.stderr).toContain("It says fail.");
  expect(refused.stderr).toContain("on main.tf line 7");
  expect(await stateOf("bad")).toBeUndefined();
});

test("an interrupt saves half a note, and the next apply completes it in place", async () => {
  folder.write('resource "logos_note" "slow" { text = "slow" }');
  const { process: terraform, finished } = await folder.start("apply", "-auto-approve", "-no-color");
  const creating = new Promise<void>((resolve) => {
    terraform.stdout?.on("data", (chunk: string) => chunk.includes("Creating...") && setTimeout(resolve, 300));
  });
  await Promise.race([creating, finished]);
  const asked = performance.now();
  process.kill(-(terraform.pid ?? 0), "SIGINT");
  const stopped = await finished;
  expect(performance.now() - asked).toBeLessThan(3000);
  expect(stopped.stdout + stopped.stderr).toContain("Half a note");
  expect(await stateOf("slow")).toMatchObject({ id: "half", author: null });
  folder.write('resource "logos_note" "slow" { text = "quick" }');
  expect((await apply()).stdout).toContain("0 added, 1 changed, 0 destroyed");
});

test("import and destroy go through", async () => {
  folder.write('resource "logos_note" "slow" { text = "quick" }\nresource "logos_note" "in" { text = "in" }');
  expect((await folder.run("import", "-no-color", "logos_note.in", "in")).code).toBe(0);
  expect((await folder.run("destroy", "-auto-approve", "-no-color")).stdout).toContain("2 destroyed");
});
