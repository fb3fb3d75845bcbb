import { type Command, defineCommand } from "../command/command.js";
import { hideSensitive, parseExactly } from "../state/hide-sensitive.js";
import { withState } from "../state/tools.js";
import { revisionNumber, workspaceOption } from "../state/workspace-option.js";

export const stateShow: Command = defineCommand({
  path: ["state", "show"],
  summary: "prints a state as it was at a revision, without the values of sensitive attributes",
  positionals: [{ name: "REVISION", help: "its number; left out: the newest", optional: true }],
  example: "logos state show 12 --workspace alice/web",
  options: {
    workspace: workspaceOption,
    reveal: { type: "boolean", help: "prints the very bytes that Terraform wrote, secrets and all" },
  },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { options, output, positionals } = invocation;
      const [wanted] = positionals;
      const { record, plaintext } = await tools.show(
        workspace,
        wanted === undefined ? undefined : revisionNumber(wanted),
      );
      const text = new TextDecoder().decode(plaintext);
      const state: unknown = parseExactly(text);
      const shown = options.reveal ? state : hideSensitive(state);
      output.result({ revision: record, state: shown }, options.reveal ? text : JSON.stringify(shown, undefined, 2));
      return 0;
    }),
});
