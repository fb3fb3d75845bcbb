import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { findCommandFile } from "./find-command.js";

const folder = (): string => {
  const made = temporaryFolder("path");
  writeFileSync(join(made, "runs"), "", { mode: 0o755 });
  writeFileSync(join(made, "text"), "", { mode: 0o644 });
  mkdirSync(join(made, "folder"));
  return made;
};

test("a name is looked up along PATH, a path from the folder", () => {
  const made = folder();
  expect(findCommandFile("runs", "/", `/nowhere:${made}`)).toEqual({ kind: "file", path: join(made, "runs") });
  expect(findCommandFile("./runs", made, "")).toEqual({ kind: "file", path: join(made, "runs") });
});

test("what is missing is 127 and what cannot run is 126, as in a shell", () => {
  const made = folder();
  expect(findCommandFile("nothing", "/", made)).toMatchObject({ exitCode: 127 });
  expect(findCommandFile("text", "/", made)).toMatchObject({ exitCode: 126 });
  expect(findCommandFile("./folder", made, "")).toMatchObject({ exitCode: 126 });
  expect(findCommandFile("folder", "/", made)).toMatchObject({ exitCode: 127 });
});
