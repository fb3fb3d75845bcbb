import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImageFile } from "@logos/mia";
import { ImageError } from "./errors.js";
import { runTool } from "./tools.js";
import { hashed } from "./tree.js";

const TYPES: ReadonlyMap<string, number> = new Map([
  ["-", 0o100000],
  ["d", 0o040000],
  ["l", 0o120000],
]);
/** Type, permissions, uid/gid, size, day, time, path, and a link's target. */
const ROW = /^(\S)(\S{9}) (\d+)\/(\d+) +\d+ \S+ \S+ squashfs-root(.*?)(?: -> (.*))?$/;

/** All files of a squashfs but its root folder. `malformed` for what images of ours do not hold. */
export async function readSquashfs(path: string): Promise<ImageFile[]> {
  const folder = await mkdtemp(join(tmpdir(), "logos-squashfs-"));
  try {
    const to = join(folder, "root");
    await runTool("unsquashfs", ["-no-progress", "-quiet", "-no-xattrs", "-dest", to, path]);
    const listing = (await runTool("unsquashfs", ["-lln", path])).trimEnd().split("\n");
    return await Promise.all(listing.slice(1).map((row) => readRow(row, to)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readRow(row: string, folder: string): Promise<ImageFile> {
  const [, letter = "", permissions = "", uid, gid, path = "", linkTarget] = ROW.exec(row) ?? [];
  const type = TYPES.get(letter);
  if (type === undefined || !/^[rwx-]{9}$/.test(permissions)) {
    throw new ImageError("malformed", `the root has what no image of ours has: ${row}`);
  }
  const bits = [...permissions].reduce((mode, each) => mode * 2 + (each === "-" ? 0 : 1), 0);
  const file = { path, mode: type | bits, uid: Number(uid), gid: Number(gid) };
  if (letter === "l") return { ...file, linkTarget: linkTarget ?? "" };
  return letter === "-" ? hashed({ ...file, content: new Uint8Array(await readFile(join(folder, path))) }) : file;
}
