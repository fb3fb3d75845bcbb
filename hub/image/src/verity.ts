import { rm, stat } from "node:fs/promises";
import type { ImageFile } from "@logos/mia";
import { ImageError } from "./errors.js";
import { encodeTar } from "./tar.js";
import { runTool } from "./tools.js";

const BLOCK = 4096;
const FORM = ["--no-superblock", "--salt=-", `--data-block-size=${BLOCK}`, `--hash-block-size=${BLOCK}`];

/** A read-only file system that a kernel opens by one hash. */
export interface VerityRoot {
  readonly hash: string;
  readonly blocks: number;
}

/**
 * Writes a squashfs of these files and its hash tree (dm-verity, kernel documentation, admin-guide/device-mapper/verity;
 * no salt, no superblock). mksquashfs sorts, and takes its times from here: the same files give the same bytes.
 */
export async function writeVerityRoot(
  files: readonly ImageFile[],
  paths: { readonly root: string; readonly verity: string },
): Promise<VerityRoot> {
  const { root, verity } = paths;
  await Promise.all([rm(root, { force: true }), rm(verity, { force: true })]);
  const times = ["-mkfs-time", "0", "-all-time", "0", "-root-mode", "0755"];
  const form = ["-tar", "-noappend", "-comp", "lz4", "-no-xattrs", "-quiet", "-no-progress"];
  await runTool("mksquashfs", ["-", root, ...form, ...times], { input: encodeTar(files) });
  const printed = await runTool("veritysetup", ["format", ...FORM, root, verity]);
  const hash = /^Root hash:\s+([0-9a-f]{64})$/m.exec(printed)?.[1];
  if (hash === undefined) throw new ImageError("tool-failed", `veritysetup prints no root hash: ${printed}`);
  const { size } = await stat(root);
  if (size % BLOCK !== 0) throw new ImageError("tool-failed", `mksquashfs wrote ${size} bytes, no whole blocks`);
  return { hash, blocks: size / BLOCK };
}

/** Words of the command line by which the initrd opens the root. */
export function verityWords({ hash, blocks }: VerityRoot): string[] {
  return [`roothash=${hash}`, `rootblocks=${blocks}`];
}

/** Whether a root is the one that a command line names. */
export async function isVerityRoot(
  { root, verity }: { readonly root: string; readonly verity: string },
  commandLine: string,
): Promise<boolean> {
  const hash = /(?:^| )roothash=([0-9a-f]{64})(?: |$)/.exec(commandLine)?.[1] ?? "";
  const blocks = (await stat(root)).size / BLOCK;
  if (hash === "" || !commandLine.split(" ").includes(`rootblocks=${blocks}`)) return false;
  return runTool("veritysetup", ["verify", ...FORM, `--data-blocks=${blocks}`, root, verity, hash]).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ImageError && error.code === "tool-failed") return false;
      throw error;
    },
  );
}
