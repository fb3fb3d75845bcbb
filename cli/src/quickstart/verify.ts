import type { Address, Chain, ResourceView } from "@logos/chain-client";
import { CliError } from "../errors.js";
import { phaseText } from "../machine-view.js";

/** The machines of a workspace that have not ended, in the order of their ids. */
export async function machinesIn(chain: Chain, tenant: Address, workspace: string): Promise<readonly ResourceView[]> {
  const views: ResourceView[] = [];
  for await (const view of chain.resourcesOf(tenant)) {
    if (view.resource?.workspace === workspace) views.push(view);
  }
  return views.sort((one, other) => Number(one.id - other.id));
}

/** The machines of a workspace if they are exactly these and all verified. Throws `failed` and says which is not. */
export async function verifiedMachines(
  chain: Chain,
  tenant: Address,
  workspace: string,
  names: readonly string[],
): Promise<readonly ResourceView[]> {
  const views = await machinesIn(chain, tenant, workspace);
  const found = views.map((view) => view.resource?.name ?? "").sort();
  if (found.join() !== [...names].sort().join())
    throw new CliError(
      "failed",
      `${workspace} should hold ${names.join(", ")} and holds ${found.join(", ") || "nothing"}`,
    );
  const open = views.find(
    ({ resource, job }) =>
      resource?.phase !== "live" || job !== undefined || resource.actual?.generation !== resource.generation,
  );
  if (open !== undefined) throw new CliError("failed", `${open.resource?.name} is not verified: ${phaseText(open)}`);
  return views;
}
