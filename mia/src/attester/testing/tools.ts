import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

// Daemons and checkers live in sbin, which is not on everybody's PATH.
const FOLDERS = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"].filter((part) => part !== "");

/** Whole path of a program, or undefined. */
export function findTool(name: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, name)).find(isExecutable);
}

/**
 * Whether tests that need these programs must be skipped. Says so on stderr; with LOGOS_REQUIRE=all they are not skipped
 * but fail at the missing program.
 */
export function lacks(subject: string, ...names: readonly string[]): boolean {
  const missing = names.filter((name) => findTool(name) === undefined);
  if (missing.length === 0 || process.env["LOGOS_REQUIRE"] === "all") return false;
  process.stderr.write(`SKIPPED: ${subject}; missing ${missing.join(", ")}: run scripts/install-mia-tools\n`);
  return true;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
