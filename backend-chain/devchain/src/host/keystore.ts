import { randomBytes } from "node:crypto";
import {
  bip39ToMiniSecret,
  ed25519KeypairFromSeed,
  ed25519Sign,
  sr25519DeriveKeypairHard,
  sr25519KeypairFromSeed,
  sr25519Sign,
} from "@polkadot/wasm-crypto";
import { fromHex, toHex } from "../bytes/hex.js";
import { concat, text, vec } from "../bytes/scale-writer.js";
import { blake2_256 } from "../crypto/hashes.js";
import { DevchainError } from "../errors.js";

// The phrase behind //Alice; public, as every development account.
const DEVELOPMENT_PHRASE = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

export type KeyScheme = "sr25519" | "ed25519";

interface Pair {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

/** Session keys that a runtime generates, in memory: the embedded chain needs no key of its own to make blocks. */
export class Keystore {
  readonly #pairs = new Map<string, Pair>();

  /** From 32 bytes of hex, a path `//name` of the development phrase, or random; returns the public key. */
  generate(scheme: KeyScheme, uri: string | undefined): Uint8Array {
    const pair = scheme === "sr25519" ? sr25519Pair(uri) : ed25519Pair(uri);
    this.#pairs.set(scheme + toHex(pair.publicKey), pair);
    return pair.publicKey;
  }

  /** undefined when the key is not here. */
  sign(scheme: KeyScheme, publicKey: Uint8Array, message: Uint8Array): Uint8Array | undefined {
    const pair = this.#pairs.get(scheme + toHex(publicKey));
    if (pair === undefined) return undefined;
    const sign = scheme === "sr25519" ? sr25519Sign : ed25519Sign;
    return sign(pair.publicKey, pair.secretKey, message);
  }
}

function sr25519Pair(uri: string | undefined): Pair {
  let pair = sr25519KeypairFromSeed(startOf(uri));
  for (const code of junctions(uri)) pair = sr25519DeriveKeypairHard(pair, code);
  return { secretKey: pair.slice(0, 64), publicKey: pair.slice(64) };
}

function ed25519Pair(uri: string | undefined): Pair {
  let seed = startOf(uri);
  for (const code of junctions(uri)) seed = blake2_256(concat(vec(text("Ed25519HDKD")), seed, code));
  const pair = ed25519KeypairFromSeed(seed);
  return { secretKey: pair.slice(0, 64), publicKey: pair.slice(32) };
}

function startOf(uri: string | undefined): Uint8Array {
  if (uri === undefined) return randomBytes(32);
  if (/^0x[0-9a-fA-F]{64}$/.test(uri)) return fromHex(uri);
  if (uri.startsWith("//")) return bip39ToMiniSecret(DEVELOPMENT_PHRASE, "");
  throw new DevchainError("trap", "the runtime gives a seed that is neither 32 bytes of hex nor a path like //Alice");
}

/** Chain codes of hard junctions: the SCALE text, padded to 32 bytes. */
function junctions(uri: string | undefined): Uint8Array[] {
  if (uri === undefined || !uri.startsWith("//")) return [];
  return uri
    .slice(2)
    .split("//")
    .map((name) => {
      const encoded = /^\d+$/.test(name) ? numberCode(BigInt(name)) : vec(text(name));
      const code = new Uint8Array(32);
      code.set(encoded.length > 32 ? blake2_256(encoded) : encoded);
      return code;
    });
}

function numberCode(value: bigint): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, value, true);
  return out;
}
