import { toHex } from "../bytes/hex.js";
import type { Key } from "../bytes/key.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import { concat, text, u32, u64, vec } from "../bytes/scale-writer.js";
import { blake2_256 } from "../crypto/hashes.js";
import { storageKey } from "../storage/storage-key.js";

/** BabeConfiguration of sp-consensus-babe, as far as making blocks needs it. */
export interface BabeConfig {
  readonly slotMs: number;
  readonly epochSlots: bigint;
}

export function decodeBabeConfig(bytes: Uint8Array): BabeConfig {
  const reader = new ScaleReader(bytes);
  return { slotMs: Number(reader.u64()), epochSlots: reader.u64() };
}

const PRE_RUNTIME = 6;
const SECONDARY_VRF = 3;

/**
 * Pre-output and proof of the slot's VRF. The runtime derives the block's randomness from the point and the slot and never
 * checks the proof (a node does), so the generator of the group gives a fresh value in every slot without any key.
 */
const FIXED_VRF: Uint8Array = concat(
  Uint8Array.from(Buffer.from("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76", "hex")),
  new Uint8Array(64),
);

/** Makes the pre-runtime digest of a secondary slot with VRF, for the author that BABE expects there. */
export class BabeDigest {
  readonly #config: BabeConfig;
  readonly #keys = {
    genesisSlot: storageKey("Babe", "GenesisSlot"),
    epochIndex: storageKey("Babe", "EpochIndex"),
    randomness: storageKey("Babe", "Randomness"),
    nextRandomness: storageKey("Babe", "NextRandomness"),
    authorities: storageKey("Babe", "Authorities"),
    nextAuthorities: storageKey("Babe", "NextAuthorities"),
  };

  constructor(config: BabeConfig) {
    this.#config = config;
  }

  /** DigestItem::PreRuntime(b"BABE", SecondaryVRF {authority index, slot, VRF signature}). */
  forSlot(slot: bigint, get: (key: Key) => Uint8Array | undefined): Uint8Array {
    const { randomness, authorities } = this.#epochAt(slot, get);
    const count = BigInt(Math.max(authorities, 1));
    const author = Number(BigInt(toHex(blake2_256(concat(randomness, u64(slot))))) % count);
    const body = concat(Uint8Array.of(SECONDARY_VRF), u32(author), u64(slot), FIXED_VRF);
    return concat(Uint8Array.of(PRE_RUNTIME), text("BABE"), vec(body));
  }

  /** The epoch that the runtime will be in at `slot`: its change comes with the block, so the next one may already hold. */
  #epochAt(slot: bigint, get: (key: Key) => Uint8Array | undefined): { randomness: Uint8Array; authorities: number } {
    const number = (key: Key) => {
      const value = get(key);
      return value === undefined ? 0n : new ScaleReader(value).u64();
    };
    const start = number(this.#keys.genesisSlot);
    const due = start > 0n && slot > start ? (slot - start) / this.#config.epochSlots : 0n;
    const changes = due > number(this.#keys.epochIndex);
    const authorities = get(changes ? this.#keys.nextAuthorities : this.#keys.authorities);
    return {
      randomness: get(changes ? this.#keys.nextRandomness : this.#keys.randomness) ?? new Uint8Array(32),
      authorities: authorities === undefined ? 0 : new ScaleReader(authorities).compact(),
    };
  }
}
