import { type Command, defineCommand } from "../command/command.js";
import { confirm } from "../prompt.js";
import { appendedText } from "../state/revision-view.js";
import { withState } from "../state/tools.js";
import { revisionNumber, workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";

export const stateRollback: Command = defineCommand({
  path: ["state", "rollback"],
  summary: "writes the state of an earlier revision as the newest; nothing is removed from the history",
  positionals: [{ name: "REVISION", help: "whose state it shall be again" }],
  example: "logos state rollback 11 --workspace alice/web --yes",
  options: { workspace: workspaceOption, yes: yesOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { options, output, positionals } = invocation;
      const to = revisionNumber(positionals[0] ?? "");
      await confirm(`Terraform will take revision ${to} of ${workspace} for what exists. Write it?`, options.yes);
      const appended = await tools.rollback(workspace, to);
      output.result({ workspace, ...appended }, appendedText(workspace, appended));
      return 0;
    }),
});
