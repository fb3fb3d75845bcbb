import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { CRASH_POINTS } from "../../crash-points.js";
import { Devnet } from "../../testing/devnet.js";
import { launcherCommand, TerraformFolder } from "../../testing/terraform.js";

let devnet: Devnet;
let folder: TerraformFolder;
let provider: string;

beforeAll(() => {
  provider = launcherCommand();
  devnet = new Devnet();
});
afterAll(() => devnet.end());
beforeEach(() => {
  folder = new TerraformFolder(provider, devnet.environment);
  return async () => {
    await folder.run("destroy", "-auto-approve");
    folder.remove();
  };
});

const machine = (name: string, attributes: Record<string, string> = {}) => {
  const all = { name: `"${name}"`, type: '"vm.small@1"', image: '"debian-13"', ...attributes };
  const lines = Object.entries(all).map(([key, value]) => `  ${key} = ${value}\n`);
  return `provider "logos" {}\nresource "logos_machine" "this" {\n${lines.join("")}}\n`;
};
const apply = async () => {
  const { code, stdout, stderr } = await folder.run("apply", "-auto-approve", "-no-color");
  return { code, text: stdout + stderr };
};
const expectEmptyPlan = async () => {
  const { code, stdout } = await folder.run("plan", "-detailed-exitcode", "-no-color");
  expect(stdout).toContain("No changes");
  expect(code).toBe(0);
};

test("a machine is made, changed, protected, replaced and removed, each followed by an empty plan", async () => {
  folder.write(machine("life"));
  expect((await apply()).text).toContain("1 added, 0 changed, 0 destroyed");
  await expectEmptyPlan();
  folder.write(machine("life", { vcpu: "3", delete_protection: "true" }));
  expect((await apply()).text).toContain("0 added, 1 changed, 0 destroyed");
  await expectEmptyPlan();
  const refused = await folder.run("destroy", "-auto-approve", "-no-color");
  expect(refused.stderr).toContain("delete_protection is true on chain");
  folder.write(machine("life", { vcpu: "3", image: '"alpine-3"', delete_protection: "true" }));
  expect((await apply()).text).toContain("needs a new machine, but delete_protection is true");
  folder.write(machine("life", { vcpu: "3" }));
  expect((await apply()).text).toContain("0 added, 1 changed, 0 destroyed");
  folder.write(machine("life", { vcpu: "3", image: '"alpine-3"' }));
  expect((await apply()).text).toContain("1 added, 0 changed, 1 destroyed");
  await expectEmptyPlan();
  expect((await folder.run("destroy", "-auto-approve", "-no-color")).stdout).toContain("1 destroyed");
  expect(devnet.machines()).toEqual([]);
});

test("two mistakes stand in one plan, each at its line, with what is allowed", async () => {
  folder.write(machine("bad", { image: '"debain-13"', vcpu: "99" }));
  const { stdout } = await folder.run("plan", "-json");
  const found = stdout
    .split("\n")
    .filter((line) => line.includes('"@level":"error"'))
    .map((line) => JSON.parse(line).diagnostic);
  expect(found.map(({ summary, range }) => [summary, range.start.line]).sort()).toEqual([
    ["Out of range", 11],
    ["Unknown image", 10],
  ]);
  expect(found.map(({ detail }) => detail).join(" ")).toMatch(/between 1 and 4 .* vm\.medium allows up to 16/);
  expect(found.map(({ detail }) => detail).join(" ")).toContain('Did you mean "debian-13"?');
});

test("an account without funds is named with what it lacks", async () => {
  const poor = new TerraformFolder(provider, { ...devnet.environment, LOGOS_ACCOUNT: "//Nobody" });
  poor.write(machine("poor"));
  const { stderr } = await poor.run("plan", "-no-color");
  poor.remove();
  expect(stderr.replace(/\s+/g, " ")).toMatch(/Account \/\/Nobody \(5\w+\) lacks \d+\.\d+ LGS .*it has 0 LGS free/);
});

test("a type without version keeps its version, and an imported machine needs no change", async () => {
  folder.write(machine("in", { type: '"vm.small"' }));
  await apply();
  await expectEmptyPlan();
  await folder.run("state", "rm", "logos_machine.this");
  const imported = await folder.run("import", "-no-color", "logos_machine.this", "alice/test/in");
  expect(imported.stdout).toContain("Import successful");
  folder.write(machine("in"));
  await expectEmptyPlan();
});

test("the catalogue is there to be read, and its id pins a type", async () => {
  const pinned = machine("read", { type: "data.logos_machine_type.small.id" });
  folder.write(`${pinned}data "logos_machine_type" "small" { name = "vm.small" }\ndata "logos_machine_types" "all" {}
    output "all" { value = data.logos_machine_types.all.types[*].id }`);
  expect((await apply()).text).toContain('"vm.medium@1",\n  "vm.small@1"');
  await expectEmptyPlan();
});

test.each(CRASH_POINTS)("a provider that is killed at %s leaves one machine after the next apply", async (point) => {
  const name = `kill-${point}`;
  const crashing = { ...devnet.environment, LOGOS_CRASH_AT: `provider:${point}` };
  const dying = new TerraformFolder(provider, crashing);
  dying.write(machine(name));
  const { code } = await dying.run("apply", "-auto-approve", "-no-color");
  dying.remove();
  expect(code).toBe(1);
  folder.write(machine(name));
  expect((await apply()).code).toBe(0);
  await expectEmptyPlan();
  expect(devnet.machines()).toHaveLength(1);
});

test("a chain that does not answer is one sentence with what to do", async () => {
  const lost = new TerraformFolder(provider, { ...devnet.environment, LOGOS_ENDPOINT: "ws://127.0.0.1:1" });
  lost.write(machine("lost"));
  const { stderr } = await lost.run("plan", "-no-color");
  lost.remove();
  expect(stderr.replace(/\s+/g, " ")).toMatch(/No chain answers at ws:\/\/127\.0\.0\.1:1: .*logos devnet/);
});

test("the committed schema is the one that Terraform gets", async () => {
  folder.write('provider "logos" {}');
  const { stdout } = await folder.run("providers", "schema", "-json");
  const { default: committed } = await import("../../../schema.json", { with: { type: "json" } });
  expect(JSON.parse(stdout)).toEqual(committed);
});
