import { isObject, type ObjectValue, type Value } from "../tfprotov6/value.js";
import type { Attributes } from "./schema.js";

/** The configuration that would give this state: what the provider alone computes is left out. */
export function generateConfig(attributes: Attributes, state: ObjectValue): ObjectValue {
  const entries = Object.entries(attributes).map(([name, { mode, nested }]): readonly [string, Value] => {
    const value = state[name] ?? null;
    if (mode === "computed") return [name, null];
    return [name, nested !== undefined && isObject(value) ? generateConfig(nested, value) : value];
  });
  return Object.fromEntries(entries);
}
