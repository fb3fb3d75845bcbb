import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { measureUki } from "@logos/mia";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodeCpio, deviceFile, encodeCpio } from "./cpio.js";
import { ImageError } from "./errors.js";
import { modulesInOrder } from "./modules.js";
import { encodeTar } from "./tar.js";
import { runProgram } from "./tools.js";
import { Tree } from "./tree.js";
import { assembleUki } from "./uki.js";
import { SerialLine } from "./vm/serial-line.js";

const bytes = (text: string) => new TextEncoder().encode(text);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "logos-image-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("a tree", () => {
  const tree = () =>
    new Tree().file("/usr/bin/tool", "tool", 0o755).link("/bin", "usr/bin").file("/usr/bin/tool", "new");

  test("has the folders of its files, and each path once", () => {
    expect(tree().files.map(({ path, mode }) => `${path} ${mode.toString(8)}`)).toEqual([
      "/bin 120777",
      "/usr 40755",
      "/usr/bin 40755",
      "/usr/bin/tool 100644",
    ]);
  });

  test("is what other programs unpack of its archives", async () => {
    const files = [...tree().files, deviceFile("/console", 5, 1)];
    const tar = join(folder, "tree.tar");
    await writeFile(tar, encodeTar(tree().files));
    const listed = await runProgram("tar", ["--list", "--verbose", "--numeric-owner", "--utc", "--file", tar]);
    expect(listed.split("\n").map((line) => line.replace(/ +/g, " "))).toEqual([
      "lrwxrwxrwx 0/0 0 1970-01-01 00:00 bin -> usr/bin",
      "drwxr-xr-x 0/0 0 1970-01-01 00:00 usr",
      "drwxr-xr-x 0/0 0 1970-01-01 00:00 usr/bin",
      "-rw-r--r-- 0/0 3 1970-01-01 00:00 usr/bin/tool",
      "",
    ]);
    const text = Buffer.from(encodeCpio(files)).toString("latin1");
    expect(text.match(/070701/g)).toHaveLength(files.length + 1);
    expect(text).toMatch(/usr\/bin\/tool\0+new\0/);
    expect(text).toContain("TRAILER!!!");
  });

  test("comes back from an initrd; a damaged one only ever gives an ImageError", () => {
    const { files } = tree();
    const archive = encodeCpio([...files]);
    expect(decodeCpio(archive)).toEqual(files);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.nat(255), fc.nat(archive.length), (at, byte, length) => {
        try {
          decodeCpio(archive.with(at, byte).subarray(0, length));
        } catch (error) {
          if (!(error instanceof ImageError)) throw error;
        }
      }),
    );
  });
});

describe("a unified kernel image", () => {
  /** A PE32+ image with one section and room for more, such as the stub. */
  function stub(headersSize: number): Buffer {
    const image = Buffer.alloc(headersSize + 512);
    image.writeUInt32LE(0x40, 0x3c);
    image.write("PE\0\0", 0x40);
    image.writeUInt16LE(1, 0x46);
    image.writeUInt16LE(240, 0x54);
    image.writeUInt16LE(0x20b, 0x58);
    image.writeUInt32LE(0x2000, 0x58 + 56);
    image.writeUInt32LE(headersSize, 0x58 + 60);
    const table = 0x58 + 240;
    image.write(".text", table);
    for (const [index, value] of [512, 0x1000, 512, headersSize].entries())
      image.writeUInt32LE(value, table + 8 + index * 4);
    return image;
  }

  test("has the sections that were added, as the firmware will load them", () => {
    const kernel = stub(512);
    const uki = assembleUki(
      stub(1024),
      new Map<string, Uint8Array>([
        [".cmdline", bytes("roothash=1")],
        [".initrd", bytes("cpio")],
        [".linux", kernel],
      ]),
    );
    const { commandLine, applications } = measureUki(uki, { phases: [] });
    expect(commandLine).toBe("roothash=1");
    expect(applications).toHaveLength(2);
    expect(assembleUki(stub(1024), new Map([[".cmdline", bytes("x")]])).byteLength % 512).toBe(0);
  });

  test("is refused where the stub has no room in its table", () => {
    const sections = new Map([".a", ".b", ".c", ".d"].map((name) => [name, bytes(name)]));
    expect(() => assembleUki(stub(400), sections)).toThrow(/no room for 4 sections/);
  });
});

test("modules come after those that they need, and a missing one is named", async () => {
  await writeFile(join(folder, "dm-verity.ko"), "\0depends=dm-mod,dm_bufio\0");
  await writeFile(join(folder, "dm-bufio.ko"), "\0depends=dm-mod\0");
  await writeFile(join(folder, "dm-mod.ko"), "\0depends=\0");
  const modules = await modulesInOrder(folder, ["dm_verity"]);
  expect(modules.map(({ name }) => name)).toEqual(["dm-mod", "dm-bufio", "dm-verity"]);
  await expect(modulesInOrder(folder, ["squashfs"])).rejects.toThrow(/no module squashfs/);
});

describe("a serial line", () => {
  test("gives lines that came and lines that come, however they are cut", async () => {
    const stream = new PassThrough();
    const line = new SerialLine(stream);
    const second = line.waitFor(/^two/, 1_000);
    stream.write("one\r\ntw");
    stream.write("o words\n");
    await expect(second).resolves.toBe("two words");
    await expect(line.waitFor(/one/, 1_000)).resolves.toBe("one");
  });

  test("says what came last when what is waited for does not come", async () => {
    const stream = new PassThrough();
    const line = new SerialLine(stream);
    stream.write("kernel panic\n");
    await expect(line.waitFor(/ready/, 20)).rejects.toThrow(/no line \/ready\/: not within 20 ms.*\nkernel panic/s);
    const waiting = line.waitFor(/ready/, 1_000);
    stream.destroy();
    await expect(waiting).rejects.toThrow(/the machine is off/);
  });
});
