import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Address, type Chain, type Hex, revisionHash, type Workspace } from "@logos/chain-client";
import { StateBackendError } from "../errors.js";

/** The newest revision of a workspace that this machine has seen on chain. */
export interface SeenHead {
  readonly number: bigint;
  readonly hash: Hex;
}

const PAGE = 256;

/**
 * Remembers heads in `<folder>/<owner>-<name>.json`, so that a chain that goes back, or tells another history, is found
 * out. A file that was lost costs only that.
 */
export class SeenHeads {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get(owner: Address, name: string): SeenHead | undefined {
    try {
      const text = readFileSync(this.#file(owner, name), "utf8");
      const { number, hash } = JSON.parse(text) as { readonly number?: unknown; readonly hash?: unknown };
      const isHead = typeof number === "string" && /^[0-9]{1,20}$/.test(number);
      if (!isHead || typeof hash !== "string" || !/^0x[0-9a-f]{64}$/.test(hash)) return undefined;
      return { number: BigInt(number), hash: hash as Hex };
    } catch {
      return undefined;
    }
  }

  put(owner: Address, name: string, head: SeenHead): void {
    const file = this.#file(owner, name);
    const beside = `${file}.${process.pid}.new`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeFileSync(beside, JSON.stringify({ number: String(head.number), hash: head.hash }), { mode: 0o600 });
      renameSync(beside, file);
    } catch {
      // A full disk must stop no state on its way; the head before stays remembered.
      rmSync(beside, { force: true });
    }
  }

  forget(owner: Address, name: string): void {
    rmSync(this.#file(owner, name), { force: true });
  }

  /** The chain says that there is no revision. Throws `rolled-back` if there was one. */
  expectNone(owner: Address, name: string): void {
    const seen = this.get(owner, name);
    if (seen !== undefined) throw refusal(name, `the chain has no revision of ${name}, and had ${seen.number}`);
  }

  /**
   * Makes sure that the history on chain continues the one seen here, and remembers its head. Throws `rolled-back`; what
   * happened meanwhile is walked back by hashes, and pruning ends the walk.
   */
  async check(chain: Chain, workspace: Workspace): Promise<void> {
    const { owner, name, head, headHash } = workspace;
    const seen = this.get(owner, name);
    if (seen?.number === head && seen.hash === headHash) return;
    if (seen !== undefined) await continues(chain, workspace, seen);
    if (head > 0n) this.put(owner, name, { number: head, hash: headHash });
  }

  #file(owner: Address, name: string): string {
    return join(this.#folder, `${owner}-${name}.json`);
  }
}

/** Throws `rolled-back` unless the chain's history goes through a head that was seen. */
export async function continues(chain: Chain, workspace: Workspace, seen: SeenHead): Promise<void> {
  const { owner, name, head, headHash, oldest } = workspace;
  const refused = (what: string): StateBackendError => refusal(name, what);
  if (head < seen.number) {
    throw refused(`the chain has only revision ${head} of ${name}, and had ${seen.number}: it went back`);
  }
  const twice = (): StateBackendError =>
    refused(`the chain has another history of ${name} than before: revision ${seen.number} is not the one seen here`);
  if (head === seen.number) {
    if (headHash !== seen.hash) throw twice();
    return;
  }
  if (seen.number < oldest) return;
  let previous = seen.hash;
  for (let from = seen.number; from <= head; ) {
    const page = await chain.revisions(owner, name, from, PAGE);
    if (page.length === 0) throw refused(`the chain lacks revision ${from} of ${name}`);
    for (const record of page) {
      if (record.number !== from) throw refused(`the chain lacks revision ${from} of ${name}`);
      const hash = revisionHash(record.number, record);
      if (record.number === seen.number ? hash !== seen.hash : record.previousHash !== previous) throw twice();
      previous = hash;
      from += 1n;
    }
  }
  if (previous !== headHash) throw twice();
}

function refusal(name: string, what: string): StateBackendError {
  const wayOut = `ask who runs the chain; if you restored it on purpose: logos state verify --accept ${name}`;
  return new StateBackendError("rolled-back", `${what}; ${wayOut}`);
}
