import type { Hex, Profile, Reference } from "@logos/chain-client";
import { allowlistOf, CLAIM_NAMES, integrityLeaves, policyHash, type ReferenceBundle, sensorSetHash } from "@logos/mia";
import type { Deployment } from "./deployment.js";
import { hexOf, isSame } from "./hex.js";

/** References that machines may show at this time of the chain, oldest first (pallet attestation, `ensure_accepted`). */
export function acceptedOf(references: readonly Reference[], nowMs: bigint): readonly Reference[] {
  return references.filter(({ phase }) => {
    if (phase.kind === "announced") return true;
    return phase.kind === "active" && (phase.retiresAt === undefined || nowMs < phase.retiresAt);
  });
}

/**
 * Which reference an image attests under: the accepted one that its deployment made or, where there is none, the newest:
 * then the machine says itself that it differs.
 */
export function chooseReference(accepted: readonly Reference[], deployment: Deployment): Reference | undefined {
  const own = accepted.findLast(
    ({ update }) => update.release === deployment.release && update.deployment === hexOf(deployment.id),
  );
  return own ?? accepted.at(-1);
}

/** What of a bundle is not what the chain has: the name of a part, or undefined where all of it fits. */
export function unfitPartOf(bundle: ReferenceBundle, profile: Profile, reference: Reference): string | undefined {
  const { rules, claims, allowlist, switches } = bundle;
  if (hexOf(policyHash(rules)) !== profile.entry.policy) return "rules";
  const leaves: readonly Hex[] = integrityLeaves(claims).map(hexOf);
  const leaf = CLAIM_NAMES.find((_, index) => leaves[index] !== reference.leaves[index]);
  if (leaf !== undefined) return `claim ${leaf}`;
  if (hexOf(allowlistOf(allowlist).root) !== reference.allowlist) return "allowlist";
  const named = claims.tamper === "absent" ? undefined : claims.tamper.sensorSetHash;
  return named === undefined || isSame(sensorSetHash(switches), named) ? undefined : "switches";
}
