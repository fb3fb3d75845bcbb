import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, defineCommand } from "../command/command.js";
import { readinessOf, requireReady } from "../plan/readiness.js";
import { openSealedPlan } from "../plan/sealed-plan.js";
import { leaseOption } from "../run/lease-option.js";
import { runInSession } from "../run/run-in-session.js";
import { withState } from "../state/tools.js";
import { requireWorkspace, workspaceOption } from "../state/workspace-option.js";

export const planApply: Command = defineCommand({
  path: ["plan", "apply"],
  summary:
    "applies exactly the saved plan, once it has its approvals and while the state is still the one it was made from",
  positionals: [{ name: "FILE", help: "of `logos plan save`" }],
  example: "logos plan apply tfplan.age --workspace alice/web",
  options: { workspace: workspaceOption, lease: leaseOption },
  handlesSignals: true,
  run: async (invocation) => {
    const { directory, positionals } = invocation;
    const [name = ""] = positionals;
    const workspace = requireWorkspace(invocation.options.workspace);
    const { proposal, plan } = await withState(invocation, async (work) => {
      const opened = await openSealedPlan(work, directory, name);
      requireReady(await readinessOf(work, opened.proposal), opened.proposal.plan);
      return opened;
    });
    const { exitCode } = await runInSession({
      ...invocation,
      workspace: { workspace, namesStateAddress: true },
      command: ["terraform"],
      plan: proposal.plan,
      prepare: ({ folder, environment }) => {
        const file = join(folder, "tfplan");
        writeFileSync(file, plan, { mode: 0o600 });
        return [environment["TERRAFORM_BINARY_NAME"] ?? "terraform", "apply", "-input=false", file];
      },
    });
    return exitCode;
  },
});
