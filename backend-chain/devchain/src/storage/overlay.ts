import type { Key } from "../bytes/key.js";
import { DevchainError } from "../errors.js";
import { type Trie, trieApply, trieGet } from "../trie/trie.js";
import { type StateVersion, trieRoot } from "../trie/trie-root.js";
import { keysWithPrefix, nextKey } from "../trie/trie-walk.js";
import { AppendList } from "./append-list.js";
import { ChangeLayer } from "./change-layer.js";

/** KillStorageResult of sp-io 48: whether keys are left, and how many of the parent state were looked at. */
export interface ClearedPrefix {
  readonly remaining: boolean;
  readonly loops: number;
}

/** Storage as a runtime sees it: a parent state with nested transactions above, of which the lowest is the block's own. */
export class Overlay {
  readonly #base: Trie;
  readonly #layers: ChangeLayer[] = [new ChangeLayer()];
  #pending: { readonly trie: Trie } | undefined;

  constructor(base: Trie) {
    this.#base = base;
  }

  /** Open transactions. */
  get depth(): number {
    return this.#layers.length - 1;
  }

  get(key: Key): Uint8Array | undefined {
    for (let index = this.#layers.length - 1; index >= 0; index -= 1) {
      const value = this.#layers[index]?.get(key);
      if (value !== undefined) return value ?? undefined;
    }
    return trieGet(this.#base, key);
  }

  set(key: Key, value: Uint8Array | null): void {
    this.#pending = undefined;
    this.#top().set(key, value);
  }

  append(key: Key, item: Uint8Array): void {
    this.#pending = undefined;
    const top = this.#top();
    let list = top.list(key);
    if (list === undefined) {
      list = AppendList.from(this.get(key));
      top.set(key, list);
    }
    list.push(item);
  }

  /** The smallest key above this one that has a value. */
  nextKey(key: Key): Key | undefined {
    let at = key;
    for (;;) {
      let next = nextKey(this.#base, at);
      for (const layer of this.#layers) {
        const candidate = layer.keyAbove(at);
        if (candidate !== undefined && (next === undefined || candidate < next)) next = candidate;
      }
      if (next === undefined || this.get(next) !== undefined) return next;
      at = next;
    }
  }

  /**
   * Deletes everything under a prefix that this block wrote, and at most `limit` keys of the parent state: the limit
   * counts those only, also the ones that are deleted already (sp-state-machine 0.53, `limit_remove_from_backend`).
   */
  clearPrefix(prefix: Key, limit: number | undefined): ClearedPrefix {
    this.#pending = undefined;
    const top = this.#top();
    for (const layer of [...this.#layers]) for (const key of layer.keysWithPrefix(prefix)) top.set(key, null);
    let loops = 0;
    for (const key of keysWithPrefix(this.#base, prefix)) {
      if (loops === limit) return { remaining: true, loops };
      top.set(key, null);
      loops += 1;
    }
    return { remaining: false, loops };
  }

  begin(): void {
    this.#layers.push(new ChangeLayer());
  }

  commit(): void {
    const above = this.#close();
    this.#top().absorb(above);
  }

  rollback(): void {
    this.#pending = undefined;
    this.#close();
  }

  /** Ends whatever was left open above this depth, without its changes. */
  rollbackTo(depth: number): void {
    while (this.depth > depth) this.rollback();
  }

  root(version: StateVersion): Uint8Array {
    return trieRoot(this.trie(), version);
  }

  /** The parent state with all changes up to now; it shares what did not change. */
  trie(): Trie {
    this.#pending ??= { trie: trieApply(this.#base, this.changes()) };
    return this.#pending.trie;
  }

  /** Every key whose value is now another than in the parent state. */
  changes(): Map<Key, Uint8Array | null> {
    const out = new Map<Key, Uint8Array | null>();
    for (const layer of this.#layers) for (const [key, value] of layer.changes()) out.set(key, value);
    for (const [key, value] of out) {
      const old = trieGet(this.#base, key);
      const same = value === null || old === undefined ? value === (old ?? null) : Buffer.compare(old, value) === 0;
      if (same) out.delete(key);
    }
    return out;
  }

  #top(): ChangeLayer {
    const top = this.#layers.at(-1);
    if (top === undefined) throw new DevchainError("trap", "no storage layer is open");
    return top;
  }

  #close(): ChangeLayer {
    const layer = this.#layers.length > 1 ? this.#layers.pop() : undefined;
    if (layer === undefined) throw new DevchainError("trap", "no storage transaction is open");
    return layer;
  }
}
