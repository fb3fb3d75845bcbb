import type { MachineType } from "@logos/chain-client";
import type { AttributePath } from "../../tfprotov6/attribute-path.js";
import { isObject, isUnknown, type ObjectValue } from "../../tfprotov6/value.js";
import { PLACEMENT, TYPE_ATTRIBUTES } from "./request.js";

/**
 * Attributes whose value is not known yet and may turn out to need a new machine. They are planned as a replacement:
 * an update that becomes one at apply is an error of Terraform's, the other way round it costs a machine.
 */
export function replacedByUnknowns(planned: ObjectValue, type: MachineType | undefined): readonly AttributePath[] {
  const replaces = (name: string) => type?.attributes.find((each) => each.name === name)?.mutability !== "in-place";
  const own = TYPE_ATTRIBUTES.filter((name) => isUnknown(planned[name]) && replaces(name));
  const placement = planned["placement"];
  const inner = isObject(placement) ? PLACEMENT.filter((name) => isUnknown(placement[name])) : [];
  return [
    ...(isUnknown(planned["name"]) ? [["name"]] : []),
    ...own.map((name) => [name]),
    ...(isUnknown(placement) ? [["placement"]] : []),
    ...inner.map((name) => ["placement", name]),
  ];
}
