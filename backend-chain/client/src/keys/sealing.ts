import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { concat } from "../scale/bytes.js";
import { Reader } from "../scale/reader.js";
import { Writer } from "../scale/writer.js";

const SALT_BYTES = 32;
const NONCE_BYTES = 24;
const KEY_BYTES = 32;
const DERIVED_BYTES = 64;

/** Work factors of scrypt; `N` is a power of two. */
interface Factors {
  readonly N: number;
  readonly p: number;
  readonly r: number;
}

/** Those of polkadot-js: 128 MiB and half a second. */
const FACTORS: Factors = { N: 1 << 17, p: 1, r: 8 };
/** Files that ask for more are refused: they would only take memory. */
const MOST: Factors = { N: 1 << 17, p: 10, r: 8 };

const deriveKey = promisify<string, Uint8Array, number, Factors & { maxmem: number }, Uint8Array>(scrypt);

/** Sealed as polkadot-js does (version 3): salt, N, p, r as u32, nonce, then xsalsa20-poly1305 by a key from scrypt. */
export async function seal(plain: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { naclEncrypt } = await import("@polkadot/util-crypto/nacl");
  const salt = new Uint8Array(randomBytes(SALT_BYTES));
  const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
  const { encrypted } = naclEncrypt(plain, await keyOf(passphrase, salt, FACTORS), nonce);
  const { N, p, r } = FACTORS;
  return concat(new Writer().put(salt).number(N, 4).number(p, 4).number(r, 4).bytes(), nonce, encrypted);
}

/** Undefined if the passphrase does not open it. Throws `malformed` if it is sealed otherwise. */
export async function unseal(sealed: Uint8Array, passphrase: string): Promise<Uint8Array | undefined> {
  const from = new Reader(sealed);
  const salt = from.take(SALT_BYTES);
  const factors = { N: from.small(4), p: from.small(4), r: from.small(4) };
  const nonce = from.take(NONCE_BYTES);
  const encrypted = from.take(from.left);
  if (!isAllowed(factors)) return undefined;
  const { naclDecrypt } = await import("@polkadot/util-crypto/nacl");
  return naclDecrypt(encrypted, nonce, await keyOf(passphrase, salt, factors)) ?? undefined;
}

async function keyOf(passphrase: string, salt: Uint8Array, factors: Factors): Promise<Uint8Array> {
  const maxmem = 256 * factors.N * factors.r;
  return (await deriveKey(passphrase, salt, DERIVED_BYTES, { ...factors, maxmem })).subarray(0, KEY_BYTES);
}

function isAllowed({ N, p, r }: Factors): boolean {
  const powerOfTwo = N >= 2 && (N & (N - 1)) === 0;
  return powerOfTwo && N <= MOST.N && p >= 1 && p <= MOST.p && r >= 1 && r <= MOST.r;
}
