import { sha256 } from "@noble/hashes/sha2.js";
import { ByteWriter } from "../bytes/writer.js";
import { ALGORITHM } from "./algorithms.js";
import { writePcrSelection } from "./pcr-selection.js";

/** TPM_CC of the policy commands, which stand in their digests (TPM 2.0 Library Part 2, §6.5.2). */
const COMMAND = { nv: 0x149, or: 0x171, pcr: 0x17f } as const;

/** The only comparison of TPM_EO that is used here: the operand equals what the index holds. */
export const OPERATION_EQUAL: number = 0x0000;

/** Digest of a policy session that has proved nothing yet. */
export const NO_POLICY: Uint8Array = new Uint8Array(32);

/** A policy's digest once TPM2_PolicyPCR is added, of SHA-256 PCRs (TPM 2.0 Library Part 3, §23.7). */
export function addPolicyPcr(before: Uint8Array, mask: number, pcrDigest: Uint8Array): Uint8Array {
  const writer = new ByteWriter("big").bytes(before).u32(COMMAND.pcr).u32(1);
  writePcrSelection(writer, { hash: ALGORITHM.sha256, mask, bitmapSize: 3 });
  return sha256(writer.bytes(pcrDigest).finish());
}

/** Digest of TPM2_PolicyOR over two to eight branches, whatever came before it (§23.6). */
export function policyOrDigest(branches: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter("big").bytes(NO_POLICY).u32(COMMAND.or);
  for (const branch of branches) writer.bytes(branch);
  return sha256(writer.finish());
}

/** A policy's digest once TPM2_PolicyNV is added: an index of this name equals the operand from its first byte (§23.9). */
export function addPolicyNvEqual(before: Uint8Array, indexName: Uint8Array, operand: Uint8Array): Uint8Array {
  const comparison = sha256(new ByteWriter("big").bytes(operand).u16(0).u16(OPERATION_EQUAL).finish());
  const writer = new ByteWriter("big").bytes(before).u32(COMMAND.nv).bytes(comparison).bytes(indexName);
  return sha256(writer.finish());
}
