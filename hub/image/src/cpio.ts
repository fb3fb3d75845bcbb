import type { ImageFile } from "@logos/mia";

const CHARACTER_DEVICE = 0o020000;

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
  return Buffer.alloc(-length & 3);
}
