import { ByteReader } from "../bytes/reader.js";
import { bytesToUtf8 } from "../bytes/text.js";

const MAX_FIELDS = 5;

/** What IMA measured, from template data alone: PCR 10 does not cover the template's name. */
export interface MeasuredName {
  /** Bytes of the path, without NUL. */
  readonly path: Uint8Array;
  readonly algorithm: string;
  readonly digest: Uint8Array;
}

/** Reads digest and name, the first two fields of every template but the old `ima`. MiaError for anything else. */
export function parseMeasuredName(templateData: Uint8Array): MeasuredName {
  const reader = new ByteReader(templateData, "IMA template data", "little");
  const [digestField, nameField] = [reader.sized32(templateData.length), reader.sized32(templateData.length)];
  for (let fields = 2; reader.remaining > 0; fields++) {
    reader.limited(fields + 1, MAX_FIELDS);
    reader.sized32(templateData.length);
  }
  const end = digestField.indexOf(0);
  if (end < 2 || digestField[end - 1] !== 0x3a) throw reader.error("malformed", "a digest without its algorithm");
  if (nameField.indexOf(0) !== nameField.length - 1) throw reader.error("malformed", "a name whose NUL is not its end");
  return {
    path: nameField.subarray(0, -1),
    algorithm: bytesToUtf8(digestField.subarray(0, end - 1)),
    digest: digestField.subarray(end + 1),
  };
}
