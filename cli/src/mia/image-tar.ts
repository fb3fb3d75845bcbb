import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { ImageFile } from "@logos/mia";
import { Parser, type ReadEntry } from "tar";
import { CliError } from "../errors.js";

const TYPE_BITS = { File: 0o100_000, Directory: 0o040_000, SymbolicLink: 0o120_000 } as const;

/**
 * The files of an image in a tar archive, which may be compressed, as container tools export one: owners and modes are
 * those of the archive, so that nobody has to be root. Sockets, pipes and devices are no part of an image. Throws `failed`
 * for an archive that is none, or names a file above its root.
 */
export async function readImageTar(file: string): Promise<readonly ImageFile[]> {
  const files = new Map<string, ImageFile>();
  const faults: string[] = [];
  const add = (entry: ReadEntry, content: Uint8Array): void => {
    try {
      const image = imageOf(entry, content, files);
      // A file that stands twice is the later one, as for whoever unpacks it.
      if (image !== undefined) files.set(image.path, image);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  };
  const onReadEntry = (entry: ReadEntry): void => {
    const parts: Buffer[] = [];
    entry.on("data", (part: Buffer) => parts.push(part));
    entry.on("end", () => add(entry, Buffer.concat(parts)));
  };
  try {
    const isWhole = await readArchive(file, { onReadEntry, onwarn: (_, message) => faults.push(String(message)) });
    if (!isWhole) faults.push("its end is missing");
  } catch (cause) {
    throw new CliError("not-found", `${file} cannot be read as a tar archive`, { cause });
  }
  const [fault] = faults;
  if (fault !== undefined) throw new CliError("failed", `${file} is no image: ${fault}`);
  if (files.size === 0) throw new CliError("failed", `${file} has no files: is it a tar archive?`);
  return [...files.values()];
}

/** Whether the archive goes to its end, which is two blocks of zeros: an image that lacks files is another image. */
function readArchive(file: string, options: ConstructorParameters<typeof Parser>[0]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const parser = new Parser(options);
    let isWhole = false;
    parser.on("eof", () => {
      isWhole = true;
    });
    for (const end of ["end", "abort"]) parser.on(end, () => resolve(isWhole));
    createReadStream(file)
      .on("error", reject)
      .on("data", (part) => void parser.write(part as Buffer))
      .on("end", () => parser.end());
  });
}

function imageOf(entry: ReadEntry, content: Uint8Array, before: ReadonlyMap<string, ImageFile>): ImageFile | undefined {
  const path = pathOf(entry.path);
  if (path === "/") return undefined;
  const { uid = 0, gid = 0, mode = 0, linkpath = "" } = entry;
  const owned = (type: keyof typeof TYPE_BITS) => ({ path, mode: TYPE_BITS[type] | (mode & 0o7777), uid, gid });
  switch (entry.type) {
    case "File":
    case "OldFile":
    case "ContiguousFile":
      return { ...owned("File"), content, sha256: createHash("sha256").update(content).digest() };
    case "Link": {
      const target = before.get(pathOf(linkpath));
      if (target === undefined) throw new Error(`${path} is a hard link to ${linkpath}, which is not before it`);
      return { ...target, path };
    }
    case "Directory":
      return owned("Directory");
    case "SymbolicLink":
      return { ...owned("SymbolicLink"), linkTarget: linkpath };
    default:
      return undefined;
  }
}

/** `/usr/bin` for `./usr/bin/` and `usr/bin`. */
function pathOf(name: string): string {
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) throw new Error(`${name} is above its root`);
  return `/${parts.join("/")}`;
}
