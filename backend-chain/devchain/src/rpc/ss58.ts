import { fromHex } from "../bytes/hex.js";
import { concat, text } from "../bytes/scale-writer.js";
import { blake2_512 } from "../crypto/hashes.js";
import { invalidParams } from "./params.js";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Longer text is no address: two bytes of prefix, 32 of account, two of checksum. */
const MOST_CHARACTERS = 64;
const ACCOUNT_BYTES = 32;
const CHECKSUM_BYTES = 2;

/** Account id of an SS58 address of any network, or of 32 bytes in hex. */
export function accountOf(address: string): Uint8Array {
  if (/^0x[0-9a-fA-F]{64}$/.test(address)) return fromHex(address);
  const bytes = address.length > MOST_CHARACTERS ? undefined : base58(address);
  if (bytes === undefined) throw invalidParams("the account is no SS58 address");
  const body = bytes.subarray(0, -CHECKSUM_BYTES);
  // Bit 6 of the first byte marks a two-byte network prefix.
  const prefixBytes = ((body[0] ?? 0) & 0x40) === 0 ? 1 : 2;
  const checksum = blake2_512(concat(text("SS58PRE"), body)).subarray(0, CHECKSUM_BYTES);
  if (body.length !== prefixBytes + ACCOUNT_BYTES || Buffer.compare(checksum, bytes.subarray(-CHECKSUM_BYTES)) !== 0) {
    throw invalidParams("the account is no SS58 address: its length or its checksum is wrong");
  }
  return body.subarray(prefixBytes);
}

function base58(address: string): Uint8Array | undefined {
  let value = 0n;
  for (const character of address) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(address)?.[0].length ?? 0;
  const digits = value === 0n ? "" : value.toString(16);
  const hex = digits.length % 2 === 0 ? digits : `0${digits}`;
  return concat(new Uint8Array(zeros), Buffer.from(hex, "hex"));
}
