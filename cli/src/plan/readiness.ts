import type { Proposal } from "@logos/chain-client";
import { CliError } from "../errors.js";
import type { StateWork } from "../state/tools.js";

/** Whether a plan may be applied now, and if not, why. */
export interface Readiness {
  readonly needed: number;
  readonly given: number;
  readonly isStale: boolean;
}

export async function readinessOf({ chain, owner, name }: StateWork, proposal: Proposal): Promise<Readiness> {
  const workspace = await chain.workspace(owner, name);
  return {
    needed: workspace?.policy.approvals ?? 0,
    given: proposal.approvers.length,
    isStale: workspace?.head !== proposal.head,
  };
}

export function readinessText({ needed, given, isStale }: Readiness): string {
  if (isStale) return "the state has moved on since; it cannot be applied any more";
  if (given < needed) return `${given} of ${needed} approvals`;
  return needed === 0 ? "needs no approval" : `approved by ${given}`;
}

/** Throws `refused` if the chain would not grant the lock of this plan's apply. */
export function requireReady(readiness: Readiness, plan: string): void {
  const { needed, given, isStale } = readiness;
  if (isStale)
    throw new CliError("refused", `the state has moved on since the plan ${plan} was made`, {
      hint: "make a new plan and save it: what was approved is not what would happen now",
    });
  if (given < needed)
    throw new CliError("refused", `the plan ${plan} has ${given} of ${needed} approvals`, {
      hint: `others approve it by: logos plan approve ${plan}`,
    });
}
