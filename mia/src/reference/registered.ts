import type { PathRule, ReferenceValues } from "../appraise/policy.js";
import { coversLogs } from "../appraise/reference.js";
import { policyHash } from "../appraise/rules-codec.js";
import { equalBytes } from "../bytes/compare.js";
import { runSteps } from "../bytes/steps.js";
import { CLAIM_NAMES, type ClaimName, type TamperClaim } from "../integrity/claims.js";
import { integrityLeaves } from "../integrity/integrity-hash.js";
import { sensorSetHash } from "../tamper/readings.js";
import { allowlistSteps } from "./allowlist.js";
import type { ReferenceBundle } from "./bundle.js";

/** A reference as the chain has it, and what its profile says of policies. */
export interface RegisteredReference {
  readonly phase: ReferenceValues["phase"];
  readonly policyHash: Uint8Array;
  /** In the order of the claims. */
  readonly leaves: readonly Uint8Array[];
  readonly allowlistRoot: Uint8Array;
  /** Beginnings of paths, each ending in a slash. */
  readonly exempt: readonly string[];
  readonly violationsAllowed: boolean;
}

/** In what a bundle is not what the chain registered. */
export type ReferenceMismatch =
  | "rules" // other appraisal rules than the profile's
  | "rules-masks" // rules that ask for other PCRs than the boot claim, or whose log quote proves no log
  | `leaf-${ClaimName}`
  | "allowlist"
  | "switches"
  | "exempt" // the rules exclude what the chain does not: a fraud proof would convict who keeps to them
  | "violations"; // the same of violations

export type ReferenceOutcome =
  | { readonly ok: true; readonly reference: ReferenceValues }
  | { readonly ok: false; readonly mismatches: readonly ReferenceMismatch[] };

/**
 * The reference values in a bundle, if it is the one that the chain registered, whoever handed it over. What the chain has
 * no hash of is left out, so that all who judge by it judge alike: boot applications are those that PCR 4 stands for.
 */
export function referenceValuesOf(bundle: ReferenceBundle, registered: RegisteredReference): ReferenceOutcome {
  return runSteps(referenceSteps(bundle, registered));
}

/**
 * `referenceValuesOf` in steps of some milliseconds, for whoever gets bundles from strangers. The allowlist is hashed last,
 * and only if all else is right.
 */
export function* referenceSteps(
  bundle: ReferenceBundle,
  registered: RegisteredReference,
): Generator<undefined, ReferenceOutcome> {
  const { rules, claims } = bundle;
  const mismatches: ReferenceMismatch[] = [];
  const require = (condition: boolean, mismatch: ReferenceMismatch) => {
    if (!condition) mismatches.push(mismatch);
  };
  require(equalBytes(policyHash(rules), registered.policyHash), "rules");
  require(rules.bootMask === claims.boot.pcrMask && coversLogs(rules), "rules-masks");
  const leaves = integrityLeaves(claims);
  for (const [index, name] of CLAIM_NAMES.entries()) {
    const [own, theirs] = [leaves[index], registered.leaves[index]];
    require(own !== undefined && theirs !== undefined && equalBytes(own, theirs), `leaf-${name}`);
  }
  const { allowlistRoot } = registered;
  require(equalBytes(claims.ima.allowlistRoot, allowlistRoot), "allowlist");
  require(hasSwitches(claims.tamper, bundle.switches), "switches");
  require(rules.excludedPaths.every((rule) => isExempt(rule, registered.exempt)), "exempt");
  require(rules.violationPaths.length === 0 || registered.violationsAllowed, "violations");
  if (mismatches.length > 0) return { ok: false, mismatches };
  const allowlist = yield* allowlistSteps(bundle.allowlist);
  if (!equalBytes(allowlist.root, allowlistRoot)) return { ok: false, mismatches: ["allowlist"] };
  return { ok: true, reference: { phase: registered.phase, claims, allowlist } };
}

function hasSwitches(claim: TamperClaim | "absent", switches: readonly string[]): boolean {
  return claim === "absent" ? switches.length === 0 : equalBytes(sensorSetHash(switches), claim.sensorSetHash);
}

function isExempt(rule: PathRule, prefixes: readonly string[]): boolean {
  const path = "exactly" in rule ? rule.exactly : rule.below.endsWith("/") ? rule.below : `${rule.below}/`;
  return prefixes.some((prefix) => path.startsWith(prefix));
}
