import type { AttributePath } from "../tfprotov6/attribute-path.js";
import type { Diagnostic } from "../tfprotov6/diagnostic.js";
import { isObject, isUnknown, type ObjectValue } from "../tfprotov6/value.js";
import type { Attributes } from "./schema.js";

/** Runs the check of every attribute that has a known value; asks nobody. */
export function validateAttributes(
  attributes: Attributes,
  config: ObjectValue,
  path: AttributePath = [],
): readonly Diagnostic[] {
  return Object.entries(attributes).flatMap(([name, { check, nested }]) => {
    const value = config[name] ?? null;
    if (value === null || isUnknown(value)) return [];
    const here = [...path, name];
    const inner = nested !== undefined && isObject(value) ? validateAttributes(nested, value, here) : [];
    return [...(check?.(value, here) ?? []), ...inner];
  });
}
