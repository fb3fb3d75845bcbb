import { type Command, defineCommand } from "../command/command.js";
import { confirm } from "../prompt.js";
import { withState } from "../state/tools.js";
import { revisionNumber, workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";

export const statePrune: Command = defineCommand({
  path: ["state", "prune"],
  summary: "forgets old revisions for good, down to the last snapshot at or below a number; their deposit returns",
  positionals: [
    { name: "REVISION", help: "the oldest that must stay readable; left out: as the policy says", optional: true },
  ],
  example: "logos state prune 100 --workspace alice/web --yes",
  options: { workspace: workspaceOption, yes: yesOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { options, output, positionals } = invocation;
      const below = positionals[0] === undefined ? undefined : revisionNumber(positionals[0]);
      const which = below === undefined ? "Revisions that the policy lets go" : `Revisions before ${below}`;
      await confirm(
        `${which} cannot be read, nor ${workspace} be rolled back to them, any more. Forget them?`,
        options.yes,
      );
      const oldest = await tools.prune(workspace, below);
      output.result({ workspace, oldest }, `the oldest revision of ${workspace} is ${oldest}`);
      return 0;
    }),
});
