import type { Attributes } from "../../framework/schema.js";
import { equalValues, isObject, isUnknown, type ObjectValue } from "../../tfprotov6/value.js";

/**
 * What Terraform would say to a plan that breaks its rules (internal/plans/objchange AssertPlanValid, for attributes
 * and single nested objects): a planned value is the configured one, or the prior one where both are set, or free where
 * the provider computes it.
 */
export function planFaults(
  attributes: Attributes,
  { config, prior, planned }: { config: ObjectValue; prior: ObjectValue | null; planned: ObjectValue },
): readonly string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const [wanted, before, value] = [config[name] ?? null, prior?.[name] ?? null, planned[name]];
    if (value === undefined) return [`${name} is missing`];
    if (attribute.nested !== undefined && isObject(wanted) && isObject(value)) {
      const inner = { config: wanted, prior: isObject(before) ? before : null, planned: value };
      return planFaults(attribute.nested, inner).map((fault) => `${name}.${fault}`);
    }
    if (isUnknown(wanted) ? isUnknown(value) : equalValues(wanted, value)) return [];
    if (before !== null && wanted !== null && equalValues(before, value)) return [];
    const isFree = attribute.mode === "computed" || (attribute.mode === "optional-computed" && wanted === null);
    return isFree ? [] : [`${name} is planned to be another value than configured`];
  });
}
