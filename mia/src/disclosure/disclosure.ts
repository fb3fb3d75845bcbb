import { equalBytes } from "../bytes/compare.js";
import { CLAIM_NAMES, type ClaimName, type IntegrityClaims } from "../integrity/claims.js";
import { decodeClaim } from "../integrity/decode.js";
import { encodeClaim } from "../integrity/encode.js";
import { integrityLeaves } from "../integrity/integrity-hash.js";
import { leafHash, structRoot } from "../merkle/hashes.js";
import { climb, pathOf } from "../merkle/tree.js";

/** One claim, shown without the others: its bytes and the three hashes that lead to the integrity hash. */
export interface Disclosure {
  readonly claim: ClaimName;
  readonly content: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/** Shows one claim to somebody who knows only the integrity hash. Nothing is salted: equal claims have equal leaves. */
export function discloseClaim(claims: IntegrityClaims, claim: ClaimName): Disclosure {
  const path = pathOf(integrityLeaves(claims), CLAIM_NAMES.indexOf(claim));
  return { claim, content: encodeClaim(claims, claim), path };
}

/** The claim that a disclosure proves, or undefined when it does not lead to the hash. MiaError for malformed content. */
export function readDisclosure<N extends ClaimName>(
  disclosure: Disclosure & { readonly claim: N },
  integrityHash: Uint8Array,
): IntegrityClaims[N] | undefined {
  const index = CLAIM_NAMES.indexOf(disclosure.claim);
  const top = climb(leafHash(index, disclosure.content), { index, count: CLAIM_NAMES.length }, disclosure.path);
  if (top === undefined || !equalBytes(structRoot(CLAIM_NAMES.length, top), integrityHash)) return undefined;
  return decodeClaim(disclosure.claim, disclosure.content);
}
