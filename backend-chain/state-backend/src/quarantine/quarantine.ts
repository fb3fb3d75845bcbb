import { createHash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { QuarantinedState } from "../api.js";
import { StateBackendError } from "../errors.js";
import type { WorkspaceIdentity } from "../history/revision-reader.js";
import { openCopy, packCopy, sealCopy } from "../seal/copy.js";
import type { TenantKey } from "../seal/index.js";

const NAME = /^([0-9]{1,15})\.([0-9a-zA-Z]{40,60})\.([a-z0-9._-]{1,128})\.([a-z-]{1,40})\.([0-9a-f]{16})\.age$/;
/** Most copies of one workspace; the oldest goes first. */
const MOST = 64;

/** States that were refused, each encrypted for this account in a file of its own: they may be the only copies. */
export class Quarantine {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a state; a retry of the same one is kept once. Throws `disk`. */
  async put(identity: WorkspaceIdentity, reason: string, bytes: Uint8Array): Promise<void> {
    const { owner, name, key } = identity;
    const digest = createHash("sha256")
      .update(key.digest(`quarantine ${owner}/${name}`, bytes))
      .digest("hex")
      .slice(0, 16);
    const before = this.#entries().filter((entry) => entry.owner === owner && entry.name === name);
    if (before.some((entry) => entry.digest === digest && entry.reason === reason)) return;
    const sealed = await sealCopy(identity, await packCopy(bytes));
    const id = `${Date.now()}.${owner}.${name}.${reason}.${digest}.age`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const beside = join(this.#folder, `${process.pid}.new`);
      const descriptor = openSync(beside, "w", 0o600);
      try {
        writeSync(descriptor, sealed);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(beside, join(this.#folder, id));
    } catch (cause) {
      throw new StateBackendError("disk", `${this.#folder} cannot be written`, { cause });
    }
    for (const entry of before.slice(0, Math.max(0, before.length + 1 - MOST))) this.drop(entry.id);
  }

  /** Oldest first. */
  list(): readonly QuarantinedState[] {
    return this.#entries().map(({ id, atMs, owner, name, reason, sizeBytes }) => {
      return { id, atMs, workspace: `${owner}/${name}`, reason, sizeBytes };
    });
  }

  /** The very bytes that were refused. Throws `no-state`. */
  async open(id: string, key: TenantKey): Promise<Uint8Array> {
    const entry = this.#entry(id);
    const identity = { owner: entry.owner, name: entry.name, account: entry.owner, key };
    return await openCopy(identity, new Uint8Array(readFileSync(join(this.#folder, entry.id))));
  }

  drop(id: string): void {
    rmSync(join(this.#folder, this.#entry(id).id));
  }

  #entry(id: string) {
    const entry = this.#entries().find((candidate) => candidate.id === id);
    if (entry !== undefined) return entry;
    throw new StateBackendError("no-state", `nothing in quarantine is called ${id.slice(0, 200)}`);
  }

  #entries() {
    const entries = files(this.#folder).flatMap(({ name: id, sizeBytes }) => {
      const [, at, owner = "", name = "", reason = "", digest = ""] = NAME.exec(id) ?? [];
      return at === undefined ? [] : [{ id, atMs: Number(at), owner, name, reason, digest, sizeBytes }];
    });
    return entries.sort((a, b) => a.atMs - b.atMs);
  }
}

function files(folder: string): { readonly name: string; readonly sizeBytes: number }[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.map((name) => ({ name, sizeBytes: readFileSize(join(folder, name)) }));
}

const readFileSize = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
