import { ProviderError } from "../errors.js";
import { CtyNumber } from "./cty-number.js";
import type { CtyType } from "./cty-type.js";
import type { ObjectValue, Value } from "./value.js";

/** JSON with numbers as they are written. */
type Json = null | boolean | string | CtyNumber | readonly Json[] | { readonly [key: string]: Json };
type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;

/**
 * Reads a value of `type` from JSON, as state files keep it. Attributes that the type lacks are dropped, those that the
 * JSON lacks are null: an older or newer schema wrote it. Throws ProviderError `malformed`.
 */
export function valueFromJson(bytes: Uint8Array, type: CtyType): Value {
  return convert(parse(bytes), type, "");
}

function parse(bytes: Uint8Array): Json {
  // Numbers come by their source text: as doubles they would be rounded. (ECMAScript, JSON.parse source text access.)
  const lossless: Reviver = (_key, value, { source }) =>
    typeof value === "number" && source !== undefined ? CtyNumber.parse(source) : value;
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"), lossless as (key: string, value: unknown) => unknown);
  } catch (cause) {
    throw new ProviderError("malformed", "the stored state is not JSON", { cause });
  }
}

function convert(json: Json, type: CtyType, path: string): Value {
  if (json === null) return null;
  if (type === "string" && typeof json === "string") return json;
  if (type === "bool" && typeof json === "boolean") return json;
  if (type === "number" && json instanceof CtyNumber) return json;
  if (type === "number" && typeof json === "string") return CtyNumber.parse(json);
  if (typeof type === "string") throw unfit(path, type);
  if (type.kind === "list" || type.kind === "set") {
    if (!Array.isArray(json)) throw unfit(path, type.kind);
    return json.map((inner: Json, index) => convert(inner, type.element, `${path}[${index}]`));
  }
  if (typeof json !== "object" || Array.isArray(json) || json instanceof CtyNumber) throw unfit(path, type.kind);
  const fields = json as { readonly [key: string]: Json };
  if (type.kind === "object") return object(fields, type.attributes, path);
  const entries = Object.entries(fields);
  return new Map(entries.map(([key, inner]) => [key, convert(inner, type.element, `${path}["${key}"]`)]));
}

function object(
  fields: { readonly [key: string]: Json },
  attributes: Readonly<Record<string, CtyType>>,
  path: string,
): ObjectValue {
  const entries = Object.entries(attributes).map(([name, type]) => {
    const found = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, convert(found ?? null, type, `${path}.${name}`)] as const;
  });
  return Object.fromEntries(entries);
}

function unfit(path: string, wanted: string): ProviderError {
  return new ProviderError("malformed", `the stored state at ${path.replace(/^\./, "") || "its root"} is no ${wanted}`);
}
