import type { Hex } from "@logos/chain-client";
import type { Surroundings } from "../command/command.js";
import { type ChildEnd, startChild } from "./child.js";
import { openRunSession, type RunSession } from "./run-session.js";
import type { RunStateOptions } from "./run-state.js";
import { takeSignals } from "./signals.js";
import type { RunWorkspace } from "./workspace.js";

const INTERRUPTED = 130;

export interface SessionRun extends Surroundings {
  readonly options: RunStateOptions["options"];
  readonly workspace: RunWorkspace;
  /** The command that decides where terraform is looked for, and what is run unless `prepare` says otherwise. */
  readonly command: readonly string[];
  /** Digest of the saved plan that the command applies. */
  readonly plan?: Hex;
  /** Puts files of the run in place and returns the command that uses them. */
  readonly prepare?: (session: RunSession) => readonly string[];
  /** Keeps what the command writes on stdout. */
  readonly capture?: boolean;
}

/** Runs a command inside a session to its end; its exit code becomes another one if it hides that it was interrupted. */
export async function runInSession(run: SessionRun): Promise<ChildEnd> {
  const { directory, output, capture = false } = run;
  const signals = takeSignals(process);
  try {
    const session = await openRunSession({ ...run, signal: signals.signal });
    try {
      const child = startChild({
        command: run.prepare?.(session) ?? run.command,
        directory,
        environment: session.environment,
        sharesTerminal: process.stdin.isTTY === true,
        capture,
      });
      signals.attend(child);
      const end = await child.ended;
      signals.leave();
      await session.drain((text) => output.note(`waiting for the state: ${text} (Ctrl-C leaves it)`), signals.signal);
      // An apply that was broken off is no success, whatever the command makes of it.
      return signals.interrupted && end.exitCode === 0 ? { ...end, exitCode: INTERRUPTED } : end;
    } finally {
      await session.close();
    }
  } finally {
    signals.close();
  }
}
