import { HIDDEN } from "../state/hidden.js";
import { KnownSecrets } from "../state/known-secrets.js";

/** How one attribute changes; values are JSON or words that stand for what is not shown. */
export interface PlannedAttribute {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a plan does to one resource or output. */
export interface PlannedChange {
  readonly address: string;
  readonly action: "create" | "update" | "replace" | "delete" | "read" | "forget" | "import";
  readonly attributes: readonly PlannedAttribute[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const UNKNOWN = "(known after apply)";
const MAX_VALUE_LENGTH = 200;

const shortened = (text: string): string =>
  text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/**
 * A value without what its mask marks; masks have the value's shape with `true` where something is marked. `hear` gets
 * what was taken out.
 */
function masked(value: unknown, mask: unknown, word: string, hear: (value: unknown) => void = () => {}): unknown {
  if (mask === true) {
    hear(value);
    return word;
  }
  if (Array.isArray(value) && Array.isArray(mask))
    return value.map((each: unknown, index) => masked(each, mask[index], word, hear));
  if (isObject(value) && isObject(mask)) {
    const names = new Set([...Object.keys(value), ...Object.keys(mask).filter((name) => mask[name] === true)]);
    return Object.fromEntries([...names].map((name) => [name, masked(value[name], mask[name], word, hear)]));
  }
  return value;
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return value === HIDDEN || value === UNKNOWN ? String(value) : JSON.stringify(value);
}

/** Everything in a change that is marked. */
function learn(secrets: KnownSecrets, change: JsonObject): void {
  masked(change["before"], change["before_sensitive"], HIDDEN, (value) => secrets.add(value));
  masked(change["after"], change["after_sensitive"], HIDDEN, (value) => secrets.add(value));
}

function attributesOf(change: JsonObject): readonly PlannedAttribute[] {
  const before = masked(change["before"], change["before_sensitive"], HIDDEN);
  const known = masked(change["after"], change["after_unknown"], UNKNOWN);
  // What is both unknown and sensitive stays hidden.
  const after = masked(known, change["after_sensitive"], HIDDEN);
  if (!isObject(change["before"] ?? change["after"])) {
    return [{ name: "value", before: textOf(before), after: textOf(after) }];
  }
  const names = [...new Set([...Object.keys(objectOf(before)), ...Object.keys(objectOf(after))])].sort();
  return names.flatMap((name) => {
    const one = objectOf(before)[name];
    const other = objectOf(after)[name];
    // Compared as they are, for two hidden values may differ; shown as they may be.
    const rawBefore = JSON.stringify(objectOf(change["before"])[name] ?? null);
    const rawAfter = JSON.stringify(objectOf(change["after"])[name] ?? null);
    const isUnknown = objectOf(change["after_unknown"])[name] !== undefined && JSON.stringify(other) !== rawAfter;
    return rawBefore === rawAfter && !isUnknown ? [] : [{ name, before: textOf(one), after: textOf(other) }];
  });
}

function actionOf(change: JsonObject): PlannedChange["action"] | undefined {
  const actions = Array.isArray(change["actions"]) ? (change["actions"] as readonly unknown[]) : [];
  if (actions.includes("create") && actions.includes("delete")) return "replace";
  const [action] = actions;
  if (action === "create" || action === "update" || action === "delete" || action === "read" || action === "forget")
    return action;
  return change["importing"] === undefined ? undefined : "import";
}

type Named = readonly (readonly [string, JsonObject])[];

function changesIn(named: Named, secrets: KnownSecrets): readonly PlannedChange[] {
  return named.flatMap(([address, change]) => {
    const action = actionOf(change);
    if (action === undefined) return [];
    const attributes = attributesOf(change).map(({ name, before, after }) => ({
      name,
      // Hidden before it is cut: half a secret would be found no more.
      before: before === undefined ? undefined : shortened(String(secrets.hideIn(before))),
      after: after === undefined ? undefined : shortened(String(secrets.hideIn(after))),
    }));
    return [{ address, action, attributes }];
  });
}

/**
 * What a plan does, out of `terraform show -json` (format version 1), without values that Terraform knows to be sensitive.
 * Variables and the prior state, which hold the same values in clear, are not looked at.
 */
export function planSummary(document: unknown): readonly PlannedChange[] {
  const plan = objectOf(document);
  const resources = Array.isArray(plan["resource_changes"]) ? (plan["resource_changes"] as readonly unknown[]) : [];
  const named: Named = [
    ...resources.map((each) => [String(objectOf(each)["address"]), objectOf(objectOf(each)["change"])] as const),
    ...Object.entries(objectOf(plan["output_changes"])).map(
      ([name, change]) => [`output.${name}`, objectOf(change)] as const,
    ),
  ];
  const secrets = new KnownSecrets();
  for (const [, change] of named) learn(secrets, change);
  return changesIn(named, secrets);
}

const SIGNS = { create: "+", update: "~", replace: "-/+", delete: "-", read: "<=", forget: ".", import: "=>" } as const;

function lineOf({ name, before, after }: PlannedAttribute): string {
  if (before === undefined) return `      ${name} = ${after ?? "null"}`;
  return `      ${name} = ${before} -> ${after ?? "null"}`;
}

/** The summary for people; deletions name no attributes. */
export function summaryText(changes: readonly PlannedChange[]): string {
  const count = (...actions: readonly PlannedChange["action"][]): number =>
    changes.filter(({ address, action }) => !address.startsWith("output.") && actions.includes(action)).length;
  const blocks = changes.map(({ address, action, attributes }) =>
    [`${SIGNS[action].padStart(3)} ${address}`, ...(action === "delete" ? [] : attributes.map(lineOf))].join("\n"),
  );
  const total = `${count("create", "replace")} to add, ${count("update")} to change, ${count("delete", "replace")} to destroy`;
  return [...blocks, total].join("\n");
}
