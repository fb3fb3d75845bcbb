/** A PE32+ image of some sections, 512 bytes aligned, with nothing in it that firmware would run. */
export function makePe(
  sections: Readonly<Record<string, Uint8Array>>,
  certificates: Uint8Array = new Uint8Array(),
): Uint8Array {
  const names = Object.entries(sections);
  const headers = 1024;
  const sizes = names.map(([, content]) => Math.ceil(content.length / 512) * 512);
  const bytes = new Uint8Array(headers + sizes.reduce((sum, size) => sum + size, 0) + certificates.length);
  const view = new DataView(bytes.buffer);
  const start = 0x40;
  view.setUint32(0x3c, start, true);
  view.setUint32(start, 0x4550, true);
  view.setUint16(start + 6, names.length, true);
  view.setUint16(start + 20, 240, true);
  const optional = start + 24;
  view.setUint16(optional, 0x20b, true);
  view.setUint32(optional + 60, headers, true);
  view.setUint32(optional + 64, 0xabcdef, true);
  if (certificates.length > 0) {
    view.setUint32(optional + 144, bytes.length - certificates.length, true);
    view.setUint32(optional + 148, certificates.length, true);
    bytes.set(certificates, bytes.length - certificates.length);
  }
  let offset = headers;
  for (const [index, [name, content]] of names.entries()) {
    const entry = optional + 240 + 40 * index;
    bytes.set(new TextEncoder().encode(name), entry);
    view.setUint32(entry + 8, content.length, true);
    view.setUint32(entry + 16, sizes[index] ?? 0, true);
    view.setUint32(entry + 20, offset, true);
    bytes.set(content, offset);
    offset += sizes[index] ?? 0;
  }
  return bytes;
}
