import type { AttestationClaims, Component, Reference, TpmClock } from "@logos/chain-client";
import {
  type AttestationResult,
  collectedFactsOf,
  collectedHash,
  type Evidence,
  evidenceHashOf,
  integrityLeaves,
  parseQuoteAttest,
} from "@logos/mia";
import { hexOf } from "./hex.js";

/** Components in the order of the leaves. */
const COMPONENTS: readonly Component[] = [
  ...(["profile", "boot", "ima", "files", "kernel-guard", "sensors", "tamper", "update"] as const),
];
/** The chain wants a log of at least one entry. */
const NO_LOG = { statesRoot: new Uint8Array(32), logLength: 1, pcr10: new Uint8Array(32) };

/** Leaves in which a machine is not what the reference says, ascending. */
export function differencesOf({ claims }: Evidence, reference: Reference): AttestationClaims["differences"] {
  return integrityLeaves(claims).flatMap((bytes, index) => {
    const [component, leaf] = [COMPONENTS[index], hexOf(bytes)];
    return component === undefined || leaf === reference.leaves[index] ? [] : [{ component, leaf }];
  });
}

/**
 * What a hub says with the quote of this evidence; `covered` is what its own appraisal found. Evidence without a log that
 * the quotes cover is only good for saying that the machine differs: then nobody asks for the log.
 */
export function claimsOf(
  evidence: Evidence,
  covered: AttestationResult["covered"],
  { epoch, bucket, differences }: Pick<AttestationClaims, "epoch" | "bucket" | "differences">,
): AttestationClaims {
  const { statesRoot, logLength, pcr10 } = covered ?? NO_LOG;
  return {
    ...{ epoch, bucket, differences, logLength },
    collected: hexOf(collectedHash(collectedFactsOf(evidence))),
    evidence: hexOf(evidenceHashOf(evidence, { statesRoot, logLength, pcr10 })),
    states: hexOf(statesRoot),
    pcr10: hexOf(pcr10),
  };
}

/** Where the TPM stood when it made the boot quote. */
export function clockOf({ bootQuote }: Evidence): TpmClock {
  const { clock } = parseQuoteAttest(bootQuote.attest);
  return { resetCount: clock.resetCount, restartCount: clock.restartCount, clockMs: clock.clockMs };
}
