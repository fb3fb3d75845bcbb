import { ImageError } from "./errors.js";

const FILE_ALIGNMENT = 512;
const MEMORY_ALIGNMENT = 4096;
const SECTION_HEADER = 40;
/** IMAGE_SCN_CNT_INITIALIZED_DATA | IMAGE_SCN_MEM_READ */
const READ_ONLY_DATA = 0x4000_0040;

/**
 * Adds sections to systemd's boot stub, which makes it a unified kernel image (UAPI group, "Unified Kernel Image";
 * Microsoft PE Format, "Section Table"). Debian 12 has no ukify. The kernel comes last, for it unpacks itself in place.
 */
export function assembleUki(stub: Uint8Array, sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const header = Buffer.from(stub);
  const start = header.readUInt32LE(0x3c);
  const count = header.readUInt16LE(start + 6);
  const optional = start + 24;
  const table = optional + header.readUInt16LE(start + 20);
  const headersSize = header.readUInt32LE(optional + 60);
  const end = table + (count + sections.size) * SECTION_HEADER;
  if (end > headersSize) throw new ImageError("malformed", `no room for ${sections.size} sections in the boot stub`);
  let memory = header.readUInt32LE(optional + 56);
  let offset = alignTo(header.length, FILE_ALIGNMENT);
  const parts: Uint8Array[] = [header, new Uint8Array(offset - header.length)];
  let at = table + count * SECTION_HEADER;
  for (const [name, content] of sections) {
    memory = alignTo(memory, MEMORY_ALIGNMENT);
    const size = alignTo(content.length, FILE_ALIGNMENT);
    header.write(name.padEnd(8, "\0"), at, "latin1");
    for (const [index, value] of [content.length, memory, size, offset, 0, 0, 0, READ_ONLY_DATA].entries()) {
      header.writeUInt32LE(value, at + 8 + index * 4);
    }
    parts.push(content, new Uint8Array(size - content.length));
    at += SECTION_HEADER;
    memory += content.length;
    offset += size;
  }
  header.writeUInt16LE(count + sections.size, start + 6);
  header.writeUInt32LE(alignTo(memory, MEMORY_ALIGNMENT), optional + 56);
  header.writeUInt32LE(0, optional + 64); // Nobody checks an application's checksum.
  return Buffer.concat(parts);
}

function alignTo(value: number, alignment: number): number {
  return Math.ceil(value / alignment) * alignment;
}
