import type { AttributeValue } from "../api/catalogue.js";
import type { Fence } from "../api/identifiers.js";
import type { Desire, Intent, MachineRequest, Placement, PlannedRequest } from "../api/provisioning.js";
import type { Variant } from "../scale/coder.js";
import { digest } from "./tfstate.js";

/** Text as the runtime keeps it. */
export const utf8Bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const labelOrNone = (text: string | undefined) => (text === undefined ? undefined : utf8Bytes(text));

function plainValue(value: AttributeValue): Variant {
  switch (value.kind) {
    case "uint":
      return { type: "Uint", value: value.value };
    case "text":
      return { type: "Text", value: utf8Bytes(value.value) };
    case "digest":
      return { type: "Digest", value: digest(value.value) };
  }
}

/** Attributes strictly ascending by the bytes of their names, as the chain wants them. */
function plainAttributes(attributes: Readonly<Record<string, AttributeValue | undefined>>): unknown[] {
  const named = Object.entries(attributes).map(([name, value]) => ({
    name: utf8Bytes(name),
    value: value === undefined ? undefined : plainValue(value),
  }));
  return named.sort((a, b) => Buffer.compare(a.name, b.name));
}

function plainPlacement({ region, hubClass, antiAffinity }: Placement): Readonly<Record<string, unknown>> {
  return {
    region: labelOrNone(region),
    hub_class: labelOrNone(hubClass),
    anti_affinity: labelOrNone(antiAffinity),
  };
}

function plainDesire(
  desire: Desire<PlannedRequest["attributes"]>,
  attributes: unknown[],
): Readonly<Record<string, unknown>> {
  return {
    workspace: utf8Bytes(desire.workspace),
    name: utf8Bytes(desire.name),
    machine_type: { name: utf8Bytes(desire.type.name), version: desire.type.version },
    attributes,
    placement: plainPlacement(desire.placement),
    checkers: desire.checkers,
    delete_protection: desire.deleteProtection,
    max_price: desire.maxPrice,
  };
}

/** A request as the runtime's coder takes it. */
export function plainRequest(request: MachineRequest): Readonly<Record<string, unknown>> {
  return plainDesire(request, plainAttributes(request.attributes));
}

/** An intent as the runtime's coder takes it. */
export function plainIntent(intent: Intent): Variant {
  if (intent.kind === "remove") return { type: "Remove", value: intent.id };
  const planned = plainDesire(intent.request, plainAttributes(intent.request.attributes));
  return intent.kind === "create"
    ? { type: "Create", value: planned }
    : { type: "Update", value: [intent.id, planned] };
}

/** A fence token as the runtime's coder takes it. */
export function plainFence({ generation, assignment }: Fence): Readonly<Record<string, unknown>> {
  return { generation, assignment };
}
