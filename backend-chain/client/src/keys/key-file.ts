import type { SigningKey } from "../api/chain.js";
import { ChainError } from "../api/errors.js";
import type { Address } from "../api/identifiers.js";
import type { Sr25519Pair } from "../crypto/derivation.js";
import { sameBytes } from "../scale/bytes.js";
import { addressOf, publicKeyOf } from "../values/address.js";
import { seal, unseal } from "./sealing.js";
import { signingKey } from "./signing-key.js";

/** Longest key file that is read. */
export const MAX_KEY_FILE_BYTES: number = 16 * 1024;

/** Salt, factors, nonce and tag around nothing. */
const SHORTEST_SEALED_KEY = 32 + 12 + 24 + 16;

/** The part of polkadot-js' JSON keys (version 3) that is read: scrypt and xsalsa20-poly1305 around PKCS#8. */
interface KeyFile {
  readonly address: Address;
  readonly encoded: Uint8Array;
}

/** The key file of a pair, encrypted by a passphrase. */
export async function encryptKey(pair: Sr25519Pair, name: string, passphrase: string): Promise<string> {
  if (passphrase === "") throw new ChainError("key-refused", "A key needs a passphrase that is not empty.");
  const { encodePair } = await import("@polkadot/keyring/pair/encode");
  const encoded = Buffer.from(await seal(encodePair({ ...pair }), passphrase)).toString("base64");
  const encoding = { content: ["pkcs8", "sr25519"], type: ["scrypt", "xsalsa20-poly1305"], version: "3" };
  const file = { encoded, encoding, address: addressOf(pair.publicKey), meta: { name } };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Opens a key file. Throws `key-refused` for what is none and `wrong-passphrase`. */
export async function decryptKey(text: string, where: string, passphrase: () => Promise<string>): Promise<SigningKey> {
  const file = parseKeyFile(text, where);
  const { decodePair } = await import("@polkadot/keyring/pair/decode");
  const plain = await unseal(file.encoded, await passphrase());
  if (plain === undefined) throw new ChainError("wrong-passphrase", `The passphrase does not open ${where}.`);
  let pair: Sr25519Pair;
  try {
    pair = decodePair(undefined, plain, "none");
  } catch {
    // The library's reason is left out: it may show bytes of the key.
    throw refuse(where, "what it holds is no key");
  }
  if (pair.secretKey.length !== 64 || !sameBytes(pair.publicKey, publicKeyOf(file.address))) {
    throw refuse(where, "its address is not that of the key in it");
  }
  return signingKey(pair);
}

/** The address of a key file, without opening it. */
export function addressIn(text: string, where: string): Address {
  return parseKeyFile(text, where).address;
}

function parseKeyFile(text: string, where: string): KeyFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse(where, "it is no JSON");
  }
  if (typeof json !== "object" || json === null) throw refuse(where, "it is no JSON object");
  const { address, encoded, encoding } = json as Readonly<Record<string, unknown>>;
  const { content, type, version } = (encoding ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof address !== "string" || typeof encoded !== "string" || !/^[A-Za-z0-9+/=]+$/.test(encoded)) {
    throw refuse(where, "it lacks address or encoded key");
  }
  if (version !== "3" || !isWords(content) || !isWords(type)) throw refuse(where, "it is of another version than 3");
  if (!content.includes("sr25519")) throw refuse(where, "it holds no sr25519 key");
  if (!type.includes("scrypt") || !type.includes("xsalsa20-poly1305")) {
    throw refuse(where, "it is not encrypted; export it with a passphrase");
  }
  publicKeyOf(address);
  const sealed = new Uint8Array(Buffer.from(encoded, "base64"));
  if (sealed.length < SHORTEST_SEALED_KEY) throw refuse(where, "its encoded key is too short");
  return { address, encoded: sealed };
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}

function refuse(where: string, reason: string): ChainError {
  return new ChainError("key-refused", `${where} is no key file that can be used: ${reason}.`);
}
