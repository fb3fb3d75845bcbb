import { type Command, defineCommand, type Invocation } from "../command/command.js";
import type { OptionTable } from "../command/options.js";
import { startChild } from "../run/child.js";
import { findCommandFile } from "../run/find-command.js";
import { openRunSession } from "../run/run-session.js";
import { type RunSignals, takeSignals } from "../run/signals.js";
import { resolveWorkspace } from "../run/workspace.js";

// POSIX shells keep 126 and 127 for commands that do not run; like env(1) and timeout(1) we take 125 for ourselves.
const OWN_FAILURE = 125;
const INTERRUPTED = 130;

/** Runs the command inside a session and returns its exit code, or another one if it hides that it was interrupted. */
async function runInSession(
  invocation: Invocation<OptionTable>,
  workspace: ReturnType<typeof resolveWorkspace>,
  signals: RunSignals,
): Promise<number> {
  const { directory, output, rest } = invocation;
  const session = await openRunSession({ ...invocation, signal: signals.signal, workspace, command: rest });
  try {
    const child = startChild({
      command: rest,
      directory,
      environment: session.environment,
      sharesTerminal: process.stdin.isTTY === true,
    });
    signals.attend(child);
    const { exitCode } = await child.ended;
    signals.leave();
    await session.drain((text) => output.note(`waiting for the state: ${text} (Ctrl-C leaves it)`), signals.signal);
    // An apply that was broken off is no success, whatever the command makes of it.
    return signals.interrupted && exitCode === 0 ? INTERRUPTED : exitCode;
  } finally {
    await session.close();
  }
}

export const run: Command = defineCommand({
  path: ["run"],
  summary: "runs terraform, tofu, cdktf, cdktn or a script with state backend, provider and credentials",
  example: "logos run --workspace alice/web -- terraform apply",
  rest: "command",
  handlesSignals: true,
  failureCode: OWN_FAILURE,
  options: {
    workspace: {
      type: "string",
      placeholder: "TENANT/NAME",
      environment: "LOGOS_WORKSPACE",
      help: 'where the state goes; needed for HCL with backend "http" {}, stacks of CDKTF name theirs themselves',
    },
  },
  run: async (invocation) => {
    const { directory, environment, options, output, rest } = invocation;
    const found = findCommandFile(rest[0] ?? "", directory, environment["PATH"]);
    if (found.kind !== "file") {
      output.warn(`${rest[0]}: ${found.kind === "missing" ? "command not found" : "not executable"}`);
      return found.exitCode;
    }
    const workspace = resolveWorkspace(options.workspace, directory, rest);
    const signals = takeSignals(process);
    try {
      return await runInSession(invocation, workspace, signals);
    } finally {
      signals.close();
    }
  },
});
