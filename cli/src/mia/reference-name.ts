import type { Chain, Hex, Reference } from "@logos/chain-client";
import { CliError } from "../errors.js";
import { readBundle } from "./bundle-file.js";
import { placeOf } from "./proposal.js";

/** Help of the word that names a reference. */
export const REFERENCE_WORD = { name: "REFERENCE", help: "its bundle, or 0x<profile>/<epoch>" } as const;

/** Profile and epoch of a reference on chain. */
export interface ReferenceName {
  readonly profile: Hex;
  readonly epoch: number;
}

/** What a word names: `0x…/3`, or the bundle in a file. */
export function nameOfReference(directory: string, word: string): ReferenceName {
  const match = /^(0x[0-9a-f]{64})\/(\d{1,9})$/i.exec(word);
  if (match !== null) return { profile: (match[1] ?? "").toLowerCase() as Hex, epoch: Number(match[2]) };
  return placeOf(readBundle(directory, word));
}

/** The reference on chain that is called so. Throws `not-found`. */
export async function referenceOnChain(chain: Chain, { profile, epoch }: ReferenceName): Promise<Reference> {
  const reference = await chain.attestation.reference(profile, epoch);
  if (reference !== undefined) return reference;
  const known = await chain.attestation.profile(profile);
  const what = known === undefined ? `no profile ${profile}` : `no reference of epoch ${epoch} of profile ${profile}`;
  throw new CliError("not-found", `the chain has ${what}`, { hint: "`logos mia reference list` shows all" });
}
