import { decodeAddress, encodeAddress } from "@polkadot/util-crypto/address";
import { ChainError } from "../api/errors.js";
import type { Address } from "../api/identifiers.js";

const SS58_PREFIX = 42;

/** The SS58 address, prefix 42, of a public key of 32 bytes. */
export function addressOf(publicKey: Uint8Array): Address {
  return encodeAddress(publicKey, SS58_PREFIX);
}

/** The public key of an address of any network. Throws `malformed`. */
export function publicKeyOf(address: Address): Uint8Array {
  try {
    const publicKey = decodeAddress(address);
    if (publicKey.length === 32 && !address.startsWith("0x")) return publicKey;
  } catch (cause) {
    throw refuse(address, cause);
  }
  throw refuse(address, undefined);
}

function refuse(address: Address, cause: unknown): ChainError {
  const shown = address.slice(0, 64);
  return new ChainError("malformed", `“${shown}” is no SS58 address of an account; check it for a typing error.`, {
    details: { address: shown },
    cause,
  });
}
