import { CtyNumber } from "./cty-number.js";

/** What is known of an unknown value; an empty one says nothing. */
export interface Refinements {
  readonly notNull?: boolean;
  readonly prefix?: string;
  readonly lower?: { readonly value: CtyNumber; readonly inclusive: boolean };
  readonly upper?: { readonly value: CtyNumber; readonly inclusive: boolean };
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A value that Terraform does not know yet. */
export class Unknown {
  readonly refinements: Refinements;

  constructor(refinements: Refinements = {}) {
    this.refinements = refinements;
  }
}

export const unknown: Unknown = new Unknown();

/** A value of an object type: every attribute is there, absent ones as null. */
export interface ObjectValue {
  readonly [attribute: string]: Value;
}

/** Any value; lists and sets are arrays (those of sets in Terraform's order), maps are Maps, objects are records. */
export type Value =
  | null
  | boolean
  | string
  | CtyNumber
  | Unknown
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | ObjectValue;

export function isUnknown(value: Value | undefined): value is Unknown {
  return value instanceof Unknown;
}

export function isObject(value: Value | undefined): value is ObjectValue {
  if (value === null || typeof value !== "object") return false;
  return !(value instanceof CtyNumber || value instanceof Unknown || value instanceof Map || Array.isArray(value));
}

export function objectOrNull(value: Value): ObjectValue | null {
  return isObject(value) ? value : null;
}

/** Whether nothing in the value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  return !isUnknown(value) && childrenOf(value).every(isWhollyKnown);
}

/** Whether two values are the same; an unknown value equals nothing, not even itself. */
export function equalValues(a: Value, b: Value): boolean {
  if (a instanceof CtyNumber && b instanceof CtyNumber) return a.text === b.text;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  if (isUnknown(a) || isUnknown(b) || a instanceof CtyNumber || b instanceof CtyNumber) return false;
  if (Array.isArray(a) !== Array.isArray(b) || a instanceof Map !== b instanceof Map) return false;
  const [left, right] = [entriesOf(a), new Map(entriesOf(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => {
      const other = right.get(key);
      return other !== undefined && equalValues(value, other);
    })
  );
}

/** The value with null for everything unknown in it. */
export function nullUnknowns(value: Value): Value {
  if (isUnknown(value)) return null;
  if (Array.isArray(value)) return value.map(nullUnknowns);
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, nullUnknowns(inner)]));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nullUnknowns(inner)]));
}

function childrenOf(value: Value): readonly Value[] {
  if (value === null || typeof value !== "object" || value instanceof CtyNumber || isUnknown(value)) return [];
  return entriesOf(value).map(([, inner]) => inner);
}

function entriesOf(value: object): [string, Value][] {
  return value instanceof Map ? [...(value as ReadonlyMap<string, Value>)] : Object.entries(value as ObjectValue);
}
