import { mkdirSync, type Stats } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Hex } from "@logos/chain-client";
import { MiaError, parseReferenceBundle, type ReferenceBundle } from "@logos/mia";
import type { Logger } from "@logos/proto/process";
import { folderChanges } from "./folder-changes.js";
import { hexOf } from "./hex.js";

const ENDING = ".bundle";
/** A file that is being written changes many times. */
const SETTLE_MS = 100;

interface Known {
  readonly stamp: string;
  /** Undefined for a file that is no bundle. */
  readonly of: { readonly profile: Hex; readonly epoch: number } | undefined;
}

/** The folder of reference bundles: `*.bundle`, found by the profile and epoch that they say they are of. */
export class References {
  readonly #directory: string;
  readonly #log: Logger;
  readonly #known = new Map<string, Known>();

  constructor(directory: string, log: Logger) {
    this.#directory = directory;
    this.#log = log;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  /** Path of the first bundle, by name, of this profile and epoch. What it says is for whoever gets it to check. */
  async find(profile: Hex, epoch: number): Promise<string | undefined> {
    await this.#scan();
    const named = [...this.#known].filter(([, { of }]) => of?.profile === profile && of.epoch === epoch);
    const [name] = named.map(([file]) => file).sort();
    return name === undefined ? undefined : join(this.#directory, name);
  }

  async load(profile: Hex, epoch: number): Promise<ReferenceBundle | undefined> {
    const path = await this.find(profile, epoch);
    return path === undefined ? undefined : parseReferenceBundle(await readFile(path));
  }

  /** An item now and whenever the folder changed; ends when `signal` aborts. */
  async *changes(signal: AbortSignal): AsyncGenerator<void> {
    for await (const _ of folderChanges(this.#directory, { recursive: false }, signal)) {
      yield;
      await sleep(SETTLE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Reads what is new or was changed; the others are known. */
  async #scan(): Promise<void> {
    const names = (await readdir(this.#directory)).filter((name) => name.endsWith(ENDING));
    for (const name of this.#known.keys()) if (!names.includes(name)) this.#known.delete(name);
    for (const name of names) {
      const path = join(this.#directory, name);
      const stamp = stampOf(await stat(path));
      if (this.#known.get(name)?.stamp === stamp) continue;
      this.#known.set(name, { stamp, of: this.#identify(name, await readFile(path)) });
    }
  }

  #identify(name: string, bytes: Uint8Array): Known["of"] {
    try {
      const { profileId, epoch } = parseReferenceBundle(bytes).claims.profile;
      return { profile: hexOf(profileId), epoch };
    } catch (error) {
      if (!(error instanceof MiaError)) throw error;
      this.#log.warn("a file among the references is no bundle", { name }, error);
      return undefined;
    }
  }
}

function stampOf({ mtimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${size} ${ino}`;
}
