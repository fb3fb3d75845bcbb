import { once } from "node:events";
import { type Command, defineCommand } from "../command/command.js";
import { leaseOption } from "../run/lease-option.js";
import { openRunState } from "../run/run-state.js";
import { requireWorkspace, workspaceOption } from "../state/workspace-option.js";

/** What a shell or an IDE sets so that its own terraform finds the state. */
const exportsOf = (variables: Readonly<Record<string, string>>): string =>
  Object.entries(variables)
    .map(([name, value]) => `export ${name}=${value}`)
    .join("\n");

export const stateServe: Command = defineCommand({
  path: ["state", "serve"],
  summary: "serves the states of this account until Ctrl-C, for IDEs and for terraform without `logos run`",
  example: "logos state serve --workspace alice/web # prints what a shell or an IDE has to set",
  options: {
    workspace: workspaceOption,
    lease: leaseOption,
    gzip: {
      type: "boolean",
      help: "sends states in gzip to who accepts it: for a port that is forwarded over a slow line",
    },
  },
  run: async (invocation) => {
    const { output, signal } = invocation;
    const workspace = requireWorkspace(invocation.options.workspace);
    const state = await openRunState({ ...invocation, workspace });
    try {
      const address = `${state.server.address}/${workspace}`;
      const variables = {
        TF_HTTP_ADDRESS: address,
        TF_HTTP_LOCK_ADDRESS: address,
        TF_HTTP_UNLOCK_ADDRESS: address,
        TF_HTTP_USERNAME: state.label,
        TF_HTTP_PASSWORD: state.token,
      };
      output.event({ ready: true, address, variables }, exportsOf(variables));
      output.note(`serving ${workspace}; Ctrl-C ends it when everything is on chain`);
      if (!signal.aborted) await once(signal, "abort");
      const impatient = new AbortController();
      await state.server.drain((text) => output.note(`waiting for the state: ${text}`), impatient.signal);
      return 0;
    } finally {
      await state.close();
    }
  },
});
