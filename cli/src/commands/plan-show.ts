import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Proposal } from "@logos/chain-client";
import { type Command, defineCommand, type Surroundings } from "../command/command.js";
import { CliError } from "../errors.js";
import { type Readiness, readinessOf, readinessText } from "../plan/readiness.js";
import { openSealedPlan } from "../plan/sealed-plan.js";
import { planSummary, summaryText } from "../plan/summary.js";
import { leaseOption } from "../run/lease-option.js";
import { runInSession, type SessionRun } from "../run/run-in-session.js";
import { type StateWork, withState } from "../state/tools.js";
import { requireWorkspace, workspaceOption } from "../state/workspace-option.js";
import { formatTable } from "../table.js";

interface Listed {
  readonly proposal: Proposal;
  readonly readiness: Readiness;
}

async function list(work: StateWork): Promise<readonly Listed[]> {
  const proposals = await work.tools.proposals(work.workspace);
  return await Promise.all(
    proposals.map(async (proposal) => ({ proposal, readiness: await readinessOf(work, proposal) })),
  );
}

const rowOf = ({ proposal, readiness }: Listed): readonly string[] => [
  proposal.plan,
  String(proposal.head),
  proposal.proposer,
  readinessText(readiness),
];

/** What terraform says about a plan file; its JSON holds every secret of the state and goes nowhere from here. */
async function describe(
  invocation: Pick<SessionRun, keyof Surroundings | "options">,
  workspace: string,
  plan: Uint8Array,
): Promise<unknown> {
  const { exitCode, stdout } = await runInSession({
    ...invocation,
    workspace: { workspace, namesStateAddress: true },
    command: ["terraform"],
    capture: true,
    prepare: ({ folder, environment }) => {
      const file = join(folder, "tfplan");
      writeFileSync(file, plan, { mode: 0o600 });
      return [environment["TERRAFORM_BINARY_NAME"] ?? "terraform", "show", "-json", file];
    },
  });
  if (exitCode === 0) return JSON.parse(stdout.toString("utf8"));
  throw new CliError("failed", `terraform show ended with ${exitCode}`, {
    hint: "run it in the folder of the configuration, after `logos run -- terraform init`",
  });
}

export const planShow: Command = defineCommand({
  path: ["plan", "show"],
  summary: "shows what a saved plan does, without sensitive values; without a file, which plans are proposed",
  positionals: [{ name: "FILE", help: "of `logos plan save`", optional: true }],
  example: "logos plan show tfplan.age --workspace alice/web",
  options: { workspace: workspaceOption, lease: leaseOption },
  handlesSignals: true,
  run: async (invocation) => {
    const { directory, output, positionals } = invocation;
    const [file] = positionals;
    const workspace = requireWorkspace(invocation.options.workspace);
    if (file === undefined) {
      const listed = await withState(invocation, list);
      const headings = ["plan", "made from", "proposer", "status"];
      const text =
        listed.length === 0 ? `no plan is proposed for ${workspace}` : formatTable(headings, listed.map(rowOf));
      output.result(
        listed.map(({ proposal, readiness }) => ({ ...proposal, ...readiness })),
        text,
      );
      return 0;
    }
    const { proposal, plan, readiness } = await withState(invocation, async (work) => {
      const opened = await openSealedPlan(work, directory, file);
      return { ...opened, readiness: await readinessOf(work, opened.proposal) };
    });
    const changes = planSummary(await describe(invocation, workspace, plan));
    const head = `plan ${proposal.plan}, made from revision ${proposal.head}: ${readinessText(readiness)}`;
    output.result({ ...proposal, ...readiness, changes }, `${head}\n\n${summaryText(changes)}`);
    return 0;
  },
});
