import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** Where a command is: its file, or why it does not run (the exit codes of a shell, POSIX.1-2024 XCU 2.8.2). */
export type FoundCommand =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "missing"; readonly exitCode: 127 }
  | { readonly kind: "not-executable"; readonly exitCode: 126 };

/** Looks a command up as a shell does: with a slash relative to `directory`, else along PATH. */
export function findCommandFile(name: string, directory: string, path: string | undefined): FoundCommand {
  const candidates = name.includes("/")
    ? [resolve(directory, name)]
    : (path ?? "").split(delimiter).map((folder) => join(folder === "" ? directory : folder, name));
  let exists = false;
  for (const candidate of candidates) {
    try {
      if (!statSync(candidate).isFile()) {
        exists ||= name.includes("/");
        continue;
      }
      exists = true;
      accessSync(candidate, constants.X_OK);
      return { kind: "file", path: candidate };
    } catch {
      // The next folder may have it.
    }
  }
  return exists ? { kind: "not-executable", exitCode: 126 } : { kind: "missing", exitCode: 127 };
}
