import { ScaleReader } from "../bytes/scale-reader.js";
import {
  blake2_128,
  blake2_256,
  keccak_256,
  keccak_512,
  sha2_256,
  twox_64,
  twox_128,
  twox_256,
} from "../crypto/hashes.js";
import { orderedRoot } from "../trie/ordered-root.js";
import { give, type Host, type HostFunctions } from "./host.js";

/** `ext_hashing_*` and `ext_trie_*` of sp-io 48. */
export function hashingFunctions(host: () => Host): HostFunctions {
  const hash = (of: (data: Uint8Array) => Uint8Array) => (data: bigint) =>
    give(host(), of(host().memory.fatView(data)));
  return {
    ext_hashing_blake2_128_version_1: hash(blake2_128),
    ext_hashing_blake2_256_version_1: hash(blake2_256),
    ext_hashing_twox_64_version_1: hash(twox_64),
    ext_hashing_twox_128_version_1: hash(twox_128),
    ext_hashing_twox_256_version_1: hash(twox_256),
    ext_hashing_keccak_256_version_1: hash(keccak_256),
    ext_hashing_keccak_512_version_1: hash(keccak_512),
    ext_hashing_sha2_256_version_1: hash(sha2_256),
    ext_trie_blake2_256_ordered_root_version_1: (items: bigint) => give(host(), orderedRoot(list(host(), items), 0)),
    ext_trie_blake2_256_ordered_root_version_2: (items: bigint, version: number) =>
      give(host(), orderedRoot(list(host(), items), version === 0 ? 0 : 1)),
  };
}

function list(host: Host, pointer: bigint): Uint8Array[] {
  const reader = new ScaleReader(host.memory.fatCopy(pointer));
  const items = reader.list(() => reader.vec());
  reader.end();
  return items;
}
