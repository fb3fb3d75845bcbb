import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { MiaError } from "@logos/mia";
import { CliError } from "../errors.js";

/** Most bytes of a file that is read whole: as much as a hub's evidence may have. */
const MAX_FILE_BYTES = 96 << 20;

/** The bytes of a file that somebody named. Throws `not-found`, or `failed` for one that is too large. */
export function readInput(
  directory: string,
  name: string,
  what: string,
  mostBytes: number = MAX_FILE_BYTES,
): Uint8Array {
  const file = resolve(directory, name);
  try {
    const { size } = statSync(file);
    if (size > mostBytes) throw new CliError("failed", `${file} has ${size} bytes, ${what} has at most ${mostBytes}`);
    const bytes = readFileSync(file);
    // Plain bytes: a Buffer's slices are not those of an array.
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError("not-found", `${what} ${file} cannot be read`, { cause });
  }
}

/** What a parser makes of a file's bytes. Throws `failed` with what is wrong with them. */
export function parseInput<T>(name: string, what: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof MiaError)) throw cause;
    throw new CliError("failed", `${name} is no ${what}: ${cause.message}`, { cause });
  }
}
