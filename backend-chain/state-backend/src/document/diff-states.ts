import type { AttributeChange, SecretToRotate, StateChange } from "../api.js";

const HIDDEN = "(sensitive)";

interface Thing {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly sensitive: ReadonlySet<string>;
}

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** How a state differs from another by resource and attribute; sensitive values are hidden, and whether they differ is not. */
export function diffStates(before: Uint8Array, after: Uint8Array): readonly StateChange[] {
  const [old, young] = [thingsOf(before), thingsOf(after)];
  const addresses = [...new Set([...old.keys(), ...young.keys()])].sort();
  return addresses.flatMap((address): StateChange[] => {
    const [from, to] = [old.get(address), young.get(address)];
    const attributes = changesOf(from, to);
    if (from === undefined) return [{ address, change: "added", attributes }];
    if (to === undefined) return [{ address, change: "removed", attributes }];
    return attributes.length === 0 ? [] : [{ address, change: "changed", attributes }];
  });
}

/** Sensitive attributes and outputs of a state, without their values. */
export function secretsOf(state: Uint8Array): readonly SecretToRotate[] {
  return [...thingsOf(state)].flatMap(([address, { sensitive }]) =>
    [...sensitive].sort().map((attribute) => ({ address, attribute })),
  );
}

function changesOf(from: Thing | undefined, to: Thing | undefined): readonly AttributeChange[] {
  const names = new Set([...Object.keys(from?.attributes ?? {}), ...Object.keys(to?.attributes ?? {})]);
  return [...names].sort().flatMap((name) => {
    const [before, after] = [shown(from, name), shown(to, name)];
    if (before === after) return [];
    const isSensitive = from?.sensitive.has(name) || to?.sensitive.has(name);
    const hide = (value: string | undefined): string | undefined =>
      value !== undefined && isSensitive ? HIDDEN : value;
    return [{ name, before: hide(before), after: hide(after) }];
  });
}

function shown(thing: Thing | undefined, name: string): string | undefined {
  const value = thing?.attributes[name];
  return value === undefined ? undefined : JSON.stringify(value);
}

/** Resources by address and outputs of a state of format 4 (hashicorp/terraform, internal/states/statefile/version4.go). */
function thingsOf(state: Uint8Array): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>();
  const parsed = object(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(state)));
  for (const resource of list(parsed["resources"]).map(object)) {
    const module = text(resource["module"]);
    const data = resource["mode"] === "data" ? "data." : "";
    const address = `${module === "" ? "" : `${module}.`}${data}${text(resource["type"])}.${text(resource["name"])}`;
    for (const instance of list(resource["instances"]).map(object)) {
      const key = instance["index_key"];
      const deposed = text(instance["deposed"]);
      const index = key === undefined ? "" : `[${JSON.stringify(key)}]`;
      const sensitive = list(instance["sensitive_attributes"]).map((path) => text(object(list(path)[0])["value"]));
      things.set(`${address}${index}${deposed === "" ? "" : ` (deposed ${deposed})`}`, {
        attributes: object(instance["attributes"]),
        sensitive: new Set(sensitive.filter((name) => name !== "")),
      });
    }
  }
  for (const [name, output] of Object.entries(object(parsed["outputs"]))) {
    const { value, sensitive } = object(output);
    things.set(`output.${name}`, { attributes: { value }, sensitive: new Set(sensitive === true ? ["value"] : []) });
  }
  return things;
}
