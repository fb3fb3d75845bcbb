import type { ResourceId } from "@logos/chain-client";
import type { Context, Outcome } from "../../framework/provider.js";
import type { Tenancy } from "../../tenancy.js";
import { errorAt } from "../../tfprotov6/diagnostic.js";
import { configured } from "./create.js";
import { remember } from "./remembered.js";
import { machineSchema } from "./schema.js";

const ID = /^(0|[1-9]\d{0,18})$/;

/** Finds a machine by `<id>` or `<workspace>/<name>`; `read` completes it. */
export async function importMachine(given: string, { client }: Context<Tenancy>): Promise<Outcome> {
  const tenancy = configured(client);
  const { chain, signer, accountName } = tenancy;
  const id = await find(given, tenancy);
  const resource = id === undefined ? undefined : (await chain.resource(id))?.resource;
  if (id === undefined || resource === undefined) {
    const forms = "Give its number, or workspace and name such as alice/web/worker.";
    return refuse(`There is no machine "${given}" on ${chain.endpoint}. ${forms}`);
  }
  if (resource.tenant !== signer.address) {
    return refuse(`Machine ${id} belongs to ${resource.tenant}, not to account ${accountName} (${signer.address}).`);
  }
  const empty = Object.fromEntries(Object.keys(machineSchema.attributes).map((name) => [name, null]));
  return {
    state: { ...empty, id: id.toString(), name: resource.name },
    private: remember(tenancy, resource.workspace),
    diagnostics: [],
  };
}

async function find(given: string, { chain, signer }: Tenancy): Promise<ResourceId | undefined> {
  if (ID.test(given)) return BigInt(given);
  const cut = given.lastIndexOf("/");
  if (cut <= 0) return undefined;
  return await chain.resourceByKey(signer.address, given.slice(0, cut), given.slice(cut + 1));
}

function refuse(detail: string): Outcome {
  return { state: null, diagnostics: [errorAt(undefined, "Nothing to import", detail)] };
}
