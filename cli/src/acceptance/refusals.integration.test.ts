import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyFromUri } from "@logos/chain-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeConfiguration } from "./harness/configuration.js";
import { type Place, terraform } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail: string;
  readonly range?: { readonly start: { readonly line: number } };
}

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet();
});
afterAll(async () => await devnet.stop());

/** Plans a machine and returns its errors, each with the line of the configuration that it stands on. */
async function refusalsOf(attributes: Readonly<Record<string, string>>, account = "//Alice") {
  const directory = writeConfiguration([{ name: "web", attributes }]);
  const place: Place = {
    directory,
    home: `${devnet.home}-${account.replaceAll("/", "")}`,
    endpoint: devnet.endpoint,
    account,
    workspace: `${account.slice(2).toLowerCase()}/refused`,
  };
  await terraform(place, "init", "-no-color");
  const { exitCode, stdout, stderr } = await terraform(place, "plan", "-json");
  expect(exitCode, stdout + stderr).toBe(1);
  const lines = readFileSync(join(directory, "main.tf"), "utf8").split("\n");
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => (JSON.parse(line) as { readonly diagnostic?: Diagnostic }).diagnostic)
    .filter((diagnostic) => diagnostic?.severity === "error")
    .map((diagnostic) => ({
      text: `${diagnostic?.summary} ${diagnostic?.detail}`,
      line: lines[(diagnostic?.range?.start.line ?? 0) - 1]?.trim() ?? "",
    }));
}

test("too many processors and a misspelt image: two errors in one plan, each on its attribute", async () => {
  const refusals = await refusalsOf({ vcpu: "99", image: '"debain-13"' });
  expect(refusals).toHaveLength(2);
  expect(refusals.map(({ line }) => line).sort()).toEqual(['image = "debain-13"', "vcpu = 99"]);
  expect(refusals.find(({ line }) => line.startsWith("vcpu"))?.text).toContain("between 1 and 4");
  expect(refusals.find(({ line }) => line.startsWith("image"))?.text).toContain("debain-13");
});

test("an unknown type and an unknown region are errors on theirs", async () => {
  const refusals = await refusalsOf({ type: '"vm.tiny@1"' });
  expect(refusals.map(({ line }) => line)).toContain('type = "vm.tiny@1"');
  const [region] = await refusalsOf({ placement: '{ region = "mars" }' });
  expect(region?.line).toBe('placement = { region = "mars" }');
  expect(region?.text).toContain('Unknown region No hub stands in "mars"');
});

test("an account without money: one error that names account and missing amount", async () => {
  const refusals = await refusalsOf({}, "//Nobody");
  expect(refusals).toHaveLength(1);
  expect(refusals[0]?.text).toContain(keyFromUri("//Nobody").address);
  expect(refusals[0]?.text).toMatch(/\d+\.\d{4,} LGS/);
});
