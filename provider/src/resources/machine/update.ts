import { ProviderError } from "../../errors.js";
import type { Change, Context, Outcome } from "../../framework/provider.js";
import type { Tenancy } from "../../tenancy.js";
import type { ObjectValue } from "../../tfprotov6/value.js";
import { awaitJob } from "./await-job.js";
import { configured } from "./create.js";
import { endedText } from "./failure-text.js";
import { finish } from "./finish.js";
import { remember, workspaceOf } from "./remembered.js";
import { reporter } from "./reporter.js";
import { isDesired, machineRequest, selectorOf } from "./request.js";
import { refusedDiagnostics, submit } from "./submit.js";

/** Changes a machine in place, or goes on waiting for one whose creation or change was interrupted. */
export async function updateMachine(
  { prior, planned, private: remembered }: Change<ObjectValue, ObjectValue>,
  { client, signal }: Context<Tenancy>,
): Promise<Outcome> {
  const tenancy = configured(client);
  const id = BigInt(String(prior["id"]));
  const name = String(planned["name"]);
  const workspace = workspaceOf(remembered, tenancy);
  const selector = selectorOf(planned, prior);
  if (selector === undefined) throw new ProviderError("malformed", "The machine type is not known at apply.");
  const view = await tenancy.chain.resource(id);
  const resource = view?.resource;
  if (resource === undefined) {
    const why = view?.ended === undefined ? `Machine ${id} is unknown to the chain.` : endedText(name, id, view.ended);
    throw new ProviderError("failed", `${why} Plan again.`);
  }
  const request = machineRequest(planned, { workspace, selector });
  const isIdle = view?.job === undefined && resource.phase === "update-failed";
  if (isIdle || !isDesired(resource.pending ?? resource.desired, request)) {
    tenancy.reach("before-submit");
    const submitted = await submit(() => tenancy.signer.update(id, request));
    tenancy.reach("after-submit");
    if (!submitted.accepted) {
      return {
        state: null,
        diagnostics: await refusedDiagnostics(tenancy, submitted.error, { values: planned, id, workspace }),
      };
    }
  }
  await tenancy.journal.settled(id);
  tenancy.reach("before-wait");
  const lines = reporter(tenancy, name);
  const end = await awaitJob(tenancy, id, { signal, reporter: lines });
  const outcome = await finish(tenancy, { end, id, planned, lines });
  tenancy.reach("before-return");
  return { ...outcome, private: remember(tenancy, workspace) };
}
