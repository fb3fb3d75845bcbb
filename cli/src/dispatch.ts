import type { Command, Surroundings } from "./command/command.js";
import { commandsBelow, findCommand } from "./command/find.js";
import { helpOf, overviewOf } from "./command/help.js";
import { parseLine } from "./command/parse.js";
import { CliError } from "./errors.js";
import { EXIT, exitCodeOf } from "./exit-code.js";
import { createOutput, type Sink, toJson } from "./output.js";

/** What `dispatch` needs of the process. */
export interface Process {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** A signal that aborts at SIGINT or SIGTERM; asked for only by commands that leave the signals to it. */
  interrupted(): AbortSignal;
}

const INTRODUCTION = "logos: machines on a chain, and everything around them\n";

function report(error: unknown, json: boolean, stderr: Sink): void {
  const isOurs = error instanceof Error && "code" in error && /^\[/.test(error.message);
  const hint = error instanceof CliError ? error.hint : undefined;
  if (json) {
    const code = error instanceof Error && "code" in error ? error.code : "unexpected";
    stderr.write(
      `${toJson({ error: { code, message: error instanceof Error ? error.message : String(error), hint } })}\n`,
    );
    return;
  }
  // A bug shows its stack; what we foresaw says what to do instead.
  const text = isOurs ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`logos: ${text}\n${hint === undefined ? "" : `  ${hint}\n`}`);
}

function help(commands: readonly Command[], words: readonly string[], process: Process): number {
  const below = commandsBelow(commands, words);
  const asked = words.length === 0 || words.includes("--help") || words.includes("-h");
  if (asked && below.length > 0) {
    process.stdout.write(`${INTRODUCTION}\n${overviewOf(below)}\n`);
    return EXIT.done;
  }
  const unknown =
    below.length > 0 ? `logos ${words.join(" ")} needs another word` : `there is no \`logos ${words.join(" ")}\``;
  process.stderr.write(`logos: [usage] ${unknown}\n\n${overviewOf(below.length > 0 ? below : commands)}\n`);
  return EXIT.usage;
}

/** Runs the command that the words name and returns the exit code; never throws. */
export async function dispatch(
  commands: readonly Command[],
  words: readonly string[],
  process: Process,
): Promise<number> {
  const found = findCommand(commands, words);
  if (found === undefined) return help(commands, words, process);
  const { command } = found;
  let json = found.words.includes("--json");
  try {
    const line = parseLine(command, found.words, process.environment);
    if (line.options["help"] === true) {
      process.stdout.write(`${helpOf(command)}\n`);
      return EXIT.done;
    }
    json = line.options["json"] === true;
    const surroundings: Surroundings = {
      environment: process.environment,
      directory: process.directory,
      output: createOutput(process, { json, quiet: line.options["quiet"] === true }),
      signal: command.handlesSignals === true ? new AbortController().signal : process.interrupted(),
    };
    return await command.run({ ...surroundings, ...line } as Parameters<Command["run"]>[0]);
  } catch (error) {
    report(error, json, process.stderr);
    return command.failureCode ?? exitCodeOf(error);
  }
}
