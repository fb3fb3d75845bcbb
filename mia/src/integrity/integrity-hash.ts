import { leafHash, structRoot } from "../merkle/hashes.js";
import { topOf } from "../merkle/tree.js";
import { CLAIM_NAMES, type IntegrityClaims } from "./claims.js";
import { encodeClaim } from "./encode.js";

/** Leaf hashes of the eight claims, in the order of their tags. */
export function integrityLeaves(claims: IntegrityClaims): Uint8Array[] {
  return CLAIM_NAMES.map((name, tag) => leafHash(tag, encodeClaim(claims, name)));
}

/** The one hash that is compared on chain: root over exactly eight leaves, 32 bytes. */
export function integrityHash(claims: IntegrityClaims): Uint8Array {
  return structRoot(CLAIM_NAMES.length, topOf(integrityLeaves(claims)));
}
