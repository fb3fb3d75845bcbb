import type { MachineRequest, Resource, ResourceId } from "@logos/chain-client";
import { ProviderError } from "../../errors.js";
import type { Change, Context, Outcome } from "../../framework/provider.js";
import type { ResourceKey } from "../../journal/journal.js";
import type { Tenancy } from "../../tenancy.js";
import { type Diagnostic, warningAt } from "../../tfprotov6/diagnostic.js";
import { isObject, type ObjectValue } from "../../tfprotov6/value.js";
import { awaitJob } from "./await-job.js";
import { durationMs } from "./duration.js";
import { ensureDesired } from "./ensure-desired.js";
import { finish } from "./finish.js";
import { claim, nameTaken } from "./holder.js";
import { remember } from "./remembered.js";
import { type Reporter, reporter } from "./reporter.js";
import { machineRequest, selectorOf } from "./request.js";
import { refusedDiagnostics, submit } from "./submit.js";

/** What stands for the new machine on chain, or why there is none. */
type Made =
  | {
      readonly id: ResourceId;
      readonly accepts: (resource: Resource) => boolean;
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly id: undefined; readonly errors: readonly Diagnostic[] };

/**
 * Makes a machine, or goes on with one that an earlier run left unfinished. Errors leave nothing in the state: the next
 * apply finds the machine by its key.
 */
export async function createMachine(
  { planned }: Change<null, ObjectValue>,
  { client, signal }: Context<Tenancy>,
): Promise<Outcome> {
  const tenancy = configured(client);
  const name = String(planned["name"]);
  const key = { workspace: tenancy.workspace, name };
  if (tenancy.creating.has(name)) throw nameTaken(name, tenancy.workspace, undefined);
  tenancy.creating.add(name);
  try {
    const lines = reporter(tenancy, name);
    const made = await make(tenancy, key, planned, { signal, lines });
    if (made.id === undefined) return { state: null, diagnostics: made.errors };
    tenancy.reach("before-wait");
    const timeouts = isObject(planned["timeouts"]) ? planned["timeouts"] : {};
    const timeoutMs = typeof timeouts["create"] === "string" ? durationMs(timeouts["create"]) : undefined;
    const end = await awaitJob(tenancy, made.id, { signal, timeoutMs, reporter: lines, accepts: made.accepts });
    const outcome = await finish(tenancy, { end, id: made.id, planned, lines });
    tenancy.reach("before-return");
    return {
      ...outcome,
      private: remember(tenancy, tenancy.workspace),
      diagnostics: [...made.warnings, ...outcome.diagnostics],
    };
  } finally {
    tenancy.creating.delete(name);
  }
}

/** The client of a configured provider; Terraform applies nothing before it configures. */
export function configured(client: Tenancy | undefined): Tenancy {
  if (client !== undefined) return client;
  throw new ProviderError("misconfigured", "The configuration of the logos provider is not known yet.");
}

interface Making {
  readonly signal: AbortSignal;
  readonly lines: Reporter;
}

async function make(tenancy: Tenancy, key: ResourceKey, planned: ObjectValue, making: Making): Promise<Made> {
  const request = requestOf(tenancy, planned);
  const holder = await heldBy(tenancy, key, making);
  if (holder === undefined) return await submitNew(tenancy, key, planned, request, making);
  const found = await claim(tenancy, key, holder);
  if (found === "taken") throw nameTaken(key.name, key.workspace, holder);
  await tenancy.journal.made(key, holder);
  // What was left may differ from the plan; the result must equal it.
  const ensured = await ensureDesired(tenancy, holder, { request, values: planned });
  if (ensured.errors !== undefined) return { id: undefined, errors: ensured.errors };
  return { id: holder, accepts: ensured.accepts, warnings: [adopted(key.name, holder, found)] };
}

/** The live resource that has the key; one that is being removed is waited for. */
async function heldBy(
  tenancy: Tenancy,
  { workspace, name }: ResourceKey,
  { signal, lines }: Making,
): Promise<ResourceId | undefined> {
  const { chain, signer } = tenancy;
  const id = await chain.resourceByKey(signer.address, workspace, name);
  if (id === undefined) return undefined;
  const view = await chain.resource(id);
  if (view?.resource?.phase !== "removing") return view?.resource === undefined ? undefined : id;
  lines.say(`waiting until machine ${id}, which has this name, is removed`);
  const end = await awaitJob(tenancy, id, { signal, reporter: lines, accepts: () => false });
  if (end.kind === "stopped") throw new ProviderError("stopped", `${name}: stopped before anything was asked for.`);
  return undefined;
}

async function submitNew(
  tenancy: Tenancy,
  key: ResourceKey,
  planned: ObjectValue,
  request: MachineRequest,
  { signal }: Making,
): Promise<Made> {
  if (signal.aborted) throw new ProviderError("stopped", `${key.name}: stopped before anything was asked for.`);
  await tenancy.journal.intend(key);
  tenancy.reach("before-submit");
  const submitted = await submit(() => tenancy.signer.request(request));
  tenancy.reach("after-submit");
  if (!submitted.accepted) {
    await tenancy.journal.forget(key);
    const about = { values: planned, id: undefined, workspace: key.workspace };
    return { id: undefined, errors: await refusedDiagnostics(tenancy, submitted.error, about) };
  }
  const { id } = submitted.answer;
  await tenancy.journal.made(key, id);
  // Without a run that listens, the journal alone knows; the next run tells it from what others made.
  await tenancy.run?.made(key.workspace, id).catch(() => {});
  return { id, accepts: () => true, warnings: [] };
}

function requestOf({ workspace }: Tenancy, planned: ObjectValue): MachineRequest {
  const selector = selectorOf(planned, null);
  if (selector === undefined) throw new ProviderError("malformed", "The machine type is not known at apply.");
  return machineRequest(planned, { workspace, selector });
}

function adopted(name: string, id: ResourceId, found: "unfinished" | "left-over"): Diagnostic {
  const why =
    found === "unfinished"
      ? "An earlier apply asked for it, and the state did not get it."
      : "It holds the name, and neither the state nor this run knows it: an earlier run lost it.";
  return warningAt(undefined, `Went on with machine ${name}`, `Machine ${id} was taken over. ${why}`);
}
