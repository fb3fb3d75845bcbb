import type { ImageFile } from "@logos/mia";

const BLOCK = 512;
/** Type flags by the type bits of st_mode. */
const TYPES: ReadonlyMap<number, string> = new Map([
  [0o100000, "0"],
  [0o120000, "2"],
  [0o040000, "5"],
]);

/** Files as a tar archive (POSIX ustar), for programs that make file systems of one; all times are zero. */
export function* encodeTar(files: readonly ImageFile[]): Generator<Uint8Array> {
  for (const file of files) {
    const content = file.content ?? new Uint8Array();
    yield encodeHeader(file, content.length);
    yield content;
    yield new Uint8Array(-content.length & (BLOCK - 1));
  }
  yield new Uint8Array(2 * BLOCK);
}

function encodeHeader({ path, mode, uid, gid, linkTarget = "" }: ImageFile, size: number): Uint8Array {
  const header = Buffer.alloc(BLOCK);
  const name = path.slice(1);
  if (Buffer.byteLength(name) > 100 || Buffer.byteLength(linkTarget) > 100) throw new RangeError(`${path} is too long`);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  header.write(name, 0);
  header.write(octal(mode & 0o7777, 7), 100);
  header.write(octal(uid, 7), 108);
  header.write(octal(gid, 7), 116);
  header.write(octal(size, 11), 124);
  header.write(octal(0, 11), 136);
  header.write(" ".repeat(8), 148);
  header.write(TYPES.get(mode & 0o170000) ?? "0", 156);
  header.write(linkTarget, 157);
  header.write("ustar\x0000", 257);
  header.write(
    octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    ),
    148,
  );
  return header;
}
