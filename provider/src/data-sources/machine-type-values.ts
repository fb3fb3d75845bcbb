import type { AttributeSpec, MachineType } from "@logos/chain-client";
import { priceText } from "../resources/machine/price.js";
import { refText } from "../resources/machine/type-selector.js";
import { CtyNumber } from "../tfprotov6/cty-number.js";
import { type CtyType, listOf, objectOf } from "../tfprotov6/cty-type.js";
import type { ObjectValue, Value } from "../tfprotov6/value.js";

/** One attribute of a machine type: bounds are of counts, choices of texts, null where they do not apply. */
export const attributeType: CtyType = objectOf({
  name: "string",
  kind: "string",
  min: "number",
  max: "number",
  step: "number",
  choices: listOf("string"),
  required: "bool",
  default: "string",
  replaces: "bool",
  price_per_hour: "string",
});

/** What the data sources tell of a machine type. */
export function machineTypeValues(type: MachineType): ObjectValue {
  return {
    id: refText(type),
    name: type.name,
    version: CtyNumber.of(type.version),
    active: type.active,
    class: type.class,
    driver: type.driver,
    price_per_hour: priceText(type.basePrice),
    attributes: type.attributes.map(attributeValues),
  };
}

function attributeValues({ name, kind, required, mutability, unitPrice, default: preset }: AttributeSpec): Value {
  const range = kind.kind === "uint" ? kind : undefined;
  return {
    name,
    kind: kind.kind,
    min: range === undefined ? null : CtyNumber.of(range.min),
    max: range === undefined ? null : CtyNumber.of(range.max),
    step: range === undefined ? null : CtyNumber.of(range.step),
    choices: kind.kind === "choice" ? kind.choices : null,
    required,
    default: preset === undefined ? null : String(preset.value),
    replaces: mutability === "replace",
    price_per_hour: priceText(unitPrice),
  };
}
