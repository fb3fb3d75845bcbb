import { type Command, defineCommand } from "../command/command.js";
import { writeNewFile } from "../new-file.js";
import { withState } from "../state/tools.js";
import { revisionNumber, workspaceOption } from "../state/workspace-option.js";

export const stateExport: Command = defineCommand({
  path: ["state", "export"],
  summary: "writes a revision as an age file that stock age opens: age -d -i keys/alice.age",
  positionals: [{ name: "REVISION", help: "its number; left out: the newest", optional: true }],
  example: "logos state export --workspace alice/web --out web.tfstate.age",
  options: {
    workspace: workspaceOption,
    out: { type: "string", placeholder: "FILE", help: "a new file" },
    ciphertext: { type: "boolean", help: "the very bytes of the chain instead, compressed and padded" },
  },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { directory, options, output, positionals } = invocation;
      const [wanted] = positionals;
      const exported = await tools.export(workspace, wanted === undefined ? undefined : revisionNumber(wanted));
      const { number } = exported.record;
      const name = options.out ?? `${workspace.replace("/", "-")}-${number}.tfstate.age`;
      const file = writeNewFile(directory, name, options.ciphertext ? exported.ciphertext : exported.readable);
      output.result({ workspace, revision: exported.record, file }, `revision ${number} of ${workspace} is in ${file}`);
      return 0;
    }),
});
