import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "./errors.js";

/** Writes a file that only its owner reads and returns where it is. Throws `conflict` rather than to overwrite one. */
export function writeNewFile(directory: string, name: string, content: Uint8Array): string {
  const file = resolve(directory, name);
  try {
    writeFileSync(file, content, { flag: "wx", mode: 0o600 });
  } catch (cause) {
    throw new CliError("conflict", `${file} cannot be written as a new file`, {
      hint: "name another one with --out; an existing file is not overwritten",
      cause,
    });
  }
  return file;
}
