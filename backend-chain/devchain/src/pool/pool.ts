import { type Hex, toHex } from "../bytes/hex.js";
import type { Key } from "../bytes/key.js";
import { blake2_256 } from "../crypto/hashes.js";
import { alreadyImportedError, poolFullError, tooLowPriorityError } from "./pool-error.js";
import type { Validity } from "./validity.js";

export interface PoolTransaction {
  readonly hash: Hex;
  readonly bytes: Uint8Array;
  readonly priority: bigint;
  /** Tags that no block has provided yet. */
  readonly requires: Set<Key>;
  readonly provides: readonly Key[];
  /** Whether transactions of the pool, ready themselves, provide all it requires. */
  ready: boolean;
  /** Blocks in a row, each empty before it, that it did not fit into. */
  misfits: number;
  /** The last block that may hold it. */
  readonly validTill: bigint;
  /** Order of arrival. */
  readonly sequence: number;
}

/** What becomes of a transaction; `usurped` and `dropped` are the pool's own decisions. */
export type PoolEvent =
  | { readonly kind: "ready" }
  | { readonly kind: "future" }
  | { readonly kind: "included"; readonly blockHash: Hex }
  | { readonly kind: "usurped"; readonly by: Hex }
  | { readonly kind: "dropped" }
  | { readonly kind: "invalid" };

export interface PoolLimits {
  readonly transactions: number;
  readonly totalBytes: number;
}

const DEFAULT_LIMITS: PoolLimits = { transactions: 8192, totalBytes: 64 * 1024 * 1024 };

const NOBODY: ReadonlySet<PoolTransaction> = new Set();

/**
 * Transactions that wait for a block. One is ready when others in the pool provide every tag it requires, else it is of
 * the future; one tag has one provider, so that a higher priority replaces and the same nonce cannot wait twice.
 */
export class Pool {
  readonly #limits: PoolLimits;
  readonly #byHash = new Map<Hex, PoolTransaction>();
  readonly #providers = new Map<Key, PoolTransaction>();
  readonly #requirers = new Map<Key, Set<PoolTransaction>>();
  readonly #watchers = new Map<Hex, Set<(event: PoolEvent) => void>>();
  #onReady: () => void = () => {};
  #totalBytes = 0;
  #sequence = 0;

  constructor(limits: PoolLimits = DEFAULT_LIMITS) {
    this.#limits = limits;
  }

  /** Sets who is called when a transaction becomes ready. */
  onReady(listener: () => void): void {
    this.#onReady = listener;
  }

  get size(): number {
    return this.#byHash.size;
  }

  has(hash: Hex): boolean {
    return this.#byHash.has(hash);
  }

  provides(tag: Key): boolean {
    return this.#providers.has(tag);
  }

