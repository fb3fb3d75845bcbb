import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Hex } from "@logos/chain-client";
import { writeDurably } from "../durable-file.js";

/** The evidence that is judged, and some that may be asked about. */
const KEPT = 6;
const NAME = /^\d{1,10}-[0-9a-f]{64}\.evidence$/;

/**
 * Evidence by round and hash. Several may be of one round: of an extrinsic that was sent before a crash nobody knows
 * whether it will be in a block, so that what it commits to stays.
 */
export class EvidenceStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  /** On disk when it returns; all but the newest is forgotten. */
  put(round: number, hash: Hex, evidence: Uint8Array): void {
    const name = nameOf(round, hash);
    writeDurably(join(this.#directory, name), evidence);
    const names = readdirSync(this.#directory);
    // A file of another name is one that a crash left half-written.
    const old = names.filter((kept) => !NAME.test(kept));
    const whole = names.filter((kept) => NAME.test(kept) && kept !== name);
    const newest = whole.toSorted((left, right) => this.#timeOf(right) - this.#timeOf(left));
    for (const kept of [...old, ...newest.slice(KEPT - 1)]) rmSync(join(this.#directory, kept));
  }

  /** Path of the evidence with this hash; undefined where it is not kept. */
  find(round: number, hash: Hex): string | undefined {
    const name = nameOf(round, hash);
    return readdirSync(this.#directory).includes(name) ? join(this.#directory, name) : undefined;
  }

  #timeOf(name: string): number {
    return statSync(join(this.#directory, name)).mtimeMs;
  }
}

function nameOf(round: number, hash: Hex): string {
  return `${round}-${hash.slice(2)}.evidence`;
}
