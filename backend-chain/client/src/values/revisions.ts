import { ChainError } from "../api/errors.js";
import type { Hex } from "../api/identifiers.js";
import type { RevisionHeader } from "../api/tfstate.js";
import { blake2 } from "../crypto/blake2.js";
import { fromHex, toHex } from "../scale/bytes.js";
import { Writer } from "../scale/writer.js";

/** Hash of a revision of Terraform's state, `blake2_256(SCALE(number: u64, header))`: what the next one names (pallet-tfstate). */
export function revisionHash(number: bigint, header: RevisionHeader): Hex {
  const out = new Writer().number(number, 8);
  out.put(hash(header.previousHash, "previous hash")).put(hash(header.ciphertextHash, "ciphertext hash"));
  out.number(header.sizeBytes, 4).put(hash(header.digest, "digest"));
  out.put(hash(header.recipients, "hash of the recipients")).put(hash(header.lineage, "hash of the lineage"));
  out.number(header.serial, 8).number(header.forced ? 1 : 0, 1);
  const { kind } = header;
  if (kind.kind === "snapshot") out.number(0, 1);
  else out.number(1, 1).number(kind.base, 8);
  out.number(header.place === "inline" ? 0 : 1, 1);
  return toHex(blake2(256, out.bytes()));
}

/** `blake2_256` of a revision's ciphertext, as its header names it (pallet-tfstate). */
export function ciphertextHash(ciphertext: Uint8Array): Hex {
  return toHex(blake2(256, ciphertext));
}

function hash(hex: Hex, what: string): Uint8Array {
  const bytes = fromHex(hex);
  if (bytes?.length === 32) return bytes;
  throw new ChainError("malformed", `The ${what} of a revision is not 32 bytes in hexadecimal.`);
}
