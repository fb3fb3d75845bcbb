import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeTerraformLauncher } from "./terraform-launcher.js";

const ADDRESS = "http://127.0.0.1:1234/v1";
const withBackend = `{\n  "terraform": {\n    "backend": {\n      "http": {\n        "address": "${ADDRESS}/alice/a"\n      }\n    }\n  }\n}`;
const withRemoteStateOnly = `{\n  "data": {\n    "terraform_remote_state": {\n      "x": {\n        "backend": "http",\n        "config": {\n          "address": "${ADDRESS}/alice/a"\n        }\n      }\n    }\n  },\n  "terraform": {\n    "backend": {\n      "local": {\n        "path": "a.tfstate"\n      }\n    }\n  }\n}`;

/** Lays out stacks as cdktf does, with a terraform that echoes its words, and starts the launcher in the first one. */
function launch(stacks: Record<string, string>, words: readonly string[]) {
  const folder = temporaryFolder("launcher");
  const terraform = join(folder, "it's terraform");
  writeFileSync(terraform, '#!/bin/sh\necho "ran $*"; grep SigIgn /proc/$$/status\n', { mode: 0o755 });
  for (const [name, text] of Object.entries(stacks)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "cdk.tf.json"), text);
  }
  const launcher = join(folder, "launcher");
  writeTerraformLauncher(launcher, terraform, ADDRESS);
  const [first = "."] = Object.keys(stacks);
  return spawnSync(launcher, [...words], { cwd: join(folder, first), encoding: "utf8" });
}

test("terraform gets its words, and a hang-up is ignored", () => {
  const { stdout } = launch({ a: withBackend }, ["plan", "-out", "a plan"]);
  expect(stdout).toContain("ran plan -out a plan");
  if (process.platform === "linux") expect(stdout).toMatch(/SigIgn:\s+[0-9a-f]*1$/m);
});

test("each of several stacks with a LogosBackend starts", () => {
  expect(launch({ a: withBackend, b: withBackend }, ["init"])).toMatchObject({ status: 0 });
});

test("a stack of several without a LogosBackend is refused by name, also if it reads the state of another", () => {
  const { status, stderr } = launch({ orphan: withRemoteStateOnly, b: withBackend }, ["init"]);
  expect(status).toBe(1);
  expect(stderr).toContain("stack orphan has no LogosBackend, and this app has 2 stacks");
});

test("the only stack of an app may keep its state where it wants", () => {
  expect(launch({ a: withRemoteStateOnly }, ["init"])).toMatchObject({ status: 0 });
});
