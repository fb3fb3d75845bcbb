import {
  ed25519Verify,
  secp256k1Compress,
  secp256k1Expand,
  secp256k1Recover,
  sr25519Verify,
} from "@polkadot/wasm-crypto";
import { ScaleReader } from "../bytes/scale-reader.js";
import { concat } from "../bytes/scale-writer.js";
import { blake2_256 } from "../crypto/hashes.js";
import { give, giveFat, type Host, type HostFunctions } from "./host.js";
import type { KeyScheme } from "./keystore.js";

// EcdsaVerifyError of sp-io, by its SCALE index.
const BAD_RECOVERY_ID = 1;
const BAD_SIGNATURE = 2;

/** `ext_crypto_*` of sp-io 48: verification, recovery, and the session keys of the keystore. */
export function cryptoFunctions(host: () => Host): HostFunctions {
  const copy = (address: number, length: number) => host().memory.view(address, length).slice();
  const verify =
    (check: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean) =>
    (signature: number, message: bigint, publicKey: number) =>
      check(copy(signature, 64), host().memory.fatCopy(message), copy(publicKey, 32)) ? 1 : 0;
  const verifyEcdsa = (signature: number, hash: Uint8Array, publicKey: number) => {
    const found = recover(copy(signature, 65), hash);
    return typeof found !== "number" && Buffer.compare(compressed(found), copy(publicKey, 33)) === 0 ? 1 : 0;
  };
  const recoverInto = (form: (key: Uint8Array) => Uint8Array) => (signature: number, message: number) => {
    const found = recover(copy(signature, 65), copy(message, 32));
    return giveFat(host(), typeof found === "number" ? Uint8Array.of(1, found) : concat(Uint8Array.of(0), form(found)));
  };
  return {
    ext_crypto_sr25519_verify_version_1: verify(sr25519Verify),
    ext_crypto_sr25519_verify_version_2: verify(sr25519Verify),
    ext_crypto_ed25519_verify_version_1: verify(ed25519Verify),
    ext_crypto_ecdsa_verify_version_1: (signature: number, message: bigint, publicKey: number) =>
      verifyEcdsa(signature, blake2_256(host().memory.fatView(message)), publicKey),
    ext_crypto_ecdsa_verify_version_2: (signature: number, message: bigint, publicKey: number) =>
      verifyEcdsa(signature, blake2_256(host().memory.fatView(message)), publicKey),
    ext_crypto_ecdsa_verify_prehashed_version_1: (signature: number, hash: number, publicKey: number) =>
      verifyEcdsa(signature, copy(hash, 32), publicKey),
    ext_crypto_secp256k1_ecdsa_recover_version_1: recoverInto(uncompressed),
    ext_crypto_secp256k1_ecdsa_recover_version_2: recoverInto(uncompressed),
    ext_crypto_secp256k1_ecdsa_recover_compressed_version_1: recoverInto(compressed),
    ext_crypto_secp256k1_ecdsa_recover_compressed_version_2: recoverInto(compressed),
    ext_crypto_sr25519_generate_version_1: (_type: number, seed: bigint) => generate(host(), "sr25519", seed),
    ext_crypto_ed25519_generate_version_1: (_type: number, seed: bigint) => generate(host(), "ed25519", seed),
    ext_crypto_sr25519_sign_version_1: (_type: number, key: number, message: bigint) =>
      sign(host(), "sr25519", copy(key, 32), message),
    ext_crypto_ed25519_sign_version_1: (_type: number, key: number, message: bigint) =>
      sign(host(), "ed25519", copy(key, 32), message),
  };
}

function generate(host: Host, scheme: KeyScheme, seed: bigint): number {
  const reader = new ScaleReader(host.memory.fatCopy(seed));
  const uri = reader.u8() === 0 ? undefined : reader.text();
  reader.end();
  return give(host, host.keystore.generate(scheme, uri));
}

function sign(host: Host, scheme: KeyScheme, publicKey: Uint8Array, message: bigint): bigint {
  const signature = host.keystore.sign(scheme, publicKey, host.memory.fatCopy(message));
  return giveFat(host, signature === undefined ? Uint8Array.of(0) : concat(Uint8Array.of(1), signature));
}

/** The public key behind a recoverable signature, or the index of the error. */
function recover(signature: Uint8Array, hash: Uint8Array): Uint8Array | number {
  const mark = signature[64] ?? 0;
  const recovery = mark > 26 ? mark - 27 : mark;
  if (recovery > 3) return BAD_RECOVERY_ID;
  try {
    return secp256k1Recover(hash, signature.slice(0, 64), recovery);
  } catch {
    return BAD_SIGNATURE;
  }
}

const compressed = (key: Uint8Array): Uint8Array => (key.length === 33 ? key : secp256k1Compress(key));
/** 64 bytes, without the leading 04. */
const uncompressed = (key: Uint8Array): Uint8Array => secp256k1Expand(key).slice(-64);
