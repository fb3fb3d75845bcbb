import { statSync } from "node:fs";
import type { ImageFile } from "@logos/mia";
import { readImageFolder } from "./image-folder.js";

/** The files of an image: of a tar archive, or of a folder that it was unpacked into. Throws CliError. */
export async function readImageTree(path: string): Promise<readonly ImageFile[]> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return readImageFolder(path);
  // Loads a reader of archives, which no other command needs.
  const { readImageTar } = await import("./image-tar.js");
  return await readImageTar(path);
}
