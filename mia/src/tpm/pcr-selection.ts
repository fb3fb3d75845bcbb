import type { ByteReader } from "../bytes/reader.js";
import type { ByteWriter } from "../bytes/writer.js";

/** TPMS_PCR_SELECTION: the PCRs of one bank as a mask, bit i for PCR i. */
export interface PcrSelection {
  readonly hash: number;
  readonly mask: number;
  /** Bytes of the bitmap, 1 to 4; a PC has 3. */
  readonly bitmapSize: number;
}

/** PCR indexes of a mask, ascending: the order in which a quote concatenates their values. */
export function pcrsOf(mask: number): number[] {
  return Array.from({ length: 32 }, (_, index) => index).filter((index) => ((mask >>> index) & 1) === 1);
}

export function maskOf(pcrs: readonly number[]): number {
  return pcrs.reduce((mask, pcr) => (mask | (1 << pcr)) >>> 0, 0);
}

/** Reads one TPMS_PCR_SELECTION (TPM 2.0 Library Part 2, §10.6.2). The bitmap starts with PCR 0 in its lowest bit. */
export function readPcrSelection(reader: ByteReader): PcrSelection {
  const hash = reader.u16();
  const bitmapSize = reader.u8();
  if (bitmapSize < 1 || bitmapSize > 4) throw reader.error("malformed", `a PCR bitmap of ${bitmapSize} bytes`);
  const mask = reader.take(bitmapSize).reduce((sum, byte, index) => (sum | (byte << (8 * index))) >>> 0, 0);
  return { hash, mask, bitmapSize };
}

export function writePcrSelection(writer: ByteWriter, selection: PcrSelection): void {
  writer.u16(selection.hash).u8(selection.bitmapSize);
  for (let index = 0; index < selection.bitmapSize; index++) writer.u8((selection.mask >>> (8 * index)) & 0xff);
}
