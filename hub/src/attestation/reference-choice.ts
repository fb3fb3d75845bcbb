import type { Profile, Reference } from "@logos/chain-client";
import type { RegisteredReference } from "@logos/mia";
import type { Deployment } from "./deployment.js";
import { bytesOf, hexOf } from "./hex.js";

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

/** A reference of the chain as mia compares bundles with it. */
export function registeredOf({ entry }: Profile, reference: Reference): RegisteredReference {
  return {
    phase: reference.phase.kind === "announced" ? "announced" : "active",
    policyHash: bytesOf(entry.policy),
    leaves: reference.leaves.map(bytesOf),
    allowlistRoot: bytesOf(reference.allowlist),
    exempt: reference.exempt,
    violationsAllowed: reference.violationsAllowed,
  };
}
