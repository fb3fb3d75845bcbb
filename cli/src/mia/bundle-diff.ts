import type { Component, Hex, Reference } from "@logos/chain-client";
import { type AllowlistEntry, CLAIM_NAMES, encodeClaim, type ReferenceBundle } from "@logos/mia";
import { hexOf } from "./hex.js";
import { COMPONENTS, differencesTo, proposalOf } from "./proposal.js";

/** One field that is another. */
export interface Change {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** What two bundles do not share. */
export interface BundleDiff {
  readonly claims: readonly Change[];
  readonly rules: readonly Change[];
  readonly allowlist: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** Paths that both have, with other contents. */
    readonly changed: readonly string[];
  };
}

/** From one bundle to another. */
export function diffBundles(from: ReferenceBundle, to: ReferenceBundle): BundleDiff {
  const claims = CLAIM_NAMES.filter(
    (name) => Buffer.compare(encodeClaim(from.claims, name), encodeClaim(to.claims, name)) !== 0,
  ).flatMap((name) => changesIn(name, from.claims[name], to.claims[name]));
  return {
    claims: [...claims, ...listChange("boot applications", from.applications.map(hexOf), to.applications.map(hexOf))],
    rules: Object.keys(to.rules).flatMap((name) => {
      const key = name as keyof ReferenceBundle["rules"];
      return changesIn(key, from.rules[key], to.rules[key]);
    }),
    allowlist: diffAllowlists(from.allowlist, to.allowlist),
  };
}

function diffAllowlists(from: readonly AllowlistEntry[], to: readonly AllowlistEntry[]): BundleDiff["allowlist"] {
  const [before, after] = [byPath(from), byPath(to)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return {
    added: paths.filter((path) => !before.has(path)),
    removed: paths.filter((path) => !after.has(path)),
    changed: paths.filter((path) => before.has(path) && after.has(path) && before.get(path) !== after.get(path)),
  };
}

/** The digests that a path may have, as one text: a path may stand several times. */
function byPath(entries: readonly AllowlistEntry[]): ReadonlyMap<string, string> {
  const digests = new Map<string, string[]>();
  for (const { path, algorithm, digest } of entries) {
    const of = digests.get(path) ?? [];
    of.push(`${algorithm}:${hexOf(digest)}`);
    digests.set(path, of);
  }
  return new Map([...digests].map(([path, of]) => [path, [...new Set(of)].sort().join(" ")]));
}

function listChange(field: string, from: readonly string[], to: readonly string[]): readonly Change[] {
  const [before, after] = [from.join(", "), to.join(", ")];
  return before === after ? [] : [{ field, from: before, to: after }];
}

function changesIn(field: string, from: unknown, to: unknown): readonly Change[] {
  if (isRecord(from) && isRecord(to)) {
    return Object.keys({ ...from, ...to }).flatMap((name) => changesIn(`${field}.${name}`, from[name], to[name]));
  }
  const [before, after] = [valueText(from), valueText(to)];
  return before === after ? [] : [{ field, from: before, to: after }];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A value as one line. */
function valueText(value: unknown): string {
  if (value instanceof Uint8Array) return hexOf(value);
  if (value instanceof Map) return valueText(Object.fromEntries([...value].sort()));
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? inner.toString() : inner)) ?? "none";
}

/** What a bundle and a reference on chain do not share, as far as the chain knows it: by hashes. */
export interface ChainDiff {
  readonly components: readonly { readonly component: Component; readonly bundle: Hex; readonly chain: Hex }[];
  readonly exempt: Change | undefined;
}

export function diffToChain(bundle: ReferenceBundle, reference: Reference, leaves: readonly Hex[]): ChainDiff {
  const components = differencesTo(bundle, reference).map((component) => {
    const place = COMPONENTS.indexOf(component);
    return { component, bundle: leaves[place] ?? "0x", chain: reference.leaves[place] ?? "0x" };
  });
  const [exempt] = listChange("exempt folders", reference.exempt, proposalOf(bundle).exempt);
  return { components, exempt };
}

const MOST_PATHS = 200;

function pathLines(sign: string, paths: readonly string[]): readonly string[] {
  const shown = paths.slice(0, MOST_PATHS).map((path) => `  ${sign} ${path}`);
  const left = paths.length - shown.length;
  return left === 0 ? shown : [...shown, `  ${sign} and ${left} more; --json has all`];
}

/** A difference for people; at most 200 paths of each kind. */
export function diffText({ claims, rules, allowlist }: BundleDiff): string {
  const { added, removed, changed } = allowlist;
  const changes = [...claims, ...rules].map(({ field, from, to }) => `  ${field}: ${from} → ${to}`);
  const paths = added.length + removed.length + changed.length;
  if (changes.length + paths === 0) return "no difference";
  const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
  return [
    ...(changes.length === 0 ? [] : ["claims and rules", ...changes]),
    ...(paths === 0 ? ["allowlist: the same"] : [`allowlist: ${counts}`]),
    ...pathLines("+", added),
    ...pathLines("-", removed),
    ...pathLines("~", changed),
  ].join("\n");
}
