import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { RebuildPlan } from "@logos/state-backend";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { writeNewFile } from "../new-file.js";
import { confirm } from "../prompt.js";
import { appendedText } from "../state/revision-view.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";

function readJson(directory: string, name: string): unknown {
  const file = resolve(directory, name);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    // A parser's message would quote the plan, which holds secrets.
    const isSyntax = cause instanceof SyntaxError;
    throw new CliError("not-found", `${file} ${isSyntax ? "is no JSON" : "cannot be read"}`, {
      hint: "make it with: terraform plan -out=tfplan && terraform show -json tfplan > plan.json",
      ...(isSyntax ? {} : { cause }),
    });
  }
}

/** Import blocks of Terraform's configuration language; addresses are written as they are. */
const importBlocks = ({ imports }: RebuildPlan): string =>
  imports.map(({ address, id }) => `import {\n  to = ${address}\n  id = "${id}"\n}\n`).join("\n");

function reportText({ imports, lost }: RebuildPlan, file: string | undefined): string {
  const found = imports.map(({ address, name, id }) => `  ${address}  is ${name}, number ${id}`);
  const gone = lost.map(({ address, reason }) => `  ${address}  ${reason}`);
  return [
    `${imports.length} resources can be brought back${imports.length === 0 ? "" : ":"}`,
    ...found,
    `${lost.length} cannot${lost.length === 0 ? "" : ":"}`,
    ...gone,
    ...(file === undefined ? [] : [`${file} has the import blocks; \`logos run -- terraform apply\` writes the state`]),
  ].join("\n");
}

export const stateRebuild: Command = defineCommand({
  path: ["state", "rebuild"],
  summary: "finds what a configuration has made when every copy of its state is gone, and writes import blocks for it",
  positionals: [{ name: "PLAN", help: "JSON of a plan without a state: terraform show -json tfplan" }],
  example: "logos state rebuild plan.json --workspace alice/web --out imports.tf --start-over",
  options: {
    workspace: workspaceOption,
    out: { type: "string", placeholder: "FILE", help: "a new file beside the configuration for the import blocks" },
    startOver: {
      type: "boolean",
      help: "first puts an empty state in the place of a newest revision that nobody can read",
    },
    yes: yesOption,
  },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { directory, options, output, positionals } = invocation;
      const plan = await tools.planRebuild(workspace, readJson(directory, positionals[0] ?? ""));
      const file =
        options.out === undefined || plan.imports.length === 0
          ? undefined
          : writeNewFile(directory, options.out, new TextEncoder().encode(importBlocks(plan)));
      let appended: Awaited<ReturnType<typeof tools.startOver>> | undefined;
      if (options.startOver) {
        await confirm(`An empty state will follow the newest revision of ${workspace}. Write it?`, options.yes);
        appended = await tools.startOver(workspace);
        output.note(appendedText(workspace, appended));
      }
      output.result({ workspace, ...plan, file, startedOver: appended }, reportText(plan, file));
      return 0;
    }),
});
