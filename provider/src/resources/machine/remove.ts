import { ProviderError } from "../../errors.js";
import type { Change, Context, Outcome } from "../../framework/provider.js";
import type { Tenancy } from "../../tenancy.js";
import { errorAt, warningAt } from "../../tfprotov6/diagnostic.js";
import type { ObjectValue } from "../../tfprotov6/value.js";
import { awaitJob } from "./await-job.js";
import { configured } from "./create.js";
import { pathOf } from "./refusals.js";
import { isOfAnotherChain } from "./remembered.js";
import { reporter } from "./reporter.js";
import { refused, submit } from "./submit.js";

const GONE: Outcome = { state: null, diagnostics: [] };

/**
 * Removes a machine and waits until daemons saw that it is gone. One that nobody can reach is abandoned, with a
 * warning.
 */
export async function removeMachine(
  { prior, private: remembered }: Change<ObjectValue, null>,
  { client, signal }: Context<Tenancy>,
): Promise<Outcome> {
  const tenancy = configured(client);
  const id = BigInt(String(prior["id"]));
  const name = String(prior["name"]);
  if (isOfAnotherChain(remembered, tenancy)) {
    throw new ProviderError(
      "misconfigured",
      `Machine ${name} (id ${id}) is of another chain than ${tenancy.chain.endpoint}.`,
    );
  }
  const view = await tenancy.chain.resource(id);
  if (view === undefined || view.ended !== undefined) return await ended(tenancy, id, name, view?.ended?.phase);
  if (view.resource?.phase !== "removing") {
    tenancy.reach("before-submit");
    const submitted = await submit(() => tenancy.signer.remove(id));
    tenancy.reach("after-submit");
    if (!submitted.accepted) return await refusedRemoval(tenancy, id, submitted.error);
  }
  tenancy.reach("before-wait");
  const lines = reporter(tenancy, name);
  const end = await awaitJob(tenancy, id, { signal, reporter: lines, accepts: () => false });
  tenancy.reach("before-return");
  if (end.kind === "ended") return await ended(tenancy, id, name, end.ended.phase);
  const detail = `The removal of machine ${name} (id ${id}) goes on without Terraform. Apply again to see its end.`;
  return { state: null, diagnostics: [errorAt(undefined, "Stopped before the machine was removed", detail)] };
}

async function ended(tenancy: Tenancy, id: bigint, name: string, phase: string | undefined): Promise<Outcome> {
  await tenancy.journal.settled(id);
  if (phase !== "abandoned") return GONE;
  const hub = (await tenancy.chain.resource(id))?.ended?.hub;
  const detail =
    `Hub ${hub ?? "?"} could not be reached before the deadline of the removal of machine ${name} (id ${id}). ` +
    "Nothing is paid for it any more; the hub must delete it when it comes back.";
  return { state: null, diagnostics: [warningAt(undefined, "Machine abandoned", detail)] };
}

async function refusedRemoval(tenancy: Tenancy, id: bigint, error: string): Promise<Outcome> {
  if (error === "Protected") {
    const detail = `Machine ${id} is protected on chain. Set delete_protection = false and apply first.`;
    return { state: null, diagnostics: [errorAt(pathOf("delete_protection"), "Protected", detail)] };
  }
  // Another run may have been faster.
  const view = await tenancy.chain.resource(id);
  if (view?.resource === undefined) return GONE;
  return { state: null, diagnostics: [refused(error)] };
}
