import { DevchainError, messageOf } from "../errors.js";

/** JSON whose integers above 2^53 keep their digits: such a number is held as the text it was written in. */
export type Json = null | boolean | number | string | RawNumber | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}
export interface RawNumber {
  readonly rawJSON: string;
}

// ECMAScript's "JSON.parse source text access", which the ES2023 library does not declare.
interface JsonWithSource {
  parse(
    text: string,
    reviver: (name: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): RawNumber;
  isRawJSON(value: unknown): value is RawNumber;
}
const json = JSON as unknown as JsonWithSource;

export function parseJson(text: string): Json {
  try {
    return json.parse(text, (_, value, { source }) =>
      typeof value === "number" && !Number.isSafeInteger(value) && source !== undefined ? json.rawJSON(source) : value,
    ) as Json;
  } catch (cause) {
    throw new DevchainError("malformed", `not JSON: ${messageOf(cause)}`, { cause });
  }
}

export function writeJson(value: Json): string {
  return JSON.stringify(value);
}

/** A patch over a document: objects member by member, null removes, everything else replaces. */
export function mergeJson(base: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const members = new Map(Object.entries(isObject(base) ? base : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) members.delete(name);
    else members.set(name, mergeJson(members.get(name) ?? null, value));
  }
  return Object.fromEntries(members);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !json.isRawJSON(value);
}
