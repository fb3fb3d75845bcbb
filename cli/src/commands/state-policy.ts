import type { StatePolicy } from "@logos/chain-client";
import { type Command, defineCommand, type Invocation } from "../command/command.js";
import type { OptionTable } from "../command/options.js";
import { CliError } from "../errors.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";

const policyText = ({ approvals, lockFree, force, keep }: StatePolicy): string =>
  [
    `approvals  ${approvals === 0 ? "none needed" : `${approvals} of a plan before its apply`}`,
    `lock-free  ${lockFree ? "writes without a lock are taken" : "writes need the lock"}`,
    `force      ${force ? "terraform state push -force is taken, and marked" : "serials only grow"}`,
    `keep       ${keep === 0 ? "pruning may leave the newest alone" : `the newest ${keep} revisions, whatever is pruned`}`,
  ].join("\n");

const flagOf = (name: string, text: string | undefined, before: boolean): boolean => {
  if (text === undefined) return before;
  if (text === "yes" || text === "no") return text === "yes";
  throw new CliError("usage", `--${name} takes yes or no, not "${text}"`);
};

const options = {
  workspace: workspaceOption,
  approvals: {
    type: "integer",
    placeholder: "N",
    min: 0,
    max: 8,
    help: "others who must approve a plan before its apply",
  },
  lockFree: { type: "string", placeholder: "yes|no", help: "whether terraform -lock=false may write" },
  force: { type: "string", placeholder: "yes|no", help: "whether terraform state push -force may write" },
  keep: {
    type: "integer",
    placeholder: "N",
    min: 0,
    max: 4_294_967_295,
    help: "how many of the newest revisions `logos state prune` leaves",
  },
} as const satisfies OptionTable;

/** Whether anything shall be changed. */
const isChange = (asked: Invocation<typeof options>["options"]): boolean =>
  asked.approvals !== undefined ||
  asked.lockFree !== undefined ||
  asked.force !== undefined ||
  asked.keep !== undefined;

export const statePolicy: Command = defineCommand({
  path: ["state", "policy"],
  summary: "shows or sets what holds for everybody who works with a state, its owner included",
  example: "logos state policy --workspace alice/web --approvals 2",
  options,
  run: async (invocation) =>
    await withState(invocation, async ({ tools, workspace }) => {
      const { options: asked, output } = invocation;
      const before = await tools.policy(workspace);
      const policy: StatePolicy = {
        approvals: asked.approvals ?? before.approvals,
        lockFree: flagOf("lock-free", asked.lockFree, before.lockFree),
        force: flagOf("force", asked.force, before.force),
        keep: asked.keep ?? before.keep,
      };
      if (isChange(asked)) await tools.setPolicy(workspace, policy);
      output.result({ workspace, policy }, policyText(policy));
      return 0;
    }),
});
