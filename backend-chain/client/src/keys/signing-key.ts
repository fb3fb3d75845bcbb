import { sign } from "@scure/sr25519";
import type { SigningKey } from "../api/chain.js";
import { ChainError } from "../api/errors.js";
import { pairBelow, pairOfSeed, type Sr25519Pair } from "../crypto/derivation.js";
import { addressOf } from "../values/address.js";

/** Seed of the development phrase that every Substrate chain knows: “bottom drive obey lake curtain smoke basket hold …”. */
const DEVELOPMENT_SEED = "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e";
const PATH = /^(\/\/?[A-Za-z0-9_-]{1,64})+$/;

/** Signs by schnorrkel over ristretto255 in the context “substrate”, 64 bytes. */
export function signingKey(pair: Sr25519Pair): SigningKey {
  const { publicKey, secretKey } = pair;
  return Object.freeze({
    address: addressOf(publicKey),
    publicKey,
    sign: (message: Uint8Array) => sign(secretKey, message),
  });
}

/**
 * The key that everybody has: a path such as `//Alice` or `//daemon//0` below the development phrase. Throws
 * `key-refused` for anything else: seeds and phrases belong into the key store.
 */
export function keyFromUri(uri: string): SigningKey {
  if (!uri.startsWith("//") || !PATH.test(uri)) {
    const text = "A development key is a path such as //Alice; import a phrase or seed by `logos keys import`.";
    throw new ChainError("key-refused", text);
  }
  return signingKey(pairBelow(pairOfSeed(Buffer.from(DEVELOPMENT_SEED, "hex")), uri));
}
