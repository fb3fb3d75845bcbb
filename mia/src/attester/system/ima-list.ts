import { ByteReader } from "../../bytes/reader.js";
import { bytesToUtf8 } from "../../bytes/text.js";
import { readFile, readFileIfAny } from "./read-file.js";

/** Where Linux shows the IMA list, in binary and with its byte order. */
export const IMA_FOLDER = "/sys/kernel/security/ima";
const MAX_LIST_BYTES = 64 << 20;
const MAX_TEMPLATE_NAME = 32;

/** A list with the size of its template hashes. */
export interface ImaList {
  readonly list: "sha1" | "sha256";
  readonly entries: Uint8Array;
}

/** The whole list: the one of the SHA-256 bank where the kernel has it (6.10 and later), or else the old one. */
export async function readImaList(folder: string = IMA_FOLDER): Promise<ImaList> {
  const bank = await readFileIfAny(`${folder}/binary_runtime_measurements_sha256`, MAX_LIST_BYTES);
  if (bank !== undefined) return { list: "sha256", entries: bank };
  const path = `${folder}/binary_runtime_measurements`;
  const purpose = "is securityfs mounted, and was IMA given a policy?";
  return { list: "sha1", entries: await readFile(path, MAX_LIST_BYTES, purpose) };
}

/**
 * Bytes of the list's first `count` entries, so that the rest can be sent without them. MiaError where the list has fewer.
 * Source: kernel, ima_fs.c: pcr u32, hash, name size u32, name, data size u32, data; the template `ima` has no data size.
 */
export function lengthOfEntries({ list, entries }: ImaList, count: number): number {
  const reader = new ByteReader(entries, "IMA list", "little");
  for (let index = 0; index < count; index++) {
    reader.u32();
    reader.take(list === "sha1" ? 20 : 32);
    const template = bytesToUtf8(reader.sized32(MAX_TEMPLATE_NAME));
    if (template === "ima") reader.take(20);
    reader.sized32(entries.length);
  }
  return reader.offset;
}
