import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { ImageFile } from "@logos/mia";
import { CliError } from "../errors.js";

/**
 * The files of an unpacked image, by path, with the owners and modes that they have in the folder: unpack it as root or in
 * a user namespace, or AIDE's root will be another. Sockets, pipes and devices are no part of an image.
 */
export function readImageFolder(folder: string): readonly ImageFile[] {
  const files: ImageFile[] = [];
  const walk = (inside: string): void => {
    for (const name of readdirSync(join(folder, inside)).sort()) {
      const path = `${inside}/${name}`;
      const file = readFile(join(folder, path), path);
      if (file === undefined) continue;
      files.push(file.image);
      if (file.isFolder) walk(path);
    }
  };
  try {
    walk("");
  } catch (cause) {
    throw new CliError("not-found", `${folder} cannot be read as a tree of files`, { cause });
  }
  return files;
}

function readFile(source: string, path: string): { readonly image: ImageFile; readonly isFolder: boolean } | undefined {
  const stat = lstatSync(source);
  const { mode, uid, gid } = stat;
  if (stat.isDirectory()) return { image: { path, mode, uid, gid }, isFolder: true };
  if (stat.isSymbolicLink())
    return { image: { path, mode, uid, gid, linkTarget: readlinkSync(source) }, isFolder: false };
  if (!stat.isFile()) return undefined;
  const content = readFileSync(source);
  const sha256 = createHash("sha256").update(content).digest();
  return { image: { path, mode, uid, gid, content, sha256 }, isFolder: false };
}
