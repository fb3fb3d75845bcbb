import type { MachineRequest, Resource, ResourceId } from "@logos/chain-client";
import { ProviderError } from "../../errors.js";
import type { Tenancy } from "../../tenancy.js";
import type { Diagnostic } from "../../tfprotov6/diagnostic.js";
import type { ObjectValue } from "../../tfprotov6/value.js";
import { endedText } from "./failure-text.js";
import { isDesired } from "./request.js";
import { refusedDiagnostics, submit } from "./submit.js";

/** The chain keeps what is wanted, and `accepts` tells a resource at rest that has it; or it refuses. */
export type Ensured =
  | { readonly accepts: (resource: Resource) => boolean; readonly errors?: never }
  | { readonly errors: readonly Diagnostic[] };

/**
 * Submits an update unless the chain already works towards what is wanted: an interrupted run submits nothing twice.
 */
export async function ensureDesired(
  tenancy: Tenancy,
  id: ResourceId,
  { request, values }: { readonly request: MachineRequest; readonly values: ObjectValue },
): Promise<Ensured> {
  const view = await tenancy.chain.resource(id);
  const resource = view?.resource;
  if (resource === undefined) {
    const ended = view?.ended;
    const why = ended === undefined ? `Machine ${id} is unknown to the chain.` : endedText(request.name, id, ended);
    throw new ProviderError("failed", `${why} Plan again.`);
  }
  const hasFailed = view?.job === undefined && resource.phase === "update-failed";
  if (!hasFailed && isDesired(resource.pending ?? resource.desired, request)) return { accepts: () => true };
  tenancy.reach("before-submit");
  const submitted = await submit(() => tenancy.signer.update(id, request));
  tenancy.reach("after-submit");
  if (!submitted.accepted) {
    const about = { values, id, workspace: request.workspace };
    return { errors: await refusedDiagnostics(tenancy, submitted.error, about) };
  }
  // A change of the machine itself makes a generation, other changes do not.
  const { generation } = resource;
  return { accepts: (now) => now.generation > generation || (!hasFailed && isDesired(now.desired, request)) };
}
