import { ByteReader } from "../bytes/reader.js";
import { bytesToUtf8, wordDecoder } from "../bytes/text.js";
import type { ImaEntry } from "./entry.js";
import { entryOf, knownFields } from "./fields.js";
import type { FieldName } from "./template.js";

const MAX_LIST_BYTES = 64 << 20;
const MAX_TEMPLATE_NAME = 15; // IMA_TEMPLATE_NAME_LEN_MAX
const MAX_DATA_BYTES = 1 << 20;

/**
 * Reads `binary_runtime_measurements` of a little-endian machine to its last byte. `hashSize` is 20 for the default list
 * and 32 for the per-bank list of SHA-256 (kernel ≥ 6.10). Source: ima_fs.c, ima_measurements_show.
 */
export function parseImaBinary(bytes: Uint8Array, hashSize: 20 | 32): ImaEntry[] {
  const reader = new ByteReader(bytes, "IMA list", "little");
  reader.limited(bytes.length, MAX_LIST_BYTES);
  const templateOf = wordDecoder(bytesToUtf8);
  const entries: ImaEntry[] = [];
  while (reader.remaining > 0) {
    const pcr = reader.u32();
    const templateHash = reader.take(hashSize);
    const template = templateOf(reader.sized32(MAX_TEMPLATE_NAME));
    const fields = knownFields(template);
    const head = { pcr, templateHash, template };
    if (template === "ima") {
      // The old template has no total length and its digest no length of its own.
      entries.push(entryOf(head, fields, [reader.take(20), reader.sized32(255)]));
      continue;
    }
    const data = reader.sized32(MAX_DATA_BYTES);
    entries.push(entryOf(head, fields, splitFields(data, fields), data));
  }
  return entries;
}

function splitFields(data: Uint8Array, fields: readonly FieldName[]): Uint8Array[] {
  const reader = new ByteReader(data, "IMA template data", "little");
  const values = fields.map(() => reader.sized32(data.length));
  reader.end();
  return values;
}
