import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "./errors.js";
import { askHidden } from "./prompt.js";

interface Source {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
}

const WAYS = "set LOGOS_PASSPHRASE or LOGOS_PASSPHRASE_FILE, or run this on a terminal";

function fromEnvironment({ environment, directory }: Source): string | undefined {
  const given = environment["LOGOS_PASSPHRASE"];
  if (given !== undefined) return given;
  const file = environment["LOGOS_PASSPHRASE_FILE"];
  if (file === undefined || file === "") return undefined;
  try {
    // Editors end a file with a line break, which nobody means as part of a passphrase.
    return readFileSync(resolve(directory, file), "utf8").replace(/\r?\n$/, "");
  } catch (cause) {
    throw new CliError("not-found", `LOGOS_PASSPHRASE_FILE=${file} cannot be read`, { cause });
  }
}

/** The passphrase of a key: from the environment, else asked for on the terminal without echo. Throws `conflict`. */
export async function readPassphrase(source: Source, question: string): Promise<string> {
  const given = fromEnvironment(source) ?? (await askHidden(question));
  if (given === undefined) throw new CliError("conflict", "the key needs its passphrase", { hint: WAYS });
  return given;
}

/** A passphrase for a new key: from the environment, else asked for twice. Throws `conflict` if the two differ. */
export async function choosePassphrase(source: Source, name: string): Promise<string> {
  const given = fromEnvironment(source);
  if (given !== undefined) return given;
  const first = await askHidden(`passphrase for ${name}: `);
  if (first === undefined) throw new CliError("conflict", "a key is kept under a passphrase", { hint: WAYS });
  if (first !== (await askHidden("once more: "))) throw new CliError("conflict", "the two passphrases differ");
  return first;
}
