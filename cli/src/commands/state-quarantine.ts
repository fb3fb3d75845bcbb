import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { writeNewFile } from "../new-file.js";
import { confirm } from "../prompt.js";
import { withStateTools } from "../state/tools.js";
import { yesOption } from "../state/yes-option.js";
import { formatTable } from "../table.js";

const idPositional = { name: "ID", help: "as `logos state quarantine` lists it" } as const;

export const stateQuarantineList: Command = defineCommand({
  path: ["state", "quarantine", "list"],
  isDefault: true,
  summary: "lists states that Terraform sent and that were refused; each may be the only copy",
  example: "logos state quarantine",
  options: {},
  run: async (invocation) =>
    await withStateTools(invocation, async ({ tools }) => {
      const kept = await tools.quarantine();
      const rows = kept.map(({ id, workspace, atMs, reason, sizeBytes }) => [
        id,
        workspace,
        new Date(atMs).toISOString(),
        reason,
        String(sizeBytes),
      ]);
      const text =
        kept.length === 0
          ? "nothing is in quarantine"
          : formatTable(["id", "workspace", "at", "reason", "bytes"], rows);
      invocation.output.result(kept, text);
      return 0;
    }),
});

export const stateQuarantineExport: Command = defineCommand({
  path: ["state", "quarantine", "export"],
  summary: "decrypts a refused state into a new file, for terraform state push",
  positionals: [idPositional],
  example: "logos state quarantine export 3 --out refused.tfstate",
  options: { out: { type: "string", placeholder: "FILE", help: "a new file; it holds secrets in clear" } },
  run: async (invocation) =>
    await withStateTools(invocation, async ({ tools }) => {
      const { directory, options, output, positionals } = invocation;
      const id = positionals[0] ?? "";
      if (options.out === undefined) throw new CliError("usage", "--out is missing: where shall the state go?");
      const file = writeNewFile(directory, options.out, await tools.openQuarantined(id));
      output.result({ id, file }, `${id} is in ${file}, with its secrets in clear`);
      return 0;
    }),
});

export const stateQuarantineDrop: Command = defineCommand({
  path: ["state", "quarantine", "drop"],
  summary: "throws a refused state away for good",
  positionals: [idPositional],
  example: "logos state quarantine drop 3 --yes",
  options: { yes: yesOption },
  run: async (invocation) =>
    await withStateTools(invocation, async ({ tools }) => {
      const id = invocation.positionals[0] ?? "";
      await confirm(`${id} may be the only copy of that state. Throw it away?`, invocation.options.yes);
      await tools.dropQuarantined(id);
      invocation.output.result({ id, dropped: true }, `${id} is gone`);
      return 0;
    }),
});
