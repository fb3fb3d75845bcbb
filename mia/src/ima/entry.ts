import { concatBytes } from "@noble/hashes/utils.js";
import { allBytesAre } from "../bytes/compare.js";
import { ByteWriter } from "../bytes/writer.js";
import type { FieldName } from "./template.js";

const LEGACY_NAME_BYTES = 256; // IMA_EVENT_NAME_LEN_MAX + 1

/** One line of an IMA list. Paths are hints: the same path may stand several times, and mounts give it other meanings. */
export interface ImaEntry {
  readonly pcr: number;
  /** SHA-1 of the template data in the default list, the bank's hash in a per-bank list; zeros for a violation. */
  readonly templateHash: Uint8Array;
  readonly template: string;
  /** What the template hash and the PCR cover. */
  readonly templateData: Uint8Array;
  /** Digest algorithm of the file, `sha256` and the like, with the type in front for d-ngv2: `ima:sha256`, `verity:sha256`. */
  readonly algorithm: string;
  readonly digest: Uint8Array;
  readonly path: string;
}

/** A violation (open while written and the like): hash of zeros in the list, ones in the PCR. */
export function isViolation(entry: ImaEntry): boolean {
  return allBytesAre(entry.templateHash, 0);
}

/** Template data of the fields' raw bytes: each with its u32 little-endian length, but for the old template `ima`. */
export function templateDataOf(fields: readonly FieldName[], values: readonly Uint8Array[]): Uint8Array {
  if (fields[0] === "d") {
    const name = new Uint8Array(LEGACY_NAME_BYTES);
    name.set(values[1] ?? name);
    return concatBytes(values[0] ?? name, name);
  }
  const writer = new ByteWriter("little");
  for (const value of values) writer.sized32(value);
  return writer.finish();
}
