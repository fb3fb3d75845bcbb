import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { writeNewFile } from "../new-file.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";

function readPlan(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CliError("not-found", `${file} cannot be read`, {
      hint: "make it with: logos run -- terraform plan -out=tfplan",
      cause,
    });
  }
}

export const planSave: Command = defineCommand({
  path: ["plan", "save"],
  summary: "encrypts a plan file for who reads the workspace, proposes it on chain, and removes the plain file",
  positionals: [{ name: "PLANFILE", help: "of terraform plan -out" }],
  example: "logos plan save tfplan --workspace alice/web --out tfplan.age",
  options: {
    workspace: workspaceOption,
    out: { type: "string", placeholder: "FILE", help: "a new file; left out: PLANFILE.age" },
    keep: { type: "boolean", help: "leaves the plain file, which holds the whole state in clear" },
  },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { directory, options, output, positionals } = invocation;
      const [name = ""] = positionals;
      const plain = resolve(directory, name);
      const { digest, sealed } = await tools.propose(workspace, readPlan(plain));
      const file = writeNewFile(directory, options.out ?? `${name}.age`, sealed);
      if (!options.keep) rmSync(plain);
      output.result({ workspace, digest, file }, `${file} is the plan ${digest}`);
      return 0;
    }),
});
