import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { cliConfiguration } from "./cli-configuration.js";

const newFolder = (): string => temporaryFolder("tfrc");

function own(text: string, name = ".terraformrc"): Record<string, string> {
  const home = newFolder();
  mkdirSync(join(home, ".terraform.d"));
  writeFileSync(join(home, name), text);
  return { HOME: home, XDG_DATA_HOME: join(home, "data"), XDG_DATA_DIRS: join(home, "none") };
}

const hasTerraform = spawnSync("terraform", ["version"], { stdio: "ignore" }).status === 0;

/** What a real terraform says of a configuration. */
function judge(text: string): string {
  const folder = newFolder();
  writeFileSync(join(folder, "tfrc"), text);
  const environment = { PATH: process.env["PATH"], HOME: folder, CHECKPOINT_DISABLE: "1" };
  const { stdout, stderr } = spawnSync("terraform", ["version", "-json"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...environment, TF_CLI_CONFIG_FILE: join(folder, "tfrc") },
  });
  return stdout + stderr;
}

test("the practitioner's own configuration stays, and ours stands behind it", () => {
  const text = cliConfiguration(own('plugin_cache_dir = "/cache"'), newFolder(), "/mirror");
  expect(text).toMatch(/plugin_cache_dir = "\/cache"[\s\S]*filesystem_mirror \{\n {4}path = "\/mirror"/);
  expect(text).toContain('include = ["registry.terraform.io/logos/logos", "registry.opentofu.org/logos/logos"]');
});

test("files of the configuration folder count unless a file is named", () => {
  const environment = own("disable_checkpoint = true", ".terraform.d/a.tfrc");
  expect(cliConfiguration(environment, newFolder(), "/mirror")).toContain("disable_checkpoint");
  const named = { ...environment, TF_CLI_CONFIG_FILE: "/nowhere" };
  expect(cliConfiguration(named, newFolder(), "/mirror")).not.toContain("disable_checkpoint");
});

test("a provider_installation of theirs is named as the conflict, with the way out", () => {
  const environment = own("provider_installation {\n  direct {}\n}");
  expect(() => cliConfiguration(environment, newFolder(), "/mirror")).toThrow(
    /\.terraformrc has provider_installation/,
  );
});

test("a provider_installation that knows our mirror is left alone", () => {
  const text = 'provider_installation {\n  filesystem_mirror {\n    path = "/mirror"\n  }\n}';
  expect(cliConfiguration(own(text), newFolder(), "/mirror").match(/provider_installation/g)).toHaveLength(1);
});

test("one that stands in a comment is none", () => {
  expect(cliConfiguration(own("# provider_installation {}"), newFolder(), "/mirror")).toContain('path = "/mirror"');
});

test("providers of the folders that Terraform searches by itself are still found there, and asked for nowhere else", () => {
  const environment = own("");
  const plugins = join(environment["HOME"] ?? "", ".terraform.d", "plugins");
  mkdirSync(join(plugins, "example.org", "acme", "tool"), { recursive: true });
  const text = cliConfiguration(environment, newFolder(), "/mirror");
  expect(text).toContain(`path = "${plugins}"`);
  expect(text).toMatch(/direct \{\n {4}exclude = \[.*"example.org\/acme\/tool"\]/);
});

test.skipIf(!hasTerraform)("terraform accepts what comes out of HCL and of JSON", () => {
  const hcl = cliConfiguration(own('credentials "x.example" {\n  token = "t"\n}\n'), newFolder(), "/mirror");
  expect(judge(hcl)).not.toMatch(/Error|Warning/);
  const json = cliConfiguration(own('{"disable_checkpoint": true}'), newFolder(), "/mirror");
  expect(JSON.parse(json)).toMatchObject({ disable_checkpoint: true });
  expect(judge(json)).not.toMatch(/Error|Warning/);
});
