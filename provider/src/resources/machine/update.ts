import { ProviderError } from "../../errors.js";
import type { Change, Context, Outcome } from "../../framework/provider.js";
import type { Tenancy } from "../../tenancy.js";
import type { ObjectValue } from "../../tfprotov6/value.js";
import { awaitJob } from "./await-job.js";
import { configured } from "./create.js";
import { ensureDesired } from "./ensure-desired.js";
import { finish } from "./finish.js";
import { remember, workspaceOf } from "./remembered.js";
import { reporter } from "./reporter.js";
import { machineRequest, selectorOf } from "./request.js";

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
  const request = machineRequest(planned, { workspace, selector });
  const ensured = await ensureDesired(tenancy, id, { request, values: planned });
  if (ensured.errors !== undefined) return { state: null, diagnostics: ensured.errors };
  await tenancy.journal.settled(id);
  tenancy.reach("before-wait");
  const lines = reporter(tenancy, name);
  const end = await awaitJob(tenancy, id, { signal, reporter: lines, accepts: ensured.accepts });
  const outcome = await finish(tenancy, { end, id, planned, lines });
  tenancy.reach("before-return");
  return { ...outcome, private: remember(tenancy, workspace) };
}
