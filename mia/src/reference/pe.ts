import { ByteReader } from "../bytes/reader.js";

const MAX_SECTIONS = 96;
const PE_SIGNATURE = 0x0000_4550;
const PE32_PLUS = 0x20b;

export interface PeSection {
  readonly name: string;
  /** Bytes in the file, padded to the file alignment. */
  readonly raw: Uint8Array;
  readonly rawOffset: number;
  /** Bytes as loaded: `raw` cut or filled with zeros to the virtual size. */
  readonly loadedSize: number;
}

/** Where things stand in a PE image that is a 64-bit EFI application. */
export interface PeImage {
  readonly bytes: Uint8Array;
  readonly checksumOffset: number;
  readonly certificateEntryOffset: number;
  readonly certificateSize: number;
  readonly headersSize: number;
  readonly sections: readonly PeSection[];
}

/** Reads headers and section table of a PE32+ image (Microsoft PE Format, "Optional Header" and "Section Table"). */
export function parsePe(bytes: Uint8Array): PeImage {
  const start = at(bytes, 0x3c).u32();
  const header = at(bytes, start);
  if (header.u32() !== PE_SIGNATURE) throw header.error("malformed", "no PE signature");
  header.take(2);
  const count = header.limited(header.u16(), MAX_SECTIONS);
  header.take(12);
  const optionalSize = header.u16();
  const optionalOffset = start + 24;
  const optional = at(bytes, optionalOffset);
  if (optional.u16() !== PE32_PLUS) throw optional.error("unsupported", "not a PE32+ image");
  const headersSize = at(bytes, optionalOffset + 60).u32();
  const certificateEntryOffset = optionalOffset + 112 + 4 * 8;
  const certificate = at(bytes, certificateEntryOffset);
  const certificateOffset = certificate.u32();
  const certificateSize = certificate.u32();
  if (certificateSize > 0 && certificateOffset + certificateSize !== bytes.length) {
    throw certificate.error("malformed", "the certificate table is not at the end of the file");
  }
  const table = at(bytes, optionalOffset + optionalSize);
  const sections = Array.from({ length: count }, () => readSection(table, bytes));
  if (headersSize < table.offset || headersSize > bytes.length)
    throw table.error("malformed", "a wrong size of headers");
  return { bytes, checksumOffset: optionalOffset + 64, certificateEntryOffset, certificateSize, headersSize, sections };
}

/** Content of a section as it is in memory. */
export function loadedContent(section: PeSection): Uint8Array {
  const loaded = new Uint8Array(section.loadedSize);
  loaded.set(section.raw.subarray(0, section.loadedSize));
  return loaded;
}

function readSection(table: ByteReader, bytes: Uint8Array): PeSection {
  const name = String.fromCharCode(...table.take(8)).replace(/\0+$/, "");
  const loadedSize = table.limited(table.u32(), Math.max(bytes.length, 1 << 20));
  table.take(4);
  const rawSize = table.u32();
  const rawOffset = table.u32();
  table.take(16);
  if (rawOffset + rawSize > bytes.length) throw table.error("truncated", `section ${name} lies outside the file`);
  return { name, raw: bytes.subarray(rawOffset, rawOffset + rawSize), rawOffset, loadedSize };
}

function at(bytes: Uint8Array, offset: number): ByteReader {
  const reader = new ByteReader(bytes, "PE image", "little");
  reader.take(offset);
  return reader;
}
