import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { configurationFolder, hasEmptyHttpBackend } from "./http-backend.js";

function folderWith(name: string, text: string): string {
  const folder = temporaryFolder("backend");
  writeFileSync(join(folder, name), text);
  return folder;
}

test.each([
  ["an empty block", "main.tf", 'terraform {\n  backend "http" {}\n}', true],
  ["a block with nothing but a retry", "main.tf", 'terraform { backend "http" {\n retry_max = 3\n} }', true],
  ["a block with an address", "main.tf", 'terraform { backend "http" {\n address = "https://x"\n} }', false],
  ["a comment", "main.tf", '# backend "http" {}\n/* backend "http" {} */', false],
  ["another backend", "main.tf", 'terraform { backend "s3" {} }', false],
  ["JSON", "main.tf.json", '{"terraform":{"backend":{"http":{}}}}', true],
  ["JSON with an address", "main.tf.json", '{"terraform":{"backend":{"http":{"address":"https://x"}}}}', false],
  ["JSON that is none", "main.tf.json", "{", false],
  ["another file", "README.md", 'backend "http" {}', false],
])("%s", (_name, file, text, expected) => {
  expect(hasEmptyHttpBackend(folderWith(file, text))).toBe(expected);
});

test("a folder that is not there has none", () => {
  expect(hasEmptyHttpBackend("/nowhere")).toBe(false);
});

test("-chdir leads to the configuration", () => {
  expect(configurationFolder("/here", ["terraform", "-chdir=infra", "plan"])).toBe("/here/infra");
  expect(configurationFolder("/here", ["terraform", "plan"])).toBe("/here");
});
