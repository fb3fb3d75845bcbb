import { spawn } from "node:child_process";
import { constants } from "node:os";
import { CliError } from "../errors.js";
import { findExecutable } from "../executables.js";
import type { Output } from "../output.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the steps of a story one after the other, in one folder, and tells about each. */
export interface Story {
  /** Prints a headline. */
  chapter(text: string): void;
  /** Runs `logos` with these words, its output shown; throws `failed` for an exit code other than 0. */
  logos(words: readonly string[]): Promise<void>;
}

interface StoryOptions {
  readonly directory: string;
  readonly environment: Environment;
  readonly output: Output;
  readonly signal: AbortSignal;
}

function exitCode(file: string, words: readonly string[], options: StoryOptions): Promise<number> {
  const child = spawn(process.execPath, [file, ...words], {
    cwd: options.directory,
    env: { ...options.environment },
    // Our stdout is for results; what the steps say is for the person who watches.
    stdio: ["inherit", 2, "inherit"],
  });
  const hand = (): void => {
    // A terminal has interrupted the whole group already.
    if (!process.stdin.isTTY) child.kill("SIGINT");
  };
  options.signal.addEventListener("abort", hand, { once: true });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      options.signal.removeEventListener("abort", hand);
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}

/** Begins a story. */
export async function beginStory(options: StoryOptions): Promise<Story> {
  const file = await findExecutable("logos");
  return {
    chapter: (text) => options.output.note(`\n── ${text}`),
    logos: async (words) => {
      options.signal.throwIfAborted();
      const code = await exitCode(file, words, options);
      if (code !== 0) throw new CliError("failed", `\`logos ${words.join(" ")}\` ended with exit code ${code}`);
    },
  };
}
