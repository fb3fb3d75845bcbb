import type { Command } from "./command.js";

/** A command and the words behind its name. */
export interface Found {
  readonly command: Command;
  readonly words: readonly string[];
}

const startsWith = (words: readonly string[], path: readonly string[]): boolean =>
  path.every((word, index) => words[index] === word);

/** The command that the words name, if they name one. */
export function findCommand(commands: readonly Command[], words: readonly string[]): Found | undefined {
  for (const command of commands) {
    if (startsWith(words, command.path)) return { command, words: words.slice(command.path.length) };
  }
  for (const command of commands) {
    const stem = command.path.slice(0, -1);
    const next = words[stem.length];
    if (command.isDefault === true && startsWith(words, stem) && (next === undefined || next.startsWith("-")))
      return { command, words: words.slice(stem.length) };
  }
  return undefined;
}

/** The commands whose names start with the words that are no flags: what somebody may have meant. */
export function commandsBelow(commands: readonly Command[], words: readonly string[]): readonly Command[] {
  const flag = words.findIndex((word) => word.startsWith("-"));
  const stem = flag === -1 ? words : words.slice(0, flag);
  return commands.filter((command) => startsWith(command.path, stem));
}
