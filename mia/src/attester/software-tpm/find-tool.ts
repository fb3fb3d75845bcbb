import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Whole path of a program, or undefined. */
export function findTool(name: string): string | undefined {
  // Daemons and checkers live in sbin, which is not on everybody's PATH.
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"];
  return folders
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
