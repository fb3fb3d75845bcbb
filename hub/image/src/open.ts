import { readFile } from "node:fs/promises";
import { zstdDecompressSync } from "node:zlib";
import { allowlistOf, executablesOf, parseImageManifest, sectionsOf } from "@logos/mia";
import { type HubImage, imageFiles, MANIFEST_PATH } from "./build.js";
import { decodeCpio } from "./cpio.js";
import { ImageError } from "./errors.js";
import { readSquashfs } from "./squashfs.js";
import { isVerityRoot } from "./verity.js";

const MAX_INITRD_BYTES = 256 << 20;

/**
 * Reads an image from its files alone, as somebody does who has not built it. `malformed` where the parts do not belong
 * together: the allowlist is not that of the programs, or the root is not the one that the command line names.
 */
export async function openImage(folder: string): Promise<HubImage> {
  const files = imageFiles(folder);
  const sections = sectionsOf(new Uint8Array(await readFile(files.uki)));
  const initrd = decodeCpio(
    zstdDecompressSync(sections.get(".initrd") ?? new Uint8Array(), { maxOutputLength: MAX_INITRD_BYTES }),
  );
  const root = await readSquashfs(files.root);
  const text = root.find(({ path }) => path === MANIFEST_PATH)?.content;
  if (text === undefined) throw new ImageError("malformed", `the image has no ${MANIFEST_PATH}`);
  const manifest = parseImageManifest(new TextDecoder().decode(text));
  const found = allowlistOf([...executablesOf(initrd), ...executablesOf(root)]);
  if (Buffer.compare(found.root, allowlistOf(manifest.allowlist).root) !== 0) {
    throw new ImageError("malformed", "the image can execute other programs than its manifest allows");
  }
  if (!(await isVerityRoot(files, Buffer.from(sections.get(".cmdline") ?? []).toString("utf8")))) {
    throw new ImageError("malformed", "the root is not the one that the command line names");
  }
  return { files, root, initrd, manifest };
}
