import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ImageFile } from "@logos/mia";

const FILE = 0o100000;
const DIRECTORY = 0o040000;
const LINK = 0o120000;

/** A file with the digest of its content. */
export function hashed(file: ImageFile & { readonly content: Uint8Array }): ImageFile {
  return { ...file, sha256: new Uint8Array(createHash("sha256").update(file.content).digest()) };
}

/** Files of an image by their path; adding one adds the folders that it lies in. All belong to root. */
export class Tree {
  readonly #files = new Map<string, ImageFile>();

  /** All of it, by path: folders before what lies in them. */
  get files(): readonly ImageFile[] {
    return [...this.#files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  folder(path: string, permissions = 0o755): this {
    if (path === "" || this.#files.has(path)) return this;
    this.folder(path.slice(0, path.lastIndexOf("/")));
    this.#files.set(path, { path, mode: DIRECTORY | permissions, uid: 0, gid: 0 });
    return this;
  }

  file(path: string, content: Uint8Array | string, permissions = 0o644): this {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.folder(path.slice(0, path.lastIndexOf("/")));
    this.#files.set(path, hashed({ path, mode: FILE | permissions, uid: 0, gid: 0, content: bytes }));
    return this;
  }

  link(path: string, linkTarget: string): this {
    this.folder(path.slice(0, path.lastIndexOf("/")));
    this.#files.set(path, { path, mode: LINK | 0o777, uid: 0, gid: 0, linkTarget });
    return this;
  }

  /** Everything of a folder of this machine; executable is what its owner may execute. */
  async copy(from: string, to = ""): Promise<this> {
    const entries = await readdir(from, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const source = join(entry.parentPath, entry.name);
      const path = to + source.slice(from.length);
      if (entry.isDirectory()) this.folder(path);
      if (!entry.isFile()) continue;
      const { mode } = await stat(source);
      this.file(path, new Uint8Array(await readFile(source)), (mode & 0o100) === 0 ? 0o644 : 0o755);
    }
    return this;
  }
}
