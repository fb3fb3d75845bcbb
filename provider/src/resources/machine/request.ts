import type {
  AttributeValue,
  Desire,
  Desired,
  MachineRequest,
  PlannedAttributes,
  PlannedRequest,
} from "@logos/chain-client";
import { CtyNumber } from "../../tfprotov6/cty-number.js";
import { isObject, isUnknown, type ObjectValue, type Value } from "../../tfprotov6/value.js";
import { priceOf } from "./price.js";
import { parseSelector, type TypeSelector } from "./type-selector.js";

/** Attributes of machine types that `logos_machine` has as its own. */
export const TYPE_ATTRIBUTES = ["image", "vcpu", "memory_mib", "disk_gib"] as const;
export const PLACEMENT = ["region", "hub_class", "anti_affinity"] as const;

/** Where a request gets what its values do not say. */
interface Surroundings {
  readonly workspace: string;
  /** The type that the values mean; undefined while it is unknown. */
  readonly selector: TypeSelector;
}

/**
 * What a plan asks for. `given` are the values to ask with: null is left to the chain, unknown is not known yet. Values
 * of placement, checkers and price that are unknown are judged when they are known.
 */
export function plannedRequest(given: ObjectValue, { workspace, selector }: Surroundings): PlannedRequest {
  const attributes: Record<string, AttributeValue | undefined> = {};
  for (const name of TYPE_ATTRIBUTES) {
    const value = given[name] ?? null;
    if (value !== null) attributes[name] = attributeValue(value);
  }
  return desire(given, { workspace, selector }, attributes);
}

/** What an apply asks for: everything is known. */
export function machineRequest(planned: ObjectValue, surroundings: Surroundings): MachineRequest {
  const { attributes, ...rest } = plannedRequest(planned, surroundings);
  const known = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...rest, attributes: Object.fromEntries(known) };
}

/**
 * The type that values mean. With a bare name a machine keeps the version that it has: a newer one is never a diff.
 * Undefined while the type is unknown.
 */
export function selectorOf(values: ObjectValue, prior: ObjectValue | null): TypeSelector | undefined {
  const type = values["type"];
  if (typeof type !== "string") return undefined;
  const selector = parseSelector(type);
  if (selector === undefined || selector.version !== undefined || prior === null) return selector;
  const resolved = typeof prior["type_version"] === "string" ? parseSelector(prior["type_version"]) : undefined;
  return resolved?.name === selector.name && prior["type"] === type ? resolved : selector;
}

/** Whether the chain already keeps what is asked for, so that there is nothing to submit. */
export function isDesired(desired: Desired, request: MachineRequest): boolean {
  const { type, attributes, placement, checkers, deleteProtection } = request;
  return (
    desired.type.name === type.name &&
    (type.version === undefined || desired.type.version === type.version) &&
    Object.entries(attributes).every(([name, value]) => desired.attributes[name]?.value === value.value) &&
    (["region", "hubClass", "antiAffinity"] as const).every((name) => desired.placement[name] === placement[name]) &&
    (checkers === undefined || desired.checkers === checkers) &&
    desired.deleteProtection === deleteProtection
  );
}

function desire<A extends PlannedAttributes>(
  given: ObjectValue,
  { workspace, selector }: Surroundings,
  attributes: A,
): Desire<A> {
  const placement = isObject(given["placement"]) ? given["placement"] : {};
  const { name, checkers, max_price_per_hour: maxPrice } = given;
  return {
    workspace,
    // A name that is not known yet stands for one that nobody has.
    name: typeof name === "string" ? name : "not-known-yet",
    type: selector,
    attributes,
    placement: {
      region: textOf(placement["region"]),
      hubClass: textOf(placement["hub_class"]),
      antiAffinity: textOf(placement["anti_affinity"]),
    },
    checkers: checkers instanceof CtyNumber ? Number(checkers.text) : undefined,
    deleteProtection: given["delete_protection"] === true,
    maxPrice: typeof maxPrice === "string" ? priceOf(maxPrice) : undefined,
  };
}

function attributeValue(value: Value): AttributeValue | undefined {
  if (isUnknown(value)) return undefined;
  if (value instanceof CtyNumber) return { kind: "uint", value: value.toBigInt() ?? 0n };
  return { kind: "text", value: String(value) };
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A value of the chain as the schema has it. */
export function schemaValue(value: AttributeValue | undefined): Value {
  if (value === undefined) return null;
  return value.kind === "uint" ? CtyNumber.of(value.value) : value.value;
}
