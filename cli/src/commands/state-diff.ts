import type { StateChange } from "@logos/state-backend";
import { type Command, defineCommand } from "../command/command.js";
import { withState } from "../state/tools.js";
import { revisionNumber, workspaceOption } from "../state/workspace-option.js";

const SIGNS: Readonly<Record<StateChange["change"], string>> = { added: "+", removed: "-", changed: "~" };

function changeText({ address, change, attributes }: StateChange): string {
  const lines = attributes.map(({ name, before, after }) => {
    if (before === undefined) return `    + ${name} = ${after ?? "null"}`;
    if (after === undefined) return `    - ${name} = ${before}`;
    return `    ~ ${name} = ${before} -> ${after}`;
  });
  return [`${SIGNS[change]} ${address}`, ...lines].join("\n");
}

export const stateDiff: Command = defineCommand({
  path: ["state", "diff"],
  summary: "shows what changed between two revisions; values of sensitive attributes stay hidden",
  positionals: [
    { name: "FROM", help: "revision; left out: the one before the newest", optional: true },
    { name: "TO", help: "revision; left out: the newest", optional: true },
  ],
  example: "logos state diff 11 12 --workspace alice/web",
  options: { workspace: workspaceOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { output, positionals } = invocation;
      const [fromText, toText] = positionals;
      const to = toText === undefined ? (await tools.show(workspace)).record.number : revisionNumber(toText);
      const from = fromText === undefined ? to - 1n : revisionNumber(fromText);
      const changes = await tools.diff(workspace, from, to);
      const text =
        changes.length === 0 ? `nothing differs between ${from} and ${to}` : changes.map(changeText).join("\n");
      output.result({ from, to, changes }, text);
      return 0;
    }),
});
