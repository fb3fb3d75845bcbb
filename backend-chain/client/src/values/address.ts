import { base58 } from "@scure/base";
import { ChainError } from "../api/errors.js";
import type { Address } from "../api/identifiers.js";
import { blake2 } from "../crypto/blake2.js";
import { concat, sameBytes } from "../scale/bytes.js";

const SS58_PREFIX = Uint8Array.of(42);
const CHECKSUM_CONTEXT = new TextEncoder().encode("SS58PRE");
const CHECKSUM_BYTES = 2;
const KEY_BYTES = 32;
/** Longest text of an address of 32 bytes with a prefix of two. */
const MAX_LENGTH = 50;

/** The SS58 address, prefix 42, of a public key of 32 bytes. */
export function addressOf(publicKey: Uint8Array): Address {
  if (publicKey.length !== KEY_BYTES) {
    throw new ChainError("malformed", `A public key has ${KEY_BYTES} bytes, not ${publicKey.length}.`);
  }
  const body = concat(SS58_PREFIX, publicKey);
  return base58.encode(concat(body, checksum(body)));
}

/** The public key of an address of any network (SS58 registry: prefixes of one or two bytes). Throws `malformed`. */
export function publicKeyOf(address: Address): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = base58.decode(address.length <= MAX_LENGTH ? address : "");
  } catch (cause) {
    throw refuse(address, cause);
  }
  const prefixBytes = ((bytes[0] ?? 0) & 0x40) === 0 ? 1 : 2;
  const body = bytes.subarray(0, -CHECKSUM_BYTES);
  const whole = bytes.length === prefixBytes + KEY_BYTES + CHECKSUM_BYTES && (bytes[0] ?? 255) < 128;
  if (!whole || !sameBytes(checksum(body), bytes.subarray(-CHECKSUM_BYTES))) throw refuse(address, undefined);
  return body.slice(prefixBytes);
}

function checksum(body: Uint8Array): Uint8Array {
  return blake2(512, concat(CHECKSUM_CONTEXT, body)).subarray(0, CHECKSUM_BYTES);
}

function refuse(address: Address, cause: unknown): ChainError {
  const shown = address.slice(0, 64);
  return new ChainError("malformed", `“${shown}” is no SS58 address of an account; check it for a typing error.`, {
    details: { address: shown },
    cause,
  });
}
