import type { AppraisalRules, FilesScope, PathRule } from "@logos/mia";
import { CliError } from "../errors.js";
import { readInput } from "./input-file.js";

const MAX_BYTES = 1 << 20;

/** What a profile fixes: the appraisers' rules, and what AIDE looks at. */
export interface RulesFile {
  readonly rules: AppraisalRules;
  /** Left out: the machines of the profile run no AIDE. */
  readonly scope: FilesScope | undefined;
  /** Names of the model's tamper switches. */
  readonly switches: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads `{"rules": {"bootMask", "logMask", "violationPaths", "excludedPaths", "maxEntriesAhead", "sensors": {…}}, "scope":
 * {…}, "switches": […]}`: the members of mia's types by their names, masks as numbers. Throws `failed` and names the member.
 */
export function readRules(directory: string, name: string): RulesFile {
  const fail = (what: string, cause?: unknown): CliError => new CliError("failed", `${name}: ${what}`, { cause });
  const fieldsOf = (value: unknown, what: string): Fields => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
    throw fail(`${what} is no object`);
  };
  const count = (of: Fields, member: string): number => {
    const value = of[member];
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 32) return value;
    throw fail(`${member} is no whole number of 32 bits`);
  };
  const texts = (value: unknown, what: string): readonly string[] => {
    if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
    throw fail(`${what} is no list of texts`);
  };
  const paths = (value: unknown, what: string): readonly PathRule[] => {
    if (!Array.isArray(value)) throw fail(`${what} is no list`);
    return value.map((each) => {
      const { exactly, below } = fieldsOf(each, `a rule of ${what}`);
      if (typeof exactly === "string") return { exactly };
      if (typeof below === "string") return { below };
      throw fail(`a rule of ${what} is neither {"exactly": "/…"} nor {"below": "/…"}`);
    });
  };
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(readInput(directory, name, "the rules", MAX_BYTES)).toString("utf8"));
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw fail("it is no JSON", cause);
  }
  const root = fieldsOf(document, "it");
  const rules = fieldsOf(root["rules"], "rules");
  const sensors = fieldsOf(rules["sensors"], "rules.sensors");
  const matches = fieldsOf(sensors["allowedMatches"] ?? {}, "rules.sensors.allowedMatches");
  return {
    rules: {
      bootMask: count(rules, "bootMask"),
      logMask: count(rules, "logMask"),
      violationPaths: paths(rules["violationPaths"], "violationPaths"),
      excludedPaths: paths(rules["excludedPaths"], "excludedPaths"),
      maxEntriesAhead: count(rules, "maxEntriesAhead"),
      sensors: {
        minWindowMs: count(sensors, "minWindowMs"),
        heartbeatMs: count(sensors, "heartbeatMs"),
        allowedMatches: new Map(Object.keys(matches).map((rule) => [rule, BigInt(count(matches, rule))])),
      },
    },
    scope: root["scope"] === undefined ? undefined : scopeOf(fieldsOf(root["scope"], "scope")),
    switches: [...texts(root["switches"] ?? [], "switches")].sort(),
  };

  function scopeOf({ roots, excluded, linkTargets }: Fields): FilesScope {
    return {
      roots: texts(roots, "scope.roots"),
      excluded: texts(excluded, "scope.excluded"),
      linkTargets: linkTargets === true,
    };
  }
}