  /** Takes a validated transaction in; throws `rpc` errors 1013, 1014 and 1016. */
  add(bytes: Uint8Array, validity: Validity, headNumber: number): PoolTransaction {
    const hash = toHex(blake2_256(bytes));
    if (this.#byHash.has(hash)) throw alreadyImportedError();
    const rivals = new Set<PoolTransaction>();
    for (const tag of validity.provides) {
      const rival = this.#providers.get(tag);
      if (rival === undefined) continue;
      if (rival.priority >= validity.priority) throw tooLowPriorityError(rival.priority, validity.priority);
      rivals.add(rival);
    }
    const full =
      this.#byHash.size - rivals.size >= this.#limits.transactions ||
      this.#totalBytes + bytes.length > this.#limits.totalBytes;
    if (full) throw poolFullError();
    for (const rival of rivals) this.remove(rival.hash, { kind: "usurped", by: hash });
    this.#sequence += 1;
    const transaction: PoolTransaction = {
      hash,
      bytes,
      priority: validity.priority,
      requires: new Set(validity.requires),
      provides: validity.provides,
      ready: false,
      misfits: 0,
      validTill: BigInt(headNumber) + validity.longevity,
      sequence: this.#sequence,
    };
    this.#byHash.set(hash, transaction);
    for (const tag of transaction.provides) this.#providers.set(tag, transaction);
    for (const tag of transaction.requires) {
      const requirers = this.#requirers.get(tag) ?? new Set();
      this.#requirers.set(tag, requirers.add(transaction));
    }
    this.#totalBytes += bytes.length;
    this.#refresh(transaction);
    return transaction;
  }

  /** Takes a transaction out and tells its watchers why. */
  remove(hash: Hex, why: PoolEvent): void {
    const transaction = this.#byHash.get(hash);
    if (transaction === undefined) return;
    this.#byHash.delete(hash);
    this.#totalBytes -= transaction.bytes.length;
    for (const tag of transaction.provides) {
      if (this.#providers.get(tag) === transaction) this.#providers.delete(tag);
    }
    for (const tag of transaction.requires) this.#forgetRequirer(tag, transaction);
    for (const requirer of this.#requirersOf(transaction)) {
      if (why.kind === "included") {
        for (const tag of transaction.provides) {
          if (requirer.requires.delete(tag)) this.#forgetRequirer(tag, requirer);
        }
      }
      this.#refresh(requirer);
    }
    this.#tell(hash, why);
    this.#watchers.delete(hash);
  }

  /** Takes a transaction that can never be in a block out, and with it all that can only follow it. */
  removeInvalid(hash: Hex): void {
    const start = this.#byHash.get(hash);
    const queue = start === undefined ? [] : [start];
    for (let transaction = queue.pop(); transaction !== undefined; transaction = queue.pop()) {
      const followers = this.#requirersOf(transaction);
      this.remove(transaction.hash, { kind: "invalid" });
      queue.push(...followers);
    }
  }

  /** Drops what may be in no block above this one. */
  expire(headNumber: number): void {
    for (const { hash, validTill } of [...this.#byHash.values()]) {
      if (validTill <= BigInt(headNumber)) this.remove(hash, { kind: "dropped" });
    }
  }

  /** Everything that waits, in order of arrival. */
  all(): PoolTransaction[] {
    return [...this.#byHash.values()];
  }

  /** Whether a block made now would find something. */
  get hasReady(): boolean {
    for (const { ready } of this.#byHash.values()) if (ready) return true;
    return false;
  }

  /** Those that wait for this tag. */
  requirersOfTag(tag: Key): ReadonlySet<PoolTransaction> {
    return this.#requirers.get(tag) ?? NOBODY;
  }

  /** Calls back on every event of a transaction until it leaves the pool; returns how to stop. */
  watch(hash: Hex, onEvent: (event: PoolEvent) => void): () => void {
    const watchers = this.#watchers.get(hash) ?? new Set();
    watchers.add(onEvent);
    this.#watchers.set(hash, watchers);
    return () => watchers.delete(onEvent);
  }

  /** Works out anew who is ready, from this transaction on to those that require it. */
  #refresh(start: PoolTransaction): void {
    const queue = [start];
    for (let transaction = queue.pop(); transaction !== undefined; transaction = queue.pop()) {
      let ready = true;
      for (const tag of transaction.requires) ready &&= this.#providers.get(tag)?.ready === true;
      if (ready === transaction.ready) continue;
      transaction.ready = ready;
      this.#tell(transaction.hash, { kind: ready ? "ready" : "future" });
      if (ready) this.#onReady();
      queue.push(...this.#requirersOf(transaction));
    }
  }

  #requirersOf(transaction: PoolTransaction): Set<PoolTransaction> {
    const out = new Set<PoolTransaction>();
    for (const tag of transaction.provides) for (const requirer of this.requirersOfTag(tag)) out.add(requirer);
    return out;
  }

  #forgetRequirer(tag: Key, transaction: PoolTransaction): void {
    const requirers = this.#requirers.get(tag);
    requirers?.delete(transaction);
    if (requirers?.size === 0) this.#requirers.delete(tag);
  }

  #tell(hash: Hex, event: PoolEvent): void {
    for (const watcher of this.#watchers.get(hash) ?? []) watcher(event);
  }
}
