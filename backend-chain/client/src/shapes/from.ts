import { ChainError } from "../api/errors.js";
import type { Address, Hex } from "../api/identifiers.js";
import { toHex } from "../scale/bytes.js";
import { utf8 } from "../scale/coder.js";
import { addressOf } from "../values/address.js";

/**
 * Turns what a coder decoded into one of our types. A runtime of another shape is `incompatible-runtime`, never a value
 * with a hole in it.
 */
export type From<T> = (value: unknown) => T;

export const number: From<number> = (value) => (typeof value === "number" ? value : refuse("a small number", value));
export const bigint: From<bigint> = (value) => (typeof value === "bigint" ? value : refuse("a number", value));
export const flag: From<boolean> = (value) => (typeof value === "boolean" ? value : refuse("true or false", value));
export const bytes: From<Uint8Array> = (value) => (value instanceof Uint8Array ? value : refuse("bytes", value));
export const hex: From<Hex> = (value) => toHex(bytes(value));
export const label: From<string> = (value) => utf8(bytes(value));
export const address: From<Address> = (value) => addressOf(bytes(value));
/** Milliseconds that fit a number. */
export const safeNumber: From<number> = (value) => Number(typeof value === "number" ? value : bigint(value));

export function optional<T>(from: From<T>): From<T | undefined> {
  return (value) => (value === undefined ? undefined : from(value));
}

export function listOf<T>(from: From<T>): From<readonly T[]> {
  return (value) => (Array.isArray(value) ? value.map(from) : refuse("a list", value));
}

/** A tuple of two. */
export function pair<A, B>(first: From<A>, second: From<B>): From<readonly [A, B]> {
  return (value) =>
    Array.isArray(value) && value.length === 2 ? [first(value[0]), second(value[1])] : refuse("a pair", value);
}

/** An object whose members come from Rust's fields: `{ ours: ["rusts", from] }`. */
export function record<T extends object>(
  members: { readonly [K in keyof T]-?: readonly [string, From<T[K]>] },
): From<T> {
  const entries = Object.entries(members) as unknown as readonly (readonly [
    string,
    readonly [string, From<unknown>],
  ])[];
  return (value) => {
    if (typeof value !== "object" || value === null) return refuse("a struct", value);
    const fields = value as Readonly<Record<string, unknown>>;
    const made = entries.map(([ours, [theirs, from]]) => {
      if (!(theirs in fields)) return refuse(`a field ${theirs}`, value);
      return [ours, from(fields[theirs])] as const;
    });
    return Object.fromEntries(made) as T;
  };
}

/** A value of an enum by the name of its variant. */
export function variant<T>(cases: Readonly<Record<string, From<T>>>): From<T> {
  return (value) => {
    const { type, inner } = named(value);
    const from = cases[type];
    return from === undefined ? refuse(`one of ${Object.keys(cases).join(", ")}`, type) : from(inner);
  };
}

/** An enum without fields, as the kebab-case of its variants' names. */
export function word<T extends string>(...words: readonly T[]): From<T> {
  return (value) => {
    const said = kebab(named(value).type);
    return words.find((candidate) => candidate === said) ?? refuse(`one of ${words.join(", ")}`, said);
  };
}

/** Name and content of any enum value. */
export function named(value: unknown): { readonly type: string; readonly inner: unknown } {
  if (typeof value !== "object" || value === null || !("type" in value) || typeof value.type !== "string") {
    return refuse("an enum", value);
  }
  return { type: value.type, inner: "value" in value ? value.value : undefined };
}

/** `NotAChoice` as `not-a-choice`. */
export function kebab(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function refuse(wanted: string, value: unknown): never {
  const found = typeof value === "string" ? value.slice(0, 60) : typeof value;
  throw new ChainError(
    "incompatible-runtime",
    `The chain's runtime gave ${found} where this client knows ${wanted}; use a client of its release.`,
    { details: { missing: wanted } },
  );
}
