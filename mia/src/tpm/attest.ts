import { ByteReader } from "../bytes/reader.js";
import { ByteWriter } from "../bytes/writer.js";
import { MiaError } from "../errors.js";
import { type PcrSelection, readPcrSelection, writePcrSelection } from "./pcr-selection.js";

const TPM_GENERATED = 0xff544347;
const ST_ATTEST_QUOTE = 0x8018;
const MAX_NAME_BYTES = 68; // TPM2B_NAME: a hash algorithm and at most SHA-512
const MAX_DATA_BYTES = 66; // TPM2B_DATA: as large as a TPMT_HA
const MAX_SELECTIONS = 16;
const MAX_DIGEST_BYTES = 64;

/** TPMS_CLOCK_INFO. `clockMs` runs while the TPM has power; resetCount rises at every TPM reset. */
export interface ClockInfo {
  readonly clockMs: bigint;
  readonly resetCount: number;
  readonly restartCount: number;
  readonly safe: boolean;
}

/** TPMS_ATTEST of type quote, as it stands in the bytes: nothing of it is verified. */
export interface QuoteAttest {
  readonly qualifiedSigner: Uint8Array;
  readonly extraData: Uint8Array;
  readonly clock: ClockInfo;
  readonly firmwareVersion: bigint;
  readonly selections: readonly PcrSelection[];
  readonly pcrDigest: Uint8Array;
}

/**
 * Reads a TPMS_ATTEST of type quote (TPM 2.0 Library Part 2, §10.12.12) to its last byte.
 *
 * The magic is looked at first: a restricted key signs any other bytes for whoever asks (CVE-2024-29038), so a structure
 * without it says nothing. Errors: `not-tpm-generated`, `unsupported` (another type), `truncated`, `trailing-bytes`,
 * `too-large`, `malformed`.
 */
export function parseQuoteAttest(bytes: Uint8Array): QuoteAttest {
  const reader = new ByteReader(bytes, "TPMS_ATTEST", "big");
  const magic = reader.u32();
  if (magic !== TPM_GENERATED) {
    throw new MiaError("not-tpm-generated", `the magic is ${magic.toString(16)}, not ff544347: no TPM made this`);
  }
  const type = reader.u16();
  if (type !== ST_ATTEST_QUOTE) throw reader.error("unsupported", `type ${type.toString(16)} is not a quote`);
  const qualifiedSigner = reader.sized16(MAX_NAME_BYTES);
  const extraData = reader.sized16(MAX_DATA_BYTES);
  const clock = readClockInfo(reader);
  const firmwareVersion = reader.u64();
  const count = reader.limited(reader.u32(), MAX_SELECTIONS);
  const selections = Array.from({ length: count }, () => readPcrSelection(reader));
  const pcrDigest = reader.sized16(MAX_DIGEST_BYTES);
  reader.end();
  return { qualifiedSigner, extraData, clock, firmwareVersion, selections, pcrDigest };
}

/** The bytes that `parseQuoteAttest` reads. */
export function encodeQuoteAttest(attest: QuoteAttest): Uint8Array {
  const { clock } = attest;
  const writer = new ByteWriter("big").u32(TPM_GENERATED).u16(ST_ATTEST_QUOTE);
  writer.sized16(attest.qualifiedSigner).sized16(attest.extraData);
  writer.u64(clock.clockMs).u32(clock.resetCount).u32(clock.restartCount);
  writer
    .u8(clock.safe ? 1 : 0)
    .u64(attest.firmwareVersion)
    .u32(attest.selections.length);
  for (const selection of attest.selections) writePcrSelection(writer, selection);
  return writer.sized16(attest.pcrDigest).finish();
}

function readClockInfo(reader: ByteReader): ClockInfo {
  const clockMs = reader.u64();
  const resetCount = reader.u32();
  const restartCount = reader.u32();
  const safe = reader.u8();
  if (safe > 1) throw reader.error("malformed", `safe is ${safe}, neither 0 nor 1`);
  return { clockMs, resetCount, restartCount, safe: safe === 1 };
}
