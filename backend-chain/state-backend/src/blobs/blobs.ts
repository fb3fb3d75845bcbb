import { ciphertextHash, type Hex } from "@logos/chain-client";
import { StateBackendError } from "../errors.js";
import type { Logger } from "../log.js";
import type { BlobStore } from "./blob-store.js";

/** Ciphertext beyond what the chain takes, in all stores: written to each, read from any, repaired where it is missing. */
export class Blobs {
  readonly #stores: readonly BlobStore[];
  readonly #copies: number;
  readonly #logger: Logger;

  /** At least `copies` stores must take a blob before it counts as kept. */
  constructor(stores: readonly BlobStore[], logger: Logger, copies = 1) {
    this.#stores = stores;
    this.#logger = logger;
    this.#copies = Math.min(Math.max(1, copies), Math.max(1, stores.length));
  }

  /** Names of the stores that have it now. Throws `blob-store` when they are too few. */
  async put(bytes: Uint8Array): Promise<readonly string[]> {
    const digest = ciphertextHash(bytes);
    const results = await Promise.allSettled(this.#stores.map((store) => store.put(digest, bytes)));
    const kept: string[] = [];
    for (const [index, result] of results.entries()) {
      if (result.status === "fulfilled") kept.push(this.#stores[index]?.name ?? "");
      else this.#logger.warn(`a copy of a state is not kept: ${reasonOf(result.reason)}`);
    }
    if (kept.length >= this.#copies) return kept;
    const reasons = results.flatMap((result) => (result.status === "rejected" ? reasonOf(result.reason) : []));
    const counted = `${kept.length} of the ${this.#copies} blob stores that are needed took the state`;
    throw new StateBackendError("blob-store", [counted, ...reasons].join("; "));
  }

  /**
   * The bytes with this digest, and which stores have them now: those without them, or with others, are given them. Throws
   * `missing-blob`.
   */
  async get(
    digest: Hex,
    sizeBytes: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly stores: readonly string[] }> {
    const lacking: BlobStore[] = [];
    const having: string[] = [];
    const reasons: string[] = [];
    let bytes: Uint8Array | undefined;
    for (const store of this.#stores) {
      try {
        const found = await store.get(digest, sizeBytes);
        if (found !== undefined && ciphertextHash(found) === digest) {
          bytes ??= found;
          having.push(store.name);
          continue;
        }
        reasons.push(`${store.name} has ${found === undefined ? "no" : "another"} copy`);
        lacking.push(store);
      } catch (error) {
        reasons.push(reasonOf(error));
      }
    }
    if (bytes === undefined) {
      const stores = reasons.length === 0 ? "there is no blob store" : reasons.join("; ");
      throw new StateBackendError("missing-blob", `the ciphertext ${digest} is in no blob store: ${stores}`);
    }
    return { bytes, stores: [...having, ...(await this.#repair(digest, bytes, lacking))] };
  }

  async #repair(digest: Hex, bytes: Uint8Array, lacking: readonly BlobStore[]): Promise<readonly string[]> {
    const repaired: string[] = [];
    for (const store of lacking) {
      try {
        await store.put(digest, bytes);
        repaired.push(store.name);
        this.#logger.warn(`the blob store ${store.name} had no intact copy of ${digest}; it has one again`);
      } catch (error) {
        this.#logger.warn(`a missing copy is not repaired: ${reasonOf(error)}`);
      }
    }
    return repaired;
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^\[[a-z-]+\] /, "");
