import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { createRunFolder } from "./run-folder.js";

const newHome = (): string => temporaryFolder("home");

test("only its owner may enter", () => {
  expect(statSync(createRunFolder(newHome())).mode & 0o777).toBe(0o700);
});

test("folders of killed runs go, those of living ones stay", () => {
  const home = newHome();
  const living = createRunFolder(home);
  // No process has this number: it is above the largest that Linux gives.
  const dead = join(home, "run", "run-4194305-00000000");
  mkdirSync(dead);
  createRunFolder(home);
  expect(existsSync(living)).toBe(true);
  expect(existsSync(dead)).toBe(false);
});

test("a long home gets a folder elsewhere, where a socket's path fits", () => {
  const folder = createRunFolder(join(newHome(), "x".repeat(100)));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(Buffer.byteLength(join(folder, "provider.sock"))).toBeLessThan(104);
});
