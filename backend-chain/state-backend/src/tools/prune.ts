import { StateBackendError } from "../errors.js";
import { isRefusal } from "../workspace/refusals.js";
import type { ToolWorkspace } from "./tool-workspace.js";

/** Forgets old revisions; see StateTools.prune. */
export async function prune(workspace: ToolWorkspace, asked: bigint | undefined): Promise<bigint> {
  workspace.ensureOwner("prune it");
  const { name } = workspace.identity;
  const { oldest, head, policy } = await workspace.onChain();
  const left = head + 1n - BigInt(policy.keep);
  const newestToKeep = left > oldest ? left : oldest;
  if (asked === undefined && policy.keep === 0) {
    const text = `the policy of ${name} does not say how many revisions stay: name the oldest that must, or set --keep`;
    throw new StateBackendError("refused", text);
  }
  const below = asked ?? newestToKeep;
  if (policy.keep > 0 && below > newestToKeep) {
    const text = `the policy of ${name} keeps ${policy.keep} revisions, so that ${newestToKeep} stays, and ${head} is the newest`;
    throw new StateBackendError("refused", text);
  }
  let snapshot: bigint | undefined;
  for await (const { number, kind } of workspace.records()) {
    if (number > below) break;
    if (kind.kind === "snapshot") snapshot = number;
  }
  if (snapshot === undefined || snapshot <= oldest) return oldest;
  for (;;) {
    try {
      await workspace.parts.signer.pruneState(name, snapshot);
    } catch (error) {
      if (isRefusal(error, "NothingToPrune")) return snapshot;
      throw error;
    }
  }
}
