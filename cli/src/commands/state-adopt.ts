import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { confirm } from "../prompt.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";

function lineageOf(directory: string, word: string): string {
  if (!word.endsWith(".tfstate") && !word.endsWith(".json")) return word;
  const file = resolve(directory, word);
  try {
    const { lineage } = JSON.parse(readFileSync(file, "utf8")) as { readonly lineage?: unknown };
    if (typeof lineage === "string" && lineage !== "") return lineage;
  } catch (cause) {
    // A parser's message would quote the state.
    if (!(cause instanceof SyntaxError)) throw new CliError("not-found", `${file} cannot be read`, { cause });
  }
  throw new CliError("usage", `${file} is no state of Terraform: it names no lineage`);
}

export const stateAdopt: Command = defineCommand({
  path: ["state", "adopt"],
  summary: "lets the next state of a workspace have another lineage, as one does that was migrated or made anew",
  positionals: [{ name: "LINEAGE", help: "Terraform's lineage, or a .tfstate file that has it" }],
  example: "logos state adopt 7f1c6cb1-9f43-4a6b-2e0e-6d4b2f0c1a11 --workspace alice/web --yes",
  options: { workspace: workspaceOption, yes: yesOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { directory, options, output, positionals } = invocation;
      const lineage = lineageOf(directory, positionals[0] ?? "");
      await confirm(`The next state of ${workspace} will be another one's successor. Allow it?`, options.yes);
      await tools.adopt(workspace, lineage);
      output.result({ workspace, lineage }, `${workspace} takes a state of lineage ${lineage} next`);
      return 0;
    }),
});
