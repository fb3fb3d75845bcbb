import type { Actual, Desired, Resource, ResourceView } from "@logos/chain-client";
import { decodeMachineFacts } from "@logos/machine-types";
import type { Tenancy } from "../../tenancy.js";
import { CtyNumber } from "../../tfprotov6/cty-number.js";
import { isUnknown, type ObjectValue, unknown, type Value } from "../../tfprotov6/value.js";
import { priceText } from "./price.js";
import { schemaValue, TYPE_ATTRIBUTES } from "./request.js";
import { refText } from "./type-selector.js";

/** Attributes that only the chain can tell. */
export const OUTPUTS = [
  "id",
  "generation",
  "hub",
  "region",
  "addresses",
  "ssh_host_key",
  "endpoint",
  "price_per_hour",
  "type_version",
  "image_digest",
  "phase",
] as const;

export type Outputs = Readonly<Record<(typeof OUTPUTS)[number], Value>>;

/** Every output unknown, as in the plan of a new machine. */
export const unknownOutputs: Outputs = Object.fromEntries(OUTPUTS.map((name) => [name, unknown])) as Record<
  (typeof OUTPUTS)[number],
  Value
>;

/** A resource whose last job ended in agreement: nothing is under way, and the checkers' view is there. */
export interface Settled {
  readonly view: ResourceView;
  readonly resource: Resource;
  readonly actual: Actual;
}

/** The view as a settled one; undefined while a job runs or waits, or when it has ended. */
export function settledOf(view: ResourceView | undefined): Settled | undefined {
  const { resource, job } = view ?? {};
  if (view === undefined || resource?.actual === undefined || job !== undefined) return undefined;
  if (resource.phase !== "live" || resource.pending !== undefined) return undefined;
  return { view, resource, actual: resource.actual };
}

/** What the chain says of the job that made this generation. */
export async function outputsOf({ chain }: Tenancy, { view, resource, actual }: Settled): Promise<Outputs> {
  const facts = decodeMachineFacts(actual.facts);
  const hub = await chain.hub(actual.hub);
  return {
    id: view.id.toString(),
    generation: CtyNumber.of(resource.generation),
    hub: actual.hub.toString(),
    region: hub?.region ?? null,
    addresses: facts.addresses,
    ssh_host_key: facts.hostKey,
    endpoint: facts.endpoint,
    phase: "verified",
    ...resolved(resource.desired),
  };
}

/** What the desired state was resolved to. */
function resolved({ price, type, image }: Desired): Pick<Outputs, "price_per_hour" | "type_version" | "image_digest"> {
  return { price_per_hour: priceText(price), type_version: refText(type), image_digest: image?.digest ?? null };
}

/** The planned values, with what the plan left open as the chain resolved it. */
export function completed(planned: ObjectValue, { desired }: Resource, outputs: Outputs): ObjectValue {
  const open: Record<string, Value> = {};
  for (const name of TYPE_ATTRIBUTES) {
    if (isUnknown(planned[name])) open[name] = schemaValue(desired.attributes[name]);
  }
  if (isUnknown(planned["checkers"])) open["checkers"] = CtyNumber.of(desired.checkers);
  return { ...planned, ...open, ...outputs };
}
