import type { ChainEngine } from "@logos/devchain";

/** A development chain inside this process with one hub, a software TPM, that is enrolled and has attested. */
export interface AttestedChain {
  readonly engine: ChainEngine;
  /** Sends the hub's next attestation, bound to the newest nonce; settles once a block has included it. */
  attest(): Promise<unknown>;
  /** Bytes of keys and values that the chain keeps for the hub alone. */
  storageBytes(): Promise<number>;
  stop(): Promise<void>;
}

/** Undefined, told on stderr, while the runtime of this checkout cannot be attested to. */
export async function openAttestedChain(): Promise<AttestedChain | undefined> {
  process.stderr.write("bench: the runtime has no attestation pallet, so that no figure on chain can be measured\n");
  return undefined;
}
