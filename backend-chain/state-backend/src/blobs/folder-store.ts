import { mkdir, open, readFile, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Hex } from "@logos/chain-client";
import { StateBackendError } from "../errors.js";
import type { BlobStore } from "./blob-store.js";

/** Keeps blobs as files of a folder, `<ab>/<digest>`, each flushed before it is said to be kept. */
export class FolderStore implements BlobStore {
  readonly name: string;
  readonly #folder: string;

  constructor(folder: string, name = "local") {
    this.#folder = folder;
    this.name = name;
  }

  async put(digest: Hex, bytes: Uint8Array): Promise<void> {
    const file = this.#file(digest);
    const beside = `${file}.${process.pid}.new`;
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const handle = await open(beside, "w", 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, file);
      const folder = await open(dirname(file), "r");
      await folder.sync().finally(() => folder.close());
    } catch (cause) {
      throw new StateBackendError("blob-store", `${file} cannot be written: ${reason(cause)}`, { cause });
    }
  }

  async get(digest: Hex, limitBytes: number): Promise<Uint8Array | undefined> {
    const file = this.#file(digest);
    try {
      const { size } = await stat(file);
      if (size > limitBytes) throw new Error(`it has ${size} bytes, more than ${limitBytes}`);
      return new Uint8Array(await readFile(file));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw new StateBackendError("blob-store", `${file} cannot be read: ${reason(cause)}`, { cause });
    }
  }

  #file(digest: Hex): string {
    const hex = digest.slice(2);
    return join(this.#folder, hex.slice(0, 2), hex);
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
