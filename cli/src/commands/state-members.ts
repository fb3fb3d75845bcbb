import type { Address, StateMember, StateRights } from "@logos/chain-client";
import { resolveOther } from "../account.js";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { confirm } from "../prompt.js";
import { rotationText } from "../state/rotation-view.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";
import { formatTable } from "../table.js";

const RIGHTS = ["read", "plan", "apply", "approve", "unlock"] as const satisfies readonly (keyof StateRights)[];

const rightsText = (rights: StateRights): string => RIGHTS.filter((right) => rights[right]).join(", ") || "none";
const accountPositional = { name: "ACCOUNT", help: "name in the key store or of LOGOS_OWNERS, or an address" } as const;

function rightsOf(text: string): StateRights {
  const words = text.split(",").map((word) => word.trim());
  const unknown = words.find((word) => !(RIGHTS as readonly string[]).includes(word));
  if (unknown !== undefined)
    throw new CliError("usage", `--rights: "${unknown}" is no right; there are ${RIGHTS.join(", ")}`);
  const has = (right: keyof StateRights): boolean => words.includes(right);
  return { read: has("read"), plan: has("plan"), apply: has("apply"), approve: has("approve"), unlock: has("unlock") };
}

export const stateMembersList: Command = defineCommand({
  path: ["state", "members", "list"],
  isDefault: true,
  summary: "lists who may do what with a state; its owner may do everything",
  example: "logos state members --workspace alice/web",
  options: { workspace: workspaceOption },
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace, owner }) => {
      const members = await tools.members(workspace);
      const rows = members.map(({ account, rights, recipient }) => [account, rightsText(rights), recipient ?? ""]);
      const text = formatTable(["account", "rights", "recipient"], [[owner, "owner", ""], ...rows]);
      invocation.output.result({ workspace, owner, members }, text);
      return 0;
    }),
});

export const stateMembersSet: Command = defineCommand({
  path: ["state", "members", "set"],
  summary: "lets an account work with a state, or changes what it may",
  positionals: [accountPositional],
  example: "logos state members set ci --workspace alice/web --rights read,plan --recipient age1…",
  options: {
    workspace: workspaceOption,
    rights: { type: "string", placeholder: "LIST", default: "read", help: `of ${RIGHTS.join(", ")}` },
    recipient: {
      type: "string",
      placeholder: "AGE",
      help: "its key, which `logos state recipients own` prints there; needed to read",
    },
  },
  run: async (invocation) =>
    await withState(invocation, async ({ chain, tools, workspace }) => {
      const { options, output, positionals } = invocation;
      const account: Address = await resolveOther(invocation, chain, positionals[0] ?? "");
      const rights = rightsOf(options.rights);
      const known = (await tools.members(workspace)).find((each) => each.account === account);
      const recipient = options.recipient ?? known?.recipient;
      if (rights.read && recipient === undefined)
        throw new CliError("usage", "who reads needs a key: --recipient age1…", {
          hint: "`logos state recipients own` prints it where that account is at home",
        });
      const member: StateMember = { account, rights, recipient: rights.read ? recipient : undefined };
      const secrets = await tools.setMember(workspace, member);
      const done = `${account} may with ${workspace}: ${rightsText(rights)}`;
      output.result({ workspace, member, rotate: secrets }, rotationText(done, secrets));
      return 0;
    }),
});

export const stateMembersRemove: Command = defineCommand({
  path: ["state", "members", "remove"],
  summary: "takes all rights from an account, encrypts the newest revision without it, and lists what it knew",
  positionals: [accountPositional],
  example: "logos state members remove ci --workspace alice/web --yes",
  options: { workspace: workspaceOption, yes: yesOption },
  run: async (invocation) =>
    await withState(invocation, async ({ chain, tools, workspace }) => {
      const { options, output, positionals } = invocation;
      const account = await resolveOther(invocation, chain, positionals[0] ?? "");
      await confirm(`${account} will have no rights on ${workspace} any more. Remove it?`, options.yes);
      const secrets = await tools.removeMember(workspace, account);
      output.result({ workspace, account, rotate: secrets }, rotationText(`${account} is no member any more`, secrets));
      return 0;
    }),
});
