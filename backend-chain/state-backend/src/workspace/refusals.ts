import { type Chain, ChainError, type Hex, type Workspace } from "@logos/chain-client";
import type { WorkspaceIdentity } from "../history/revision-reader.js";
import { ownersRecipient } from "../seal/index.js";

/** Whether the runtime's pallet tfstate refused with this error. */
export const isRefusal = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof ChainError &&
  error.code === "refused" &&
  error.details["pallet"] === "Tfstate" &&
  names.includes(error.details["error"] ?? "");

/** An error's message without the code in front. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^\[[a-z-]+\] /, "");

const short = (plan: Hex): string => plan.slice(0, 14);

/**
 * Why the chain refuses a lock, in words that fit Terraform's one line and say what to do. `plan` is the digest that was
 * sent along. Undefined for refusals that need no other words than their own.
 */
export async function lockRefusal(
  chain: Chain,
  { owner, account, name }: WorkspaceIdentity,
  error: unknown,
  plan: Hex | undefined,
): Promise<string | undefined> {
  if (isRefusal(error, "NotAllowed", "WorkspaceUnknown")) {
    return `${account} may not apply on ${name}; its owner ${owner} can allow it: logos state members`;
  }
  if (isRefusal(error, "PlanUnknown") && plan !== undefined) {
    return `POLICY: plan ${short(plan)} was never proposed on ${name}; logos plan save proposes one`;
  }
  if (!isRefusal(error, "ApprovalNeeded", "PlanStale", "PlanUnknown")) return undefined;
  const [workspace, proposals] = await Promise.all([chain.workspace(owner, name), chain.proposals(owner, name)]);
  const needed = workspace?.policy.approvals ?? 1;
  if (plan === undefined) {
    return `POLICY: an apply on ${name} needs a plan with ${count(needed, "approval")}: logos plan save, then approve`;
  }
  const proposal = proposals.find((candidate) => candidate.plan === plan);
  if (isRefusal(error, "PlanStale")) return staleText(name, plan, proposal?.head, workspace);
  const members = await chain.members(owner, name);
  const mayApprove = members.filter(({ rights }) => rights.approve).map((member) => member.account);
  const approved = proposal?.approvers.filter((who) => who === owner || mayApprove.includes(who)).length ?? 0;
  const missing = `${needed - approved} of ${count(needed, "approval")}`;
  return `POLICY: ${missing} missing for plan ${short(plan)} on ${name} (see logos plan show)`;
}

/**
 * Why a member may not begin a workspace: what it writes must be readable for the owner, whose recipient the chain or an
 * earlier revision tells. Undefined if it may.
 */
export async function beginRefusal(
  chain: Chain,
  { owner, account, name }: WorkspaceIdentity,
  head: bigint,
): Promise<string | undefined> {
  if (owner === account || head > 0n) return undefined;
  const members = await chain.members(owner, name);
  const isOthers = !members.some((member) => member.account === account);
  if (isOthers || ownersRecipient(owner, members) !== undefined) return undefined;
  return `${name} has no state yet, and its owner ${owner} has not told its key: logos state members set does, there`;
}

function staleText(name: string, plan: Hex, from: bigint | undefined, workspace: Workspace | undefined): string {
  const moved = from === undefined ? "" : ` at revision ${from}, and ${workspace?.head ?? 0n} is the newest`;
  return `POLICY: plan ${short(plan)} on ${name} was made${moved}; the state moved since: plan and approve again`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Why a revision can never get on chain as it is; undefined while it may. */
export function strandingReason(error: unknown, entryNumber: bigint): string | undefined {
  const what = `revision ${entryNumber}`;
  if (isRefusal(error, "NotAllowed")) return `the right to apply was taken away before ${what} got on chain`;
  if (isRefusal(error, "ForceRefused")) return `the policy does not allow the forced ${what}`;
  if (isRefusal(error, "LineageMismatch")) return `the workspace has another lineage than ${what}`;
  if (isRefusal(error, "LockNeeded")) return `the policy does not allow ${what} without a lock any more`;
  if (isRefusal(error, "ApprovalNeeded", "PlanUnknown", "PlanStale")) {
    return `the lock was lost, and the plan of ${what} is not approved for another one`;
  }
  return undefined;
}
