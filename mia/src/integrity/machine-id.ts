import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { ByteWriter } from "../bytes/writer.js";
import { MiaError } from "../errors.js";

const LABEL = utf8ToBytes("logos-mia/v1/machine");
const DIGEST_BYTES = 32;

/**
 * What quotes are bound to: SHA-256("logos-mia/v1/machine" ‖ u32le hub ‖ digest of the EK's name), as pallet-attestation
 * computes it. Takes the digest that the chain keeps, or the whole name with its algorithm. `malformed` for others.
 */
export function machineIdOf(hub: number, endorsementKeyName: Uint8Array): Uint8Array {
  const digest = endorsementKeyName.length === DIGEST_BYTES + 2 ? endorsementKeyName.subarray(2) : endorsementKeyName;
  if (digest.length !== DIGEST_BYTES) throw new MiaError("malformed", `a key's name of ${digest.length} bytes`);
  return sha256(new ByteWriter("little").bytes(LABEL).u32(hub).bytes(digest).finish());
}
