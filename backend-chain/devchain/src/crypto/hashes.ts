import { blake2b, keccak256, keccak512, sha256, twox, waitReady } from "@polkadot/wasm-crypto";

const NO_KEY = new Uint8Array(0);

/** Prepares every hash and signature function of this package; call once before the first. */
export async function prepareCrypto(): Promise<void> {
  await waitReady();
}

export const blake2_128 = (data: Uint8Array): Uint8Array => blake2b(data, NO_KEY, 16);
export const blake2_256 = (data: Uint8Array): Uint8Array => blake2b(data, NO_KEY, 32);
export const blake2_512 = (data: Uint8Array): Uint8Array => blake2b(data, NO_KEY, 64);
export const twox_64 = (data: Uint8Array): Uint8Array => twox(data, 1);
export const twox_128 = (data: Uint8Array): Uint8Array => twox(data, 2);
export const twox_256 = (data: Uint8Array): Uint8Array => twox(data, 4);
export const keccak_256 = (data: Uint8Array): Uint8Array => keccak256(data);
export const keccak_512 = (data: Uint8Array): Uint8Array => keccak512(data);
export const sha2_256 = (data: Uint8Array): Uint8Array => sha256(data);
