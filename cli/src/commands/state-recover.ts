import { type Command, defineCommand } from "../command/command.js";
import { confirm } from "../prompt.js";
import { appendedText } from "../state/revision-view.js";
import { withState } from "../state/tools.js";
import { revisionNumber, workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";
import { formatTable } from "../table.js";

export const stateRecover: Command = defineCommand({
  path: ["state", "recover"],
  summary: "appends what the local log of a machine has and the chain has not, after that machine died in between",
  example: "logos state recover --workspace alice/web --yes",
  options: {
    workspace: workspaceOption,
    evenOver: {
      type: "string",
      placeholder: "N",
      help: "the head that may be written over although somebody wrote it since",
    },
    yes: yesOption,
  },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { options, output } = invocation;
      const left = (await tools.leftBehind()).filter((each) => each.workspace === workspace);
      if (left.length === 0) {
        output.result({ workspace, left }, `the local log has nothing of ${workspace} that the chain has not`);
        return 0;
      }
      const rows = left.map(({ number, serial, reason }) => [String(number), String(serial), reason ?? "on its way"]);
      output.note(formatTable(["revision", "serial", "why it is not on chain"], rows));
      await confirm(`Append the newest of these to ${workspace}?`, options.yes);
      const over = options.evenOver === undefined ? {} : { evenOver: revisionNumber(options.evenOver) };
      const appended = await tools.recover(workspace, over);
      output.result({ workspace, left, ...appended }, appendedText(workspace, appended));
      return 0;
    }),
});
