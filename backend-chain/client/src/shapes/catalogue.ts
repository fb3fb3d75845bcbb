import type {
  AttributeKind,
  AttributeSpec,
  Attributes,
  AttributeValue,
  Image,
  MachineType,
  Predicate,
  Rule,
  TypeRef,
} from "../api/catalogue.js";
import type { ImageRef } from "../api/provisioning.js";
import {
  bigint,
  type From,
  flag,
  hex,
  label,
  listOf,
  number,
  optional,
  pair,
  record,
  safeNumber,
  variant,
  word,
} from "./from.js";

export const attributeValue: From<AttributeValue> = variant<AttributeValue>({
  Uint: (value) => ({ kind: "uint", value: bigint(value) }),
  Text: (value) => ({ kind: "text", value: label(value) }),
  Digest: (value) => ({ kind: "digest", value: hex(value) }),
});

const attribute = record<{ name: string; value: AttributeValue }>({
  name: ["name", label],
  value: ["value", attributeValue],
});

export const attributes: From<Attributes> = (value) =>
  Object.fromEntries(listOf(attribute)(value).map(({ name, value: held }) => [name, held]));

export const typeRef: From<TypeRef> = record<TypeRef>({ name: ["name", label], version: ["version", number] });

export const imageRef: From<ImageRef> = record<ImageRef>({
  name: ["name", label],
  version: ["version", number],
  digest: ["digest", hex],
});

const kind: From<AttributeKind> = variant<AttributeKind>({
  Uint: (value) => ({
    kind: "uint",
    ...record<{ min: bigint; max: bigint; step: bigint }>({
      min: ["min", bigint],
      max: ["max", bigint],
      step: ["step", bigint],
    })(value),
  }),
  Text: (value) => ({ kind: "text", ...maxBytes(value) }),
  Choice: (value) => ({ kind: "choice", choices: listOf(label)(value) }),
  Digest: () => ({ kind: "digest" }),
  Image: () => ({ kind: "image" }),
  Sealed: (value) => ({ kind: "sealed", ...maxBytes(value) }),
});

const maxBytes = record<{ maxBytes: number }>({ maxBytes: ["max_bytes", number] });

const spec: From<AttributeSpec> = record<AttributeSpec>({
  name: ["name", label],
  kind: ["kind", kind],
  required: ["required", flag],
  default: ["default", optional(attributeValue)],
  mutability: ["mutability", word("in-place", "replace")],
  unitPrice: ["unit_price", bigint],
});

const bound = record<{ attribute: string; value: bigint }>({
  attribute: ["attribute", label],
  value: ["value", bigint],
});

const couple = record<{ attribute: string; other: string }>({
  attribute: ["attribute", label],
  other: ["other", label],
});

const sum = record<{ attributes: readonly string[]; value: bigint }>({
  attributes: ["attributes", listOf(label)],
  value: ["value", bigint],
});

const ratio = record<{ attribute: string; per: string; min: bigint; max: bigint }>({
  attribute: ["attribute", label],
  per: ["per", label],
  min: ["min", bigint],
  max: ["max", bigint],
});

const rule: From<Rule> = variant<Rule>({
  AtMost: (value) => ({ kind: "at-most", ...bound(value) }),
  Requires: (value) => ({ kind: "requires", ...couple(value) }),
  Excludes: (value) => ({ kind: "excludes", ...couple(value) }),
  SumAtMost: (value) => ({ kind: "sum-at-most", ...sum(value) }),
  RatioBetween: (value) => ({ kind: "ratio-between", ...ratio(value) }),
});

const predicate: From<Predicate> = record<Predicate>({
  name: ["name", label],
  class: ["class", word("platform", "guest")],
  withinPermille: ["band", variant<number | undefined>({ Exact: () => undefined, WithinPermille: number })],
});

const entry = record<Omit<MachineType, "name" | "version" | "active">>({
  class: ["class", label],
  driver: ["driver", label],
  attributes: ["attributes", listOf(spec)],
  rules: ["rules", listOf(rule)],
  predicates: ["predicates", listOf(predicate)],
  basePrice: ["base_price", bigint],
  executeMs: ["execute_ms", safeNumber],
  trustedHub: ["trusted_hub", flag],
});

/** What `CatalogueApi_machine_types` answers: `(TypeRef, MachineType, active)`. */
export const machineTypes: From<readonly MachineType[]> = listOf((value) => {
  const [ref, machine, active] = Array.isArray(value) ? value : [];
  return { ...typeRef(ref), ...entry(machine), active: flag(active) };
});

/** What `CatalogueApi_images` answers: `(ImageRef, active)`. */
export const images: From<readonly Image[]> = listOf((value) => {
  const [image, active] = pair(imageRef, flag)(value);
  return { ...image, active };
});
