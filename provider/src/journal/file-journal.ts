import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Entry, Journal, ResourceKey } from "./journal.js";

const SUFFIX = ".json";
const U64 = /^\d{1,20}$/;

/**
 * Keeps entries as files in a folder, one per key: `<SHA-256 of workspace and name>.json`. A file is written beside,
 * made durable and renamed, so that a power cut leaves the old entry or the new one, whole.
 */
export class FileJournal implements Journal {
  readonly #folder: string;
  readonly #run: string;
  #byId: Promise<Map<bigint, string>> | undefined;

  /** `run` tells runs of Terraform apart. */
  constructor(folder: string, run: string) {
    this.#folder = folder;
    this.#run = run;
  }

  async find(key: ResourceKey): Promise<Entry | undefined> {
    return await this.#read(fileOf(key));
  }

  async intend(key: ResourceKey): Promise<void> {
    await this.#write({ key, id: undefined, run: this.#run });
  }

  async made(key: ResourceKey, id: bigint): Promise<void> {
    await this.#write({ key, id, run: this.#run });
    (await this.#index()).set(id, fileOf(key));
  }

  async forget(key: ResourceKey): Promise<void> {
    await rm(join(this.#folder, fileOf(key)), { force: true });
  }

  async settled(id: bigint): Promise<void> {
    const index = await this.#index();
    const file = index.get(id);
    if (file === undefined) return;
    index.delete(id);
    // The key may meanwhile be another resource's.
    const entry = await this.#read(file);
    if (entry?.id === id) await rm(join(this.#folder, file), { force: true });
  }

  isOfThisRun(entry: Entry): boolean {
    return entry.run === this.#run;
  }

  /** Most resources have no entry: the folder is read once, not for each of them. */
  #index(): Promise<Map<bigint, string>> {
    this.#byId ??= this.#readIndex();
    return this.#byId;
  }

  async #readIndex(): Promise<Map<bigint, string>> {
    const index = new Map<bigint, string>();
    for (const file of await filesIn(this.#folder)) {
      const entry = file.endsWith(SUFFIX) ? await this.#read(file) : undefined;
      if (entry?.id !== undefined) index.set(entry.id, file);
    }
    return index;
  }

  async #read(file: string): Promise<Entry | undefined> {
    try {
      return parse(await readFile(join(this.#folder, file), "utf8"));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async #write({ key, id, run }: Entry): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const target = join(this.#folder, fileOf(key));
    const draft = `${target}.${process.pid}.draft`;
    const file = await open(draft, "w", 0o600);
    try {
      await file.writeFile(JSON.stringify({ version: 1, ...key, id: id?.toString() ?? null, run }));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    const folder = await open(this.#folder, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

function fileOf({ workspace, name }: ResourceKey): string {
  return `${createHash("sha256").update(`${workspace}\0${name}`).digest("hex").slice(0, 40)}${SUFFIX}`;
}

/** A file that is no entry of this version counts as none: the chain then says who holds the key. */
function parse(text: string): Entry | undefined {
  try {
    const { version, workspace, name, id, run } = JSON.parse(text);
    if (version !== 1 || [workspace, name, run].some((each) => typeof each !== "string")) return undefined;
    if (id !== null && !U64.test(id)) return undefined;
    return { key: { workspace, name }, id: id === null ? undefined : BigInt(id), run };
  } catch {
    return undefined;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === "ENOENT";
}
