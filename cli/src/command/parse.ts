import { parseArgs } from "node:util";
import { CliError } from "../errors.js";
import type { Command } from "./command.js";
import { globalOptions, type OptionSpec, type OptionTable } from "./options.js";

/** What a command line says; `options` holds a value for each option of the command and each global one. */
export interface ParsedLine {
  readonly options: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
  readonly rest: readonly string[];
}

const TRUE = new Set(["1", "true", "yes"]);

/** The flag as it is typed: `minAge` and `min-age` are one. */
export const flagName = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function toInteger(name: string, spec: OptionSpec & { readonly type: "integer" }, text: string): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < spec.min || value > spec.max)
    throw new CliError(
      "usage",
      `${flagName(name)} takes a whole number from ${spec.min} to ${spec.max}, not "${text}"`,
    );
  return value;
}

function readValue(
  name: string,
  spec: OptionSpec,
  given: string | boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | number | boolean | undefined {
  const fromEnvironment = spec.environment === undefined ? undefined : environment[spec.environment] || undefined;
  switch (spec.type) {
    case "boolean":
      return given === true || (fromEnvironment !== undefined && TRUE.has(fromEnvironment.toLowerCase()));
    case "integer": {
      const text = typeof given === "string" ? given : fromEnvironment;
      return text === undefined ? spec.default : toInteger(name, spec, text);
    }
    case "string":
      return typeof given === "string" ? given : (fromEnvironment ?? spec.default);
  }
}

/**
 * Reads the words behind a command's name: flag before environment before default.
 * Throws `usage` for an unknown flag, a missing or superfluous word, or a value that does not fit.
 */
export function parseLine(
  command: Command,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedLine {
  const table: OptionTable = { ...command.options, ...globalOptions };
  const dashes = words.indexOf("--");
  const own = dashes === -1 ? words : words.slice(0, dashes);
  const rest = dashes === -1 ? [] : words.slice(dashes + 1);
  const spelled = Object.entries(table).map(([name, spec]) => ({ name, flag: flagName(name).slice(2), spec }));
  let parsed: { readonly values: Record<string, unknown>; readonly positionals: readonly string[] };
  try {
    parsed = parseArgs({
      args: [...own],
      allowPositionals: true,
      options: Object.fromEntries(
        spelled.map(({ flag, spec }) => [flag, { type: spec.type === "boolean" ? "boolean" : "string" } as const]),
      ),
    });
  } catch (error) {
    const flags = Object.keys(table).map(flagName);
    throw new CliError("usage", faultOf(error, `logos ${command.path.join(" ")}`, flags), { cause: error });
  }
  const options = Object.fromEntries(
    spelled.map(({ name, flag, spec }) => {
      const given = parsed.values[flag];
      return [
        name,
        readValue(name, spec, typeof given === "string" || typeof given === "boolean" ? given : undefined, environment),
      ];
    }),
  );
  if (options["help"] !== true) checkWords(command, parsed.positionals, rest, dashes !== -1);
  return { options, positionals: parsed.positionals, rest };
}

/** What Node says of a line that it cannot parse; of an unknown flag instead which ones there are. */
function faultOf(error: unknown, name: string, flags: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, flag] = /^Unknown option '([^']+)'/.exec(message) ?? [];
  if (flag === undefined) return message;
  return `${name} has no ${flag}; there are ${flags.join(", ")}, see ${name} --help`;
}

function checkWords(command: Command, words: readonly string[], rest: readonly string[], hasDashes: boolean): void {
  const name = `logos ${command.path.join(" ")}`;
  const wanted = command.positionals ?? [];
  if (command.rest !== undefined) {
    if (words.length > wanted.length)
      throw new CliError("usage", `put \`--\` before the command: ${name} -- ${words.join(" ")}`);
    if (rest.length === 0) throw new CliError("usage", `${name} needs ${command.rest} behind \`--\``);
  } else if (hasDashes) throw new CliError("usage", `${name} takes nothing behind \`--\``);
  const missing = wanted.slice(words.length).find((word) => word.optional !== true);
  if (missing !== undefined) throw new CliError("usage", `${name} needs ${missing.name}: ${missing.help}`);
  const extra = words[wanted.length];
  if (extra !== undefined) throw new CliError("usage", `${name} does not take "${extra}"`);
}
