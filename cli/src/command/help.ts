import type { Command } from "./command.js";
import { globalOptions, type OptionSpec, type OptionTable } from "./options.js";
import { flagName } from "./parse.js";

/** The synopsis of a command without `logos`: `devnet up [options]`. */
export function usageOf(command: Command): string {
  const words = (command.positionals ?? []).map((word) => (word.optional ? `[${word.name}]` : word.name));
  const rest = command.rest === undefined ? [] : [`-- <${command.rest}>`];
  const options = Object.keys(command.options).length > 0 ? ["[options]"] : [];
  return [...command.path, ...words, ...options, ...rest].join(" ");
}

export function defaultOf(spec: OptionSpec): string {
  return spec.type === "boolean" || spec.default === undefined ? "" : String(spec.default);
}

const flagWithValue = (name: string, spec: OptionSpec): string =>
  spec.type === "boolean" ? flagName(name) : `${flagName(name)} ${spec.placeholder}`;

function optionLines(table: OptionTable): string[] {
  const rows = Object.entries(table).map(([name, spec]) => {
    const notes = [
      ...(defaultOf(spec) === "" ? [] : [`default ${defaultOf(spec)}`]),
      ...(spec.environment === undefined ? [] : [spec.environment]),
    ];
    return [flagWithValue(name, spec), spec.help + (notes.length > 0 ? ` [${notes.join(", ")}]` : "")] as const;
  });
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return rows.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`);
}

/** `logos … --help`. */
export function helpOf(command: Command): string {
  const words = command.positionals ?? [];
  return [
    `logos ${usageOf(command)}`,
    "",
    command.summary,
    ...(words.length > 0 ? ["", ...words.map((word) => `  ${word.name}  ${word.help}`)] : []),
    ...(Object.keys(command.options).length > 0 ? ["", "Options:", ...optionLines(command.options)] : []),
    "",
    "Everywhere:",
    ...optionLines(globalOptions),
    "",
    "Example:",
    ...command.example.split("\n").map((line) => `  ${line}`),
  ].join("\n");
}

/** `logos --help`, or the help of all commands that start with the same word. */
export function overviewOf(commands: readonly Command[]): string {
  const rows = commands.map((command) => [`logos ${usageOf(command)}`, command.summary] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return [
    ...rows.map(([usage, summary]) => `  ${usage.padEnd(width)}  ${summary}`),
    "",
    "`logos <command> --help` shows options and an example.",
  ].join("\n");
}
