import { sha256 } from "@noble/hashes/sha2.js";
import { MiaError } from "../errors.js";
import { type PeImage, parsePe } from "./pe.js";

/**
 * Authenticode SHA-256 of a PE image, which is what firmware measures of an application (PCR 4): all but checksum,
 * certificate entry and certificates (Microsoft, "Windows Authenticode Portable Executable Signature Format", 2008).
 */
export function authenticodeHash(image: PeImage): Uint8Array {
  const { bytes, checksumOffset, certificateEntryOffset, headersSize, certificateSize } = image;
  const hash = sha256.create();
  hash.update(bytes.subarray(0, checksumOffset));
  hash.update(bytes.subarray(checksumOffset + 4, certificateEntryOffset));
  hash.update(bytes.subarray(certificateEntryOffset + 8, headersSize));
  let end = headersSize;
  const sections = image.sections.filter(({ raw }) => raw.length > 0).toSorted((a, b) => a.rawOffset - b.rawOffset);
  for (const { raw, rawOffset, name } of sections) {
    if (rawOffset < end) throw new MiaError("malformed", `section ${name} overlaps what is before it`);
    hash.update(raw);
    end += raw.length;
  }
  const certificates = bytes.length - certificateSize;
  if (certificates > end) hash.update(bytes.subarray(end, certificates));
  return hash.digest();
}

/** Authenticode SHA-256 of an image's bytes. */
export function authenticodeOf(bytes: Uint8Array): Uint8Array {
  return authenticodeHash(parsePe(bytes));
}
