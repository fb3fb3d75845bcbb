import { getPublicKey, HDKD, secretFromSeed } from "@scure/sr25519";
import { Writer } from "../scale/writer.js";
import { blake2 } from "./blake2.js";

/** An sr25519 pair: 32 and 64 bytes. */
export interface Sr25519Pair {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

const JUNCTION = /(\/\/?)([^/]+)/g;

/** The pair of a seed of 32 bytes. */
export function pairOfSeed(seed: Uint8Array): Sr25519Pair {
  return pairOfSecret(secretFromSeed(seed));
}

/** The pair below another by a path such as `//hard/soft` (sp-core, `DeriveJunction`). */
export function pairBelow(root: Sr25519Pair, path: string): Sr25519Pair {
  let { secretKey } = root;
  for (const [, slashes, name = ""] of path.matchAll(JUNCTION)) {
    const code = chainCode(name);
    secretKey = slashes === "//" ? HDKD.secretHard(secretKey, code) : HDKD.secretSoft(secretKey, code);
  }
  return pairOfSecret(secretKey);
}

function pairOfSecret(secretKey: Uint8Array): Sr25519Pair {
  return { publicKey: getPublicKey(secretKey), secretKey };
}

/** SCALE of the name, of a decimal number as u64, filled up to 32 bytes or hashed. */
function chainCode(name: string): Uint8Array {
  const out = new Writer();
  const number = /^\d+$/.test(name) ? BigInt(name) : undefined;
  const text = new TextEncoder().encode(name);
  if (number !== undefined && number < 1n << 64n) out.number(number, 8);
  else out.compact(text.length).put(text);
  const bytes = out.bytes();
  if (bytes.length > 32) return blake2(256, bytes);
  const code = new Uint8Array(32);
  code.set(bytes);
  return code;
}
