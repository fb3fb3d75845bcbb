import { spawn } from "@homebridge/node-pty-prebuilt-multiarch";
import { findExecutable } from "../../executables.js";
import { environmentOf, type Place } from "./logos.js";

/** A `logos` on a terminal of its own. */
export interface LogosOnTerminal {
  /** Resolves when it was shown; rejects when the command ends before that. */
  shown(pattern: RegExp): Promise<void>;
  /** Types Ctrl-C. */
  interrupt(): void;
  readonly ended: Promise<{ readonly exitCode: number; readonly output: string }>;
}

/** Starts the bundle of `logos` on a pseudo-terminal, as a person would. */
export async function startOnTerminal(place: Place, words: readonly string[]): Promise<LogosOnTerminal> {
  const file = await findExecutable("logos");
  const terminal = spawn(process.execPath, [file, ...words], {
    cwd: place.directory,
    env: environmentOf(place),
    cols: 200,
    rows: 50,
  });
  let output = "";
  const listeners = new Set<() => void>();
  terminal.onData((chunk) => {
    output += chunk;
    for (const listen of listeners) listen();
  });
  const ended = new Promise<{ readonly exitCode: number; readonly output: string }>((resolve) => {
    terminal.onExit(({ exitCode, signal }) => {
      resolve({ exitCode: signal === undefined || signal === 0 ? exitCode : 128 + signal, output });
    });
  });
  return {
    shown: (pattern) =>
      new Promise((resolve, reject) => {
        const listen = (): void => {
          if (!pattern.test(output)) return;
          listeners.delete(listen);
          resolve();
        };
        listeners.add(listen);
        listen();
        void ended.then(() => reject(new Error(`it ended without showing ${pattern}:\n${output}`)));
      }),
    interrupt: () => terminal.write("\u0003"),
    ended,
  };
}
