import { type Command, defineCommand } from "../command/command.js";
import { openSealedPlan, proposalOf } from "../plan/sealed-plan.js";
import { confirm } from "../prompt.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";

export const planApprove: Command = defineCommand({
  path: ["plan", "approve"],
  summary: "approves exactly one plan: another one, or this one after the state has moved, is not approved by it",
  positionals: [{ name: "PLAN", help: "its digest, or the file of `logos plan save`" }],
  example: "logos plan approve tfplan.age --workspace alice/web --account bob --yes",
  options: { workspace: workspaceOption, yes: yesOption },
  run: async (invocation) =>
    await withState(invocation, async (work) => {
      const { directory, options, output, positionals } = invocation;
      const [word = ""] = positionals;
      const { plan } = (await proposalOf(work, word)) ?? (await openSealedPlan(work, directory, word)).proposal;
      await confirm(`Whoever may apply can then apply the plan ${plan} to ${work.workspace}. Approve it?`, options.yes);
      await work.tools.approve(work.workspace, plan);
      output.result({ workspace: work.workspace, plan, approver: work.key.address }, `${plan} is approved`);
      return 0;
    }),
});
