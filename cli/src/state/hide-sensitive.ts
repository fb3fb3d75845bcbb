import { HIDDEN } from "./hidden.js";
import { KnownSecrets } from "./known-secrets.js";

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

/** Replaces what a path leads to; a path that leads nowhere hides the last thing on its way, for it may be that. */
function hideAt(value: Json, path: readonly Json[], secrets: KnownSecrets): Json {
  const hide = (): Json => {
    secrets.add(value);
    return value === null || value === undefined ? value : HIDDEN;
  };
  if (path.length === 0) return hide();
  const [step, ...rest] = path;
  const key = isObject(step) ? step["value"] : undefined;
  // Terraform writes numbers of lists and keys of maps wrapped in a value with its type.
  const name = isObject(key) ? key["value"] : key;
  if (Array.isArray(value) && typeof name === "number" && name in value)
    return value.map((each: Json, index) => (index === name ? hideAt(each, rest, secrets) : each));
  if (isObject(value) && typeof name === "string" && Object.hasOwn(value, name))
    return { ...value, [name]: hideAt(value[name], rest, secrets) };
  return hide();
}

function hideInstance(instance: Json, secrets: KnownSecrets): Json {
  if (!isObject(instance)) return HIDDEN;
  // Providers put there what they like, base64 of it.
  const { private: _private, ...rest } = instance;
  const paths = listOf(instance["sensitive_attributes"]);
  const attributes = paths.reduce<Json>((value, path) => hideAt(value, listOf(path), secrets), rest["attributes"]);
  return { ...rest, attributes };
}

function hideResource(resource: Json, secrets: KnownSecrets): Json {
  if (!isObject(resource)) return HIDDEN;
  return { ...resource, instances: listOf(resource["instances"]).map((each) => hideInstance(each, secrets)) };
}

function hideOutput(output: Json, secrets: KnownSecrets): Json {
  return isObject(output) && output["sensitive"] === true
    ? { ...output, value: hideAt(output["value"], [], secrets) }
    : output;
}

/**
 * Terraform's state, format version 4, without the values that it marks as sensitive (hashicorp/terraform,
 * internal/states/statefile/version4.go: `sensitive_attributes`, outputs with `sensitive`) and what providers keep for themselves.
 */
export function hideSensitive(state: Json): Json {
  if (!isObject(state)) return HIDDEN;
  const secrets = new KnownSecrets();
  const outputs = isObject(state["outputs"]) ? state["outputs"] : {};
  const shownOutputs = Object.entries(outputs).map(([name, output]) => [name, hideOutput(output, secrets)] as const);
  const resources = listOf(state["resources"]).map((each) => hideResource(each, secrets));
  // Providers copy what they are given into attributes that nobody marked, as terraform_data does.
  return secrets.hideIn({ ...state, outputs: Object.fromEntries(shownOutputs), resources });
}

// TypeScript's library does not know these yet (ECMAScript 2026, JSON.parse source text access).
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON;

/** JSON whose numbers keep their digits, also those that no double holds. */
export function parseExactly(text: string): Json {
  const revive = (_key: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === "number" && context?.source !== undefined && String(value) !== context.source
      ? rawJson(context.source)
      : value;
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown) as Json;
}
