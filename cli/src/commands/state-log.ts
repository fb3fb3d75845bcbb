import type { RevisionRecord } from "@logos/chain-client";
import { type Command, defineCommand } from "../command/command.js";
import { REVISION_HEADINGS, revisionRow } from "../state/revision-view.js";
import { withState } from "../state/tools.js";
import { revisionNumber, workspaceOption } from "../state/workspace-option.js";
import { formatTable } from "../table.js";

export const stateLog: Command = defineCommand({
  path: ["state", "log"],
  summary: "lists the revisions of a state: who wrote them, when, and by which plan",
  example: "logos state log --workspace alice/web --from 120",
  options: {
    workspace: workspaceOption,
    from: { type: "string", placeholder: "N", help: "first revision to list; left out: the oldest that there is" },
  },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { options, output } = invocation;
      const from = options.from === undefined ? undefined : revisionNumber(options.from);
      const records: RevisionRecord[] = [];
      for await (const record of tools.log(workspace, from)) records.push(record);
      const text =
        records.length === 0
          ? `${workspace} has no revisions`
          : formatTable(REVISION_HEADINGS, records.map(revisionRow));
      output.result(records, text);
      return 0;
    }),
});
