import { utf8ToBytes } from "@noble/hashes/utils.js";
import { equalBytes } from "../bytes/compare.js";
import { ByteReader } from "../bytes/reader.js";
import { MiaError } from "../errors.js";

const BOOT_AGGREGATE = utf8ToBytes("boot_aggregate");
const COLON = 0x3a;

/** What IMA measured, from template data alone: PCR 10 does not cover the template's name. */
export interface MeasuredName {
  /** Bytes of the path, without NUL. */
  readonly path: Uint8Array;
  /** `sha256` and the like as bytes. */
  readonly algorithm: Uint8Array;
  readonly digest: Uint8Array;
}

/** The name in template data, or undefined for bytes that `parseMeasuredName` refuses. */
export function measuredNameOf(templateData: Uint8Array): MeasuredName | undefined {
  try {
    return parseMeasuredName(templateData);
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    return undefined;
  }
}

/**
 * Reads digest and name, the first two fields of every template but the old `ima`, and the lengths of what follows, to the
 * last byte. MiaError for anything else. The pallet reads the same (`integrity/ima.rs`).
 */
export function parseMeasuredName(templateData: Uint8Array): MeasuredName {
  const reader = new ByteReader(templateData, "IMA template data", "little");
  const [digestField, nameField] = [reader.sized32(templateData.length), reader.sized32(templateData.length)];
  while (reader.remaining > 0) reader.sized32(templateData.length);
  const end = digestField.indexOf(0);
  if (end < 2 || digestField[end - 1] !== COLON) throw reader.error("malformed", "a digest without its algorithm");
  if (nameField.length < 2 || nameField.indexOf(0) !== nameField.length - 1) {
    throw reader.error("malformed", "a name whose NUL is not its end");
  }
  return {
    path: nameField.subarray(0, -1),
    algorithm: digestField.subarray(0, end - 1),
    digest: digestField.subarray(end + 1),
  };
}

export function isBootAggregate({ path }: MeasuredName): boolean {
  return equalBytes(path, BOOT_AGGREGATE);
}

/** Whether a path begins with one of these. */
export function isExempt({ path }: MeasuredName, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => {
    const bytes = utf8ToBytes(prefix);
    return equalBytes(path.subarray(0, bytes.length), bytes);
  });
}
