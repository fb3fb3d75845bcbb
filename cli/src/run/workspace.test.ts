import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { accountLabel, resolveWorkspace } from "./workspace.js";

function folderWith(name: string, text: string): string {
  const folder = temporaryFolder("workspace");
  writeFileSync(join(folder, name), text);
  return folder;
}

test("an empty http backend needs a workspace, and then learns its address", () => {
  const folder = folderWith("main.tf", 'terraform {\n  backend "http" {}\n}\n');
  expect(() => resolveWorkspace(undefined, folder, ["terraform", "plan"])).toThrow("[usage]");
  expect(resolveWorkspace("alice/web", folder, ["terraform", "plan"])).toEqual({
    workspace: "alice/web",
    namesStateAddress: true,
  });
});

test("the folder that -chdir names counts", () => {
  const folder = folderWith("main.tf", 'terraform {\n  backend "http" {}\n}\n');
  expect(() => resolveWorkspace(undefined, tmpdir(), ["terraform", `-chdir=${folder}`, "plan"])).toThrow("[usage]");
});

test("stacks of a CDKTF app name their workspaces themselves", () => {
  const folder = folderWith("cdktf.json", "{}");
  expect(resolveWorkspace(undefined, folder, ["cdktf", "deploy"])).toMatchObject({ namesStateAddress: false });
  expect(resolveWorkspace("alice/web", folder, ["cdktf", "deploy"])).toMatchObject({ namesStateAddress: false });
});

test("a workspace is tenant/name", () => {
  for (const text of ["web", "a/b/c", "alice/", "alice/we b"])
    expect(() => resolveWorkspace(text, tmpdir(), [])).toThrow("is no workspace");
});

test("an account's label is its last word", () => {
  expect(["//Alice", "alice", "/keys/alice.json", "//Alice//ci"].map(accountLabel)).toEqual([
    "alice",
    "alice",
    "alice",
    "ci",
  ]);
});
