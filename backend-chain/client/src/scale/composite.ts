import type { Coder, Variant } from "./coder.js";
import { malformed } from "./reader.js";

type Named = readonly (readonly [name: string, of: Coder])[];

/** A struct: an object with exactly these fields. */
export function struct(fields: Named): Coder {
  return {
    encode(value, out) {
      if (typeof value !== "object" || value === null) throw malformed("a struct is wanted");
      const given = value as Readonly<Record<string, unknown>>;
      const unknown = Object.keys(given).find((name) => !fields.some(([known]) => known === name));
      if (unknown !== undefined) throw malformed(`the runtime knows no field ${unknown}`);
      for (const [name, of] of fields) inField(name, () => of.encode(given[name], out));
    },
    decode: (from) => Object.fromEntries(fields.map(([name, of]) => [name, inField(name, () => of.decode(from))])),
  };
}

/** Different things in a fixed order. */
export function tuple(members: readonly Coder[]): Coder {
  return {
    encode(value, out) {
      const values = members.length === 0 ? [] : value;
      if (!Array.isArray(values) || values.length !== members.length)
        throw malformed(`${members.length} values are wanted`);
      for (const [at, of] of members.entries()) of.encode(values[at], out);
    },
    decode: (from) => members.map((of) => of.decode(from)),
  };
}

/** Undefined or the value. */
export function option(of: Coder): Coder {
  return {
    encode(value, out) {
      out.number(value === undefined ? 0 : 1, 1);
      if (value !== undefined) of.encode(value, out);
    },
    decode(from) {
      const tag = from.small(1);
      if (tag > 1) throw malformed(`${tag} begins no option`);
      return tag === 0 ? undefined : of.decode(from);
    },
  };
}

/** One of several, each with a name, a number and perhaps a value. */
export function oneOf(
  variants: readonly { readonly name: string; readonly index: number; readonly of: Coder | undefined }[],
): Coder {
  const byName = new Map(variants.map((variant) => [variant.name, variant]));
  const byIndex = new Map(variants.map((variant) => [variant.index, variant]));
  return {
    encode(value, out) {
      const { type, value: inner } = value as Variant;
      const variant = byName.get(type);
      if (variant === undefined) throw malformed(`the runtime knows no ${type}`);
      out.number(variant.index, 1);
      inField(type, () => variant.of?.encode(inner, out));
    },
    decode(from): Variant {
      const index = from.small(1);
      const variant = byIndex.get(index);
      if (variant === undefined) throw malformed(`${index} is none of ${[...byName.keys()].slice(0, 8).join(", ")}`);
      const { name, of } = variant;
      return of === undefined ? { type: name } : { type: name, value: inField(name, () => of.decode(from)) };
    },
  };
}

/** A coder that is made at its first use: types may hold themselves. */
export function lazily(make: () => Coder): Coder {
  let made: Coder | undefined;
  const coder = () => {
    made ??= make();
    return made;
  };
  return { encode: (value, out) => coder().encode(value, out), decode: (from) => coder().decode(from) };
}

/** Says in an error where it happened; the path grows on the way out. */
function inField<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replace(/( \(at [^)]*\))?$/, (at) => extend(name, at));
    throw error;
  }
}

const extend = (name: string, at: string) => ` (at ${name}${at === "" ? "" : `.${at.slice(5, -1)}`})`;
