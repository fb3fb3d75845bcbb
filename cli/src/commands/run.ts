import { type Command, defineCommand } from "../command/command.js";
import { findCommandFile } from "../run/find-command.js";
import { leaseOption } from "../run/lease-option.js";
import { runInSession } from "../run/run-in-session.js";
import { resolveWorkspace } from "../run/workspace.js";

// POSIX shells keep 126 and 127 for commands that do not run; like env(1) and timeout(1) we take 125 for ourselves.
const OWN_FAILURE = 125;

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
    lease: leaseOption,
  },
  run: async (invocation) => {
    const { directory, environment, options, output, rest } = invocation;
    const found = findCommandFile(rest[0] ?? "", directory, environment["PATH"]);
    if (found.kind !== "file") {
      output.warn(`${rest[0]}: ${found.kind === "missing" ? "command not found" : "not executable"}`);
      return found.exitCode;
    }
    const workspace = resolveWorkspace(options.workspace, directory, rest);
    return (await runInSession({ ...invocation, workspace, command: rest })).exitCode;
  },
});
