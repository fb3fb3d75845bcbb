import type { FilesScope } from "../aide/scope.js";
import { type AppraisalRules, type PathRule, policyHash } from "../appraise/policy.js";
import { fromHex, toHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import type { MachineClass, ProfileClaim, UpdateClaim } from "../integrity/claims.js";
import { CODES } from "../integrity/codes.js";
import type { AllowlistEntry } from "./allowlist.js";

const MAX_TEXT = 16 << 20;

/** What an image says of itself, for the agent in it: all that an attestation needs beside the machine's enrolment. */
export interface ImageManifest {
  readonly profile: ProfileClaim;
  readonly update: UpdateClaim;
  readonly rules: AppraisalRules;
  readonly scope: FilesScope;
  readonly allowlist: readonly AllowlistEntry[];
}

/** The manifest as the text of a JSON file; the same manifest gives the same text. */
export function encodeImageManifest({ profile, update, rules, scope, allowlist }: ImageManifest): string {
  const { sensors } = rules;
  const allowedMatches = Object.fromEntries([...sensors.allowedMatches].map(([rule, count]) => [rule, Number(count)]));
  const content = {
    profile: { id: toHex(profile.profileId), epoch: profile.epoch, class: profile.machineClass },
    update: { release: update.release, deploymentId: toHex(update.deploymentId) },
    rules: { ...rules, sensors: { ...sensors, allowedMatches } },
    scope,
    allowlist: allowlist.map(({ path, algorithm, digest }) => `${algorithm}:${toHex(digest)} ${path}`),
  };
  return `${JSON.stringify(content, undefined, 1)}\n`;
}

/** Reads a manifest. The hash of the policy is that of its rules. `malformed` names what is wrong; `too-large`. */
export function parseImageManifest(text: string): ImageManifest {
  if (text.length > MAX_TEXT) throw new MiaError("too-large", `an image manifest of ${text.length} characters`);
  const root = objectOf(parseJson(text), "the manifest");
  const profile = objectOf(root["profile"], "profile");
  const update = objectOf(root["update"], "update");
  const scope = objectOf(root["scope"], "scope");
  const rules = rulesOf(objectOf(root["rules"], "rules"));
  return {
    rules,
    profile: {
      profileId: hashOf(profile["id"], "profile.id"),
      epoch: countOf(profile["epoch"], "profile.epoch"),
      policyHash: policyHash(rules),
      machineClass: classOf(profile["class"]),
    },
    update: {
      release: countOf(update["release"], "update.release"),
      deploymentId: hashOf(update["deploymentId"], "update.deploymentId"),
    },
    scope: {
      roots: listOf(scope["roots"], "scope.roots").map((path) => textOf(path, "scope.roots")),
      excluded: listOf(scope["excluded"], "scope.excluded").map((path) => textOf(path, "scope.excluded")),
      linkTargets: scope["linkTargets"] === true,
    },
    allowlist: listOf(root["allowlist"], "allowlist").map(entryOf),
  };
}

function rulesOf(rules: Readonly<Record<string, unknown>>): AppraisalRules {
  const sensors = objectOf(rules["sensors"], "rules.sensors");
  const allowed = objectOf(sensors["allowedMatches"], "rules.sensors.allowedMatches");
  return {
    bootMask: countOf(rules["bootMask"], "rules.bootMask"),
    logMask: countOf(rules["logMask"], "rules.logMask"),
    violationPaths: listOf(rules["violationPaths"], "rules.violationPaths").map(pathRuleOf),
    excludedPaths: listOf(rules["excludedPaths"], "rules.excludedPaths").map(pathRuleOf),
    maxEntriesAhead: countOf(rules["maxEntriesAhead"], "rules.maxEntriesAhead"),
    sensors: {
      minWindowMs: countOf(sensors["minWindowMs"], "rules.sensors.minWindowMs"),
      heartbeatMs: countOf(sensors["heartbeatMs"], "rules.sensors.heartbeatMs"),
      allowedMatches: new Map(
        Object.entries(allowed).map(([rule, count]) => [rule, BigInt(countOf(count, `matches of ${rule}`))]),
      ),
    },
  };
}

function pathRuleOf(value: unknown): PathRule {
  const rule = objectOf(value, "a path rule");
  if ("exactly" in rule) return { exactly: textOf(rule["exactly"], "exactly") };
  return { below: textOf(rule["below"], "below") };
}

function entryOf(value: unknown): AllowlistEntry {
  const [, algorithm, digest, path] =
    /^([a-z0-9]{1,16}):([0-9a-f]{2,128}) (.+)$/.exec(textOf(value, "allowlist")) ?? [];
  if (algorithm === undefined || digest === undefined || path === undefined) {
    throw new MiaError("malformed", "an entry of the allowlist is no `algorithm:digest path`");
  }
  return { path, algorithm, digest: fromHex(digest, path) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MiaError("malformed", "an image manifest that is no JSON", { cause });
  }
}

function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new MiaError("malformed", `${name} of an image manifest is no object`);
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new MiaError("malformed", `${name} of an image manifest is no list`);
}

function textOf(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw new MiaError("malformed", `${name} of an image manifest is no text`);
}

function countOf(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff) return value;
  throw new MiaError("malformed", `${name} of an image manifest is no whole number of 32 bits`);
}

function hashOf(value: unknown, name: string): Uint8Array {
  const hash = fromHex(textOf(value, name), name);
  if (hash.length !== 32) throw new MiaError("malformed", `${name} of an image manifest is no hash of 32 bytes`);
  return hash;
}

function classOf(value: unknown): MachineClass {
  for (const name in CODES.machineClass) if (name === value) return name as MachineClass;
  throw new MiaError("malformed", `"${String(value)}" is no class of machines`);
}
