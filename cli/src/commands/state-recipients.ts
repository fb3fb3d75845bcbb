import { logosHome } from "@logos/chain-client";
import { type SecretToRotate, stateRecipient } from "@logos/state-backend";
import { resolveLabel } from "../account.js";
import { type Command, defineCommand } from "../command/command.js";
import { confirm } from "../prompt.js";
import { rotationText } from "../state/rotation-view.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";
import { formatTable } from "../table.js";

const recipientPositional = { name: "RECIPIENT", help: "the public key of an age identity, age1…" } as const;
const EXAMPLE = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

export const stateRecipientsList: Command = defineCommand({
  path: ["state", "recipients", "list"],
  isDefault: true,
  summary: "lists the keys that open the newest revision of a state",
  example: "logos state recipients --workspace alice/web",
  options: { workspace: workspaceOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const readers = await tools.readers(workspace);
      const rows = readers.map(({ recipient, who, account }) => [recipient, who, account ?? ""]);
      invocation.output.result(readers, formatTable(["recipient", "who", "account"], rows));
      return 0;
    }),
});

export const stateRecipientsOwn: Command = defineCommand({
  path: ["state", "recipients", "own"],
  summary: "prints the key by which this account reads states, to be given to the owner of a workspace",
  example: "logos state recipients own --account ci",
  options: {},
  run: async (invocation) => {
    const label = resolveLabel(invocation);
    const recipient = await stateRecipient({ home: logosHome(invocation.environment), label });
    invocation.output.result({ label, recipient }, recipient);
    return 0;
  },
});

export const stateRecipientsAdd: Command = defineCommand({
  path: ["state", "recipients", "add"],
  summary: "lets a key read that belongs to no account, such as one that lies in a safe",
  positionals: [recipientPositional],
  example: `logos state recipients add ${EXAMPLE} --workspace alice/web`,
  options: { workspace: workspaceOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const recipient = invocation.positionals[0] ?? "";
      await tools.addRecipient(workspace, recipient);
      invocation.output.result({ workspace, recipient }, `${recipient} reads ${workspace} from now on`);
      return 0;
    }),
});

export const stateRecipientsRemove: Command = defineCommand({
  path: ["state", "recipients", "remove"],
  summary: "encrypts the newest revision without that key, and lists what it knew",
  positionals: [recipientPositional],
  example: `logos state recipients remove ${EXAMPLE} --workspace alice/web --yes`,
  options: { workspace: workspaceOption, yes: yesOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { options, output, positionals } = invocation;
      const recipient = positionals[0] ?? "";
      await confirm(`${recipient} will not read ${workspace} any more. Remove it?`, options.yes);
      const secrets: readonly SecretToRotate[] = await tools.removeRecipient(workspace, recipient);
      output.result({ workspace, recipient, rotate: secrets }, rotationText(`${recipient} reads no more`, secrets));
      return 0;
    }),
});

export const stateRecipientsRotate: Command = defineCommand({
  path: ["state", "recipients", "rotate"],
  summary: "encrypts the newest revision anew, with a new key of this account",
  example: "logos state recipients rotate --workspace alice/web --yes",
  options: { workspace: workspaceOption, yes: yesOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { options, output } = invocation;
      await confirm(`${workspace} gets a new key; back it up afterwards. Rotate?`, options.yes);
      const secrets = await tools.rotate(workspace);
      output.result({ workspace, rotate: secrets }, rotationText(`${workspace} is encrypted anew`, secrets));
      return 0;
    }),
});
