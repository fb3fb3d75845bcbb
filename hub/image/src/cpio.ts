import type { ImageFile } from "@logos/mia";
import { ImageError } from "./errors.js";
import { hashed } from "./tree.js";

const CHARACTER_DEVICE = 0o020000;
const HEADER_BYTES = 110;

/** A character device, which a root file system made by nobody's leave needs: the console. */
export interface DeviceFile extends ImageFile {
  readonly major: number;
  readonly minor: number;
}

export function deviceFile(path: string, major: number, minor: number): DeviceFile {
  return { path, mode: CHARACTER_DEVICE | 0o600, uid: 0, gid: 0, major, minor };
}

/** An initrd (kernel documentation, early-userspace/buffer-format: cpio "newc") without times and with numbers in order. */
export function encodeCpio(files: readonly (ImageFile | DeviceFile)[]): Uint8Array {
  const records = files.map((file, index) => {
    const content = file.content ?? Buffer.from(file.linkTarget ?? "");
    return encodeRecord(file.path.slice(1), { ...file, inode: index + 1, content });
  });
  return Buffer.concat([
    ...records,
    encodeRecord("TRAILER!!!", { inode: 0, mode: 0, uid: 0, gid: 0, content: Buffer.alloc(0) }),
  ]);
}

/** Files of an initrd, but for devices, whose content is their place in the archive. `malformed` for another format. */
export function decodeCpio(archive: Uint8Array): ImageFile[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const files: ImageFile[] = [];
  for (let offset = 0; ; ) {
    const header = bytes.toString("latin1", offset, offset + HEADER_BYTES);
    if (!/^070701[0-9a-f]{104}$/.test(header)) throw new ImageError("malformed", `no cpio header at byte ${offset}`);
    const field = (index: number) => Number.parseInt(header.slice(6 + index * 8, 14 + index * 8), 16);
    const [mode, uid, gid, size, nameLength] = [field(1), field(2), field(3), field(6), field(11)];
    const name = bytes.toString("utf8", offset + HEADER_BYTES, offset + HEADER_BYTES + nameLength - 1);
    const start = offset + padded(HEADER_BYTES + nameLength);
    if (start + size > bytes.length) throw new ImageError("malformed", `the cpio archive ends within ${name}`);
    if (name === "TRAILER!!!") return files;
    const content = new Uint8Array(bytes.subarray(start, start + size));
    const file = { path: `/${name}`, mode, uid, gid };
    const kind = mode & 0o170000;
    if (kind === 0o100000) files.push(hashed({ ...file, content }));
    else if (kind === 0o120000) files.push({ ...file, linkTarget: Buffer.from(content).toString("utf8") });
    else files.push(file);
    offset = start + padded(size);
  }
}

function encodeRecord(
  name: string,
  file: {
    readonly inode: number;
    readonly mode: number;
    readonly uid: number;
    readonly gid: number;
    readonly content: Uint8Array;
    readonly major?: number;
    readonly minor?: number;
  },
): Buffer {
  const { inode, mode, uid, gid, content, major = 0, minor = 0 } = file;
  const path = Buffer.from(`${name}\0`);
  const numbers = [inode, mode, uid, gid, 1, 0, content.length, 0, 0, major, minor, path.length, 0];
  const header = Buffer.from(`070701${numbers.map((number) => number.toString(16).padStart(8, "0")).join("")}`);
  return Buffer.concat([header, path, padding(header.length + path.length), content, padding(content.length)]);
}

function padding(length: number): Buffer {
  return Buffer.alloc(padded(length) - length);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
