import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { cliConfiguration } from "./cli-configuration.js";
import { goPlatform, type ProviderFiles, placeMirror } from "./provider-mirror.js";

const newFolder = (): string => temporaryFolder("mirror");

function provider(source: string): ProviderFiles {
  const folder = newFolder();
  const files = {
    launcher: join(folder, "launcher.sh"),
    bundle: join(folder, "bundle.mjs"),
    version: "0.1.0",
    changes: false,
  };
  writeFileSync(files.launcher, "#!/bin/sh\nexit 0\n");
  writeFileSync(files.bundle, source);
  return files;
}

const packageOf = (mirror: string, host = "registry.terraform.io"): string =>
  join(mirror, host, "logos", "logos", "0.1.0", "linux_amd64");

test("the launcher carries the name that Terraform looks for, and the bundle lies beside it", () => {
  const mirror = placeMirror(newFolder(), provider("one"), "linux_amd64");
  const files = readdirSync(packageOf(mirror));
  expect(files.sort()).toEqual(["provider.mjs", "terraform-provider-logos_v0.1.0"]);
  expect(spawnSync(join(packageOf(mirror), "terraform-provider-logos_v0.1.0")).status).toBe(0);
  expect(existsSync(packageOf(mirror, "registry.opentofu.org"))).toBe(true);
});

test("a new build takes the place of the old one under the same path", () => {
  const home = newFolder();
  const mirror = placeMirror(home, provider("one"), "linux_amd64");
  expect(placeMirror(home, provider("two"), "linux_amd64")).toBe(mirror);
  expect(readFileSync(join(packageOf(mirror), "provider.mjs"), "utf8")).toBe("two");
  expect(readdirSync(join(home, "providers"))).toHaveLength(2);
});

test("in a checkout a new build has the hash of the old one, and runs", () => {
  const home = newFolder();
  const files = { ...provider('console.log("one")'), changes: true };
  const mirror = placeMirror(home, files, "linux_amd64");
  writeFileSync(files.bundle, 'console.log("two")');
  placeMirror(home, files, "linux_amd64");
  expect(readdirSync(join(home, "providers"))).toHaveLength(1);
  const bundle = join(packageOf(mirror), "provider.mjs");
  expect(spawnSync(process.execPath, [bundle], { encoding: "utf8" }).stdout).toBe("two\n");
});

test("builds that nobody used for a day go", () => {
  const home = newFolder();
  placeMirror(home, provider("one"), "linux_amd64");
  const [old = ""] = readdirSync(join(home, "providers"));
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(join(home, "providers", old), longAgo, longAgo);
  placeMirror(home, provider("two"), "linux_amd64");
  expect(readdirSync(join(home, "providers"))).toHaveLength(1);
});

test("a platform without a provider is named", () => {
  expect(goPlatform("linux", "x64")).toBe("linux_amd64");
  expect(() => goPlatform("win32", "x64")).toThrow("no provider for win32");
});

const hasTerraform = spawnSync("terraform", ["version"], { stdio: "ignore" }).status === 0;

test.skipIf(!hasTerraform)("terraform installs the provider from it without a network", () => {
  const home = newFolder();
  const work = join(home, "work");
  mkdirSync(work);
  const mirror = placeMirror(home, provider("one"), goPlatform(process.platform, process.arch));
  writeFileSync(join(home, "tfrc"), cliConfiguration({ HOME: home, XDG_DATA_DIRS: home }, work, mirror));
  writeFileSync(
    join(work, "main.tf"),
    'terraform {\n  required_providers {\n    logos = { source = "logos/logos" }\n  }\n}\n',
  );
  const { status, stdout, stderr } = spawnSync("terraform", ["init", "-no-color"], {
    cwd: work,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: home, TF_CLI_CONFIG_FILE: join(home, "tfrc"), CHECKPOINT_DISABLE: "1" },
  });
  expect(stderr).toBe("");
  expect(stdout).toContain("Installed logos/logos v0.1.0");
  expect(status).toBe(0);
});
