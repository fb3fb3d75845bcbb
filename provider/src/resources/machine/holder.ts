import type { ResourceId } from "@logos/chain-client";
import { ProviderError } from "../../errors.js";
import type { ResourceKey } from "../../journal/journal.js";
import type { Tenancy } from "../../tenancy.js";

/** Whether a creation may take over the resource that holds its key, and why it is nobody else's. */
export type Claim = "unfinished" | "left-over" | "taken";

/**
 * Judges the holder of a key. Terraform tells nobody the address of a resource, so a resource is taken over only if the
 * journal of an earlier run began it, or `logos run` knows that neither the state nor this run has it.
 */
export async function claim({ journal, run, workspace }: Tenancy, key: ResourceKey, id: ResourceId): Promise<Claim> {
  const holdings = await run?.describe(workspace).catch((cause: unknown) => {
    throw new ProviderError("run-link", "logos run could not say which machines the state has; apply again.", {
      cause,
    });
  });
  if (holdings?.headResources.includes(id)) return "taken";
  const entry = await journal.find(key);
  if (entry !== undefined && !journal.isOfThisRun(entry) && (entry.id === undefined || entry.id === id)) {
    return "unfinished";
  }
  if (holdings === undefined || holdings.runResources.includes(id)) return "taken";
  return "left-over";
}

export function nameTaken(name: string, workspace: string, id: ResourceId | undefined): ProviderError {
  const holder = id === undefined ? "Another resource of this configuration" : `Machine ${id}`;
  return new ProviderError(
    "name-taken",
    `${holder} has the name ${name} in workspace ${workspace}. With create_before_destroy give the new machine ` +
      `another name. To take the machine over, import it: terraform import ADDRESS ${id ?? "ID"}`,
  );
}
