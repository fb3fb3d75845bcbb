import { MachineTypesError } from "./errors.js";

/** What values an attribute takes; indices and fields are those of the catalogue pallet. */
export type AttributeKind =
  | { readonly kind: "uint"; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: "text"; readonly maxBytes: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "digest" }
  | { readonly kind: "image" }
  | { readonly kind: "sealed"; readonly maxBytes: number };

/** One attribute of a machine type. */
export interface AttributeDefinition {
  readonly type: AttributeKind;
  readonly required: boolean;
  readonly default?: number | string;
  readonly mutability: "in-place" | "replace";
  /** Price per unit and hour in the smallest unit of the currency. */
  readonly unitPrice: bigint;
}

export type RuleDefinition =
  | { readonly kind: "at-most"; readonly attribute: string; readonly value: number }
  | { readonly kind: "requires" | "excludes"; readonly attribute: string; readonly other: string }
  | { readonly kind: "sum-at-most"; readonly attributes: readonly string[]; readonly value: number }
  | {
      readonly kind: "ratio-between";
      readonly attribute: string;
      readonly per: string;
      readonly min: number;
      readonly max: number;
    };

/** One thing checkers look at; without `withinPermille` it must match exactly. */
export interface PredicateDefinition {
  readonly class: "platform" | "guest";
  readonly withinPermille?: number;
}

/** Everything a machine type is: catalogue entry, validation, construct, driver spec and predicates come from it. */
export interface MachineTypeDefinition {
  readonly name: string;
  readonly version: number;
  readonly class: string;
  readonly driver: string;
  readonly basePrice: bigint;
  /** How long an executor has, in milliseconds of the duty clock. */
  readonly executeMs: number;
  /** Whether its machines run on hubs alone that prove their integrity now. No by default. */
  readonly trustedHub?: boolean;
  readonly attributes: Readonly<Record<string, AttributeDefinition>>;
  readonly rules: readonly RuleDefinition[];
  readonly predicates: Readonly<Record<string, PredicateDefinition>>;
}

const LABEL = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const NAME = /^[a-z][a-z0-9_]{0,31}$/;

/** Checks a definition as the catalogue pallet will and returns it; throws `invalid-definition` with all that is wrong. */
export function defineMachineType(definition: MachineTypeDefinition): MachineTypeDefinition {
  const faults = [...headFaults(definition), ...attributeFaults(definition), ...ruleFaults(definition)];
  if (faults.length > 0) {
    throw new MachineTypesError("invalid-definition", `${definition.name}@${definition.version}: ${faults.join("; ")}`);
  }
  return definition;
}

function* headFaults({
  name,
  version,
  class: kind,
  driver,
  executeMs,
  attributes,
  rules,
  predicates,
}: MachineTypeDefinition): Iterable<string> {
  if (!LABEL.test(name)) yield "the name must be lower case letters, digits, dots and dashes, at most 64";
  if (!LABEL.test(kind) || !LABEL.test(driver)) yield "class and driver must be labels like the name";
  if (!Number.isInteger(version) || version < 1) yield "versions are whole numbers from 1";
  if (!Number.isInteger(executeMs) || executeMs < 1000) yield "executeMs must be at least 1000";
  for (const [what, list] of [
    ["attributes", attributes],
    ["rules", rules],
    ["predicates", predicates],
  ] as const) {
    if (Object.keys(list).length > 16) yield `at most 16 ${what}`;
  }
}

function* attributeFaults({ attributes }: MachineTypeDefinition): Iterable<string> {
  for (const [name, { type, required, default: preset }] of Object.entries(attributes)) {
    if (!NAME.test(name)) yield `${name}: not a name (a-z, 0-9, _, at most 32)`;
    if (required && preset !== undefined) yield `${name}: required and with a default`;
    if (type.kind === "uint") {
      if (type.step < 1 || type.min > type.max) yield `${name}: an empty range`;
      if (preset !== undefined && !(typeof preset === "number" && fitsRange(preset, type))) {
        yield `${name}: its default ${preset} is outside its range`;
      }
    }
    if (type.kind === "choice" && preset !== undefined && !type.choices.includes(String(preset))) {
      yield `${name}: its default is no choice`;
    }
  }
}

function* ruleFaults({ attributes, rules }: MachineTypeDefinition): Iterable<string> {
  for (const [index, rule] of rules.entries()) {
    for (const name of namesIn(rule)) {
      if (!(name in attributes)) yield `rule ${index} names ${name}, which is no attribute`;
    }
  }
}

function namesIn(rule: RuleDefinition): readonly string[] {
  switch (rule.kind) {
    case "at-most":
      return [rule.attribute];
    case "requires":
    case "excludes":
      return [rule.attribute, rule.other];
    case "sum-at-most":
      return rule.attributes;
    case "ratio-between":
      return [rule.attribute, rule.per];
  }
}

function fitsRange(value: number, { min, max, step }: { min: number; max: number; step: number }): boolean {
  return value >= min && value <= max && (value - min) % step === 0;
}
