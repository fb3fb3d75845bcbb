import type { MachineType, Resource } from "@logos/chain-client";
import { CtyNumber } from "../../tfprotov6/cty-number.js";
import type { ObjectValue, Value } from "../../tfprotov6/value.js";
import { schemaValue, TYPE_ATTRIBUTES } from "./request.js";
import { refText } from "./type-selector.js";

/**
 * The machine's attributes for the state: what was written while the observation is inside the type's band, what the
 * checkers saw where it is not.
 */
export function observedAttributes(
  state: ObjectValue,
  { desired, actual }: Resource,
  types: readonly MachineType[],
): ObjectValue {
  const type = types.find(({ name, version }) => name === desired.type.name && version === desired.type.version);
  const entries = TYPE_ATTRIBUTES.map((name): readonly [string, Value] => {
    const kept = state[name] ?? schemaValue(desired.attributes[name]);
    if (actual === undefined) return [name, kept];
    if (name === "image") return [name, keptImage(kept, desired.image, actual.image)];
    const seen = schemaValue(actual.attributes[name]);
    const permille = type?.predicates.find((each) => each.name === name)?.withinPermille ?? 0;
    return [name, seen === null || isWithin(kept, seen, permille) ? kept : seen];
  });
  return Object.fromEntries(entries);
}

type ImageRef = NonNullable<Resource["desired"]["image"]>;

function keptImage(kept: Value, desired: ImageRef | undefined, actual: ImageRef | undefined): Value {
  return actual === undefined || actual.digest === desired?.digest ? kept : refText(actual);
}

function isWithin(wanted: Value, seen: Value, permille: number): boolean {
  if (!(wanted instanceof CtyNumber) || !(seen instanceof CtyNumber)) return wanted === seen;
  const [target, found] = [wanted.toBigInt() ?? 0n, seen.toBigInt() ?? 0n];
  const difference = target > found ? target - found : found - target;
  return difference * 1000n <= target * BigInt(permille);
}
