import type { Component, Hex, ProfileEntry, Reference, ReferenceProposal, SignatureScheme } from "@logos/chain-client";
import { type AppraisalRules, CLAIM_NAMES, integrityLeaves, type ReferenceBundle } from "@logos/mia";
import { CliError } from "../errors.js";
import { hexOf } from "./hex.js";

/** Components in the order of the leaves, by the chain's names. */
export const COMPONENTS: readonly Component[] = CLAIM_NAMES.map((name) =>
  name === "kernelGuard" ? "kernel-guard" : name,
);

const MACHINE_CLASSES = { hub: 0, validator: 1, personal: 2 } as const;
/** What the chain keeps of exempt paths (pallet-attestation, `Proposal`). */
const MAX_EXEMPT = 4;
const MAX_EXEMPT_BYTES = 64;

/** Profile and epoch that a bundle is for. */
export const placeOf = ({ claims }: ReferenceBundle): { readonly profile: Hex; readonly epoch: number } => ({
  profile: hexOf(claims.profile.profileId),
  epoch: claims.profile.epoch,
});

/** What release signers propose and sign when they agree with a bundle. Throws `failed` for rules that no chain knows. */
export function proposalOf({ rules, claims }: ReferenceBundle): ReferenceProposal {
  const leaves = integrityLeaves(claims).map(hexOf);
  const leaf = (component: Component): Hex => leaves[COMPONENTS.indexOf(component)] ?? "0x";
  const { boot, ima, update } = claims;
  return {
    epoch: claims.profile.epoch,
    boot: {
      pcrDigest: hexOf(boot.pcrDigest),
      secureBoot: boot.secureBoot,
      commandLine: hexOf(boot.commandLineHash),
    },
    ima: {
      allowlist: hexOf(ima.allowlistRoot),
      violationsAllowed: rules.violationPaths.length > 0,
      policy: hexOf(ima.imaPolicyHash),
    },
    files: leaf("files"),
    kernelGuard: leaf("kernel-guard"),
    sensors: leaf("sensors"),
    tamper: leaf("tamper"),
    update: { release: update.release, deployment: hexOf(update.deploymentId) },
    exempt: exemptOf(rules),
  };
}

/**
 * The folders that need no place in the allowlist as the chain keeps them. A single path that is excluded outside of them
 * would be fraud to the chain, which knows beginnings alone: rules with one are refused.
 */
export function exemptOf({ excludedPaths }: AppraisalRules): readonly string[] {
  const exempt = excludedPaths.flatMap((rule) => {
    if ("exactly" in rule) return [];
    return [rule.below.endsWith("/") ? rule.below : `${rule.below}/`];
  });
  for (const rule of excludedPaths) {
    if (!("exactly" in rule) || exempt.some((folder) => rule.exactly.startsWith(folder))) continue;
    throw new CliError("failed", `the rules exclude the single path ${rule.exactly}, the chain knows folders alone`, {
      hint: 'name it in the allowlist, or exclude its folder: {"below": "/…"}',
    });
  }
  if (exempt.length > MAX_EXEMPT) {
    throw new CliError("failed", `the rules exclude ${exempt.length} folders, the chain takes ${MAX_EXEMPT}`);
  }
  for (const folder of exempt) {
    const fits = /^\/.+\/$/.test(folder) && Buffer.byteLength(folder) <= MAX_EXEMPT_BYTES;
    if (!fits)
      throw new CliError("failed", `the rules exclude "${folder}": no folder of at most ${MAX_EXEMPT_BYTES} bytes`);
  }
  return exempt;
}

/** The profile that a bundle is for, as governance registers it; required is what its machines have. */
export function profileEntryOf({ rules, claims }: ReferenceBundle, schemes: readonly SignatureScheme[]): ProfileEntry {
  return {
    pcrMask: rules.bootMask,
    schemes,
    required: {
      files: claims.files !== "absent",
      kernelGuard: claims.kernelGuard !== "absent",
      sensors: claims.sensors !== "absent",
      tamper: claims.tamper !== "absent",
    },
    policy: hexOf(claims.profile.policyHash),
    machineClass: MACHINE_CLASSES[claims.profile.machineClass],
  };
}

/** The components in which a bundle is another than a reference on chain; empty if it is the one. */
export function differencesTo(bundle: ReferenceBundle, reference: Reference): readonly Component[] {
  const leaves = integrityLeaves(bundle.claims).map(hexOf);
  return COMPONENTS.filter((_, place) => leaves[place] !== reference.leaves[place]);
}
