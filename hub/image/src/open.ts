import { readFile } from "node:fs/promises";
import { zstdDecompressSync } from "node:zlib";
import { type FilesScope, type ImageFile, scopeHash, sectionsOf, type UpdateClaim } from "@logos/mia";
import { DEPLOYMENT_PATH, type HubImage, imageFiles, SCOPE_PATH } from "./build.js";
import { decodeCpio } from "./cpio.js";
import { ImageError } from "./errors.js";
import { readSquashfs } from "./squashfs.js";
import { isVerityRoot } from "./verity.js";

const MAX_INITRD_BYTES = 256 << 20;

/**
 * Reads an image from its files alone, as somebody does who has not built it. `malformed` where it is none, or where the
 * root is not the one that the command line names.
 */
export async function openImage(folder: string): Promise<HubImage> {
  const files = imageFiles(folder);
  const sections = sectionsOf(new Uint8Array(await readFile(files.uki)));
  if (!(await isVerityRoot(files, Buffer.from(sections.get(".cmdline") ?? []).toString("utf8")))) {
    throw new ImageError("malformed", `${files.root} is not the root that the command line of ${files.uki} names`);
  }
  const initrd = decodeCpio(
    zstdDecompressSync(sections.get(".initrd") ?? new Uint8Array(), { maxOutputLength: MAX_INITRD_BYTES }),
  );
  const root = await readSquashfs(files.root);
  const update = updateOf(jsonOf(root, DEPLOYMENT_PATH));
  return { files, root, initrd, update, scope: scopeOf(jsonOf(root, SCOPE_PATH)) };
}

function jsonOf(root: readonly ImageFile[], path: string): Readonly<Record<string, unknown>> {
  const content = root.find((file) => file.path === path)?.content;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content));
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch (cause) {
    throw new ImageError("malformed", `${path} of the image is no JSON`, { cause });
  }
  throw new ImageError("malformed", `${path} of the image is no object`);
}

function updateOf({ release, deployment }: Readonly<Record<string, unknown>>): UpdateClaim {
  const [, digits] = typeof deployment === "string" ? (/^0x([0-9a-f]{64})$/.exec(deployment) ?? []) : [];
  if (typeof release === "number" && Number.isInteger(release) && digits !== undefined) {
    return { release, deploymentId: new Uint8Array(Buffer.from(digits, "hex")) };
  }
  throw new ImageError("malformed", `${DEPLOYMENT_PATH} of the image names no release and deployment`);
}

function scopeOf({ roots, excluded, linkTargets }: Readonly<Record<string, unknown>>): FilesScope {
  const isPaths = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((path) => typeof path === "string");
  if (!isPaths(roots) || !isPaths(excluded) || typeof linkTargets !== "boolean") {
    throw new ImageError("malformed", `${SCOPE_PATH} of the image is no scope`);
  }
  const scope = { roots, excluded, linkTargets };
  scopeHash(scope); // Throws for paths that are out of order.
  return scope;
}
