import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { MiaError } from "../errors.js";

const DOMAIN = utf8ToBytes("logos-mia/v1/extra-data");

/** What both quotes of an attestation are bound to, 32 bytes each. The block's hash is the nonce. */
export interface QuoteBinding {
  readonly genesisHash: Uint8Array;
  readonly machineId: Uint8Array;
  readonly blockHash: Uint8Array;
  readonly integrityHash: Uint8Array;
  readonly collectedHash: Uint8Array;
}

/** Qualifying data of both quotes: SHA-256(domain ‖ genesis ‖ machine ‖ block ‖ integrity ‖ collected); 32 bytes fit any TPM. */
export function extraDataOf(binding: QuoteBinding): Uint8Array {
  const { genesisHash, machineId, blockHash, integrityHash, collectedHash } = binding;
  const parts = [genesisHash, machineId, blockHash, integrityHash, collectedHash];
  if (parts.some(({ length }) => length !== 32))
    throw new MiaError("malformed", "a part of the binding has not 32 bytes");
  return sha256(concatBytes(DOMAIN, ...parts));
}
