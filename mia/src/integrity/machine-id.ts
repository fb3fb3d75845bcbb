import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { ByteWriter } from "../bytes/writer.js";
import { MiaError } from "../errors.js";

const DOMAIN = utf8ToBytes("logos-mia/v1/machine");
const NAME_BYTES = 34; // algorithm and SHA-256

/**
 * What names a hub's machine in quotes: SHA-256(domain ‖ u32le number of the hub ‖ name of the EK without `000b`), as the
 * attestation pallet computes it. `endorsementName` is the whole name.
 */
export function machineIdOf(hub: number, endorsementName: Uint8Array): Uint8Array {
  if (endorsementName.length !== NAME_BYTES || endorsementName[0] !== 0 || endorsementName[1] !== 0x0b) {
    throw new MiaError("unsupported", "the name of an endorsement key that is not by SHA-256");
  }
  const number = new ByteWriter("little").u32(hub).finish();
  return sha256(concatBytes(DOMAIN, number, endorsementName.subarray(2)));
}
