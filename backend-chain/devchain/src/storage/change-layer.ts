import type { Key } from "../bytes/key.js";
import { AppendList } from "./append-list.js";

type Entry = Uint8Array | AppendList | null;

/** What one storage transaction changed; null means deleted. */
export class ChangeLayer {
  readonly #entries = new Map<Key, Entry>();
  /** Keys in ascending order, from the first time somebody asks for it. */
  #sorted: Key[] | undefined;

  /** undefined: not changed here. */
  get(key: Key): Uint8Array | null | undefined {
    const entry = this.#entries.get(key);
    return entry instanceof AppendList ? entry.encode() : entry;
  }

  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  set(key: Key, entry: Entry): void {
    if (this.#sorted !== undefined && !this.#entries.has(key)) this.#sorted.splice(this.#firstAbove(key), 0, key);
    this.#entries.set(key, entry);
  }

  /** The list of this layer to append to, if it has one already. */
  list(key: Key): AppendList | undefined {
    const entry = this.#entries.get(key);
    return entry instanceof AppendList ? entry : undefined;
  }

  keyAbove(key: Key): Key | undefined {
    const sorted = this.#inOrder();
    return sorted[this.#firstAbove(key)];
  }

  keysWithPrefix(prefix: Key): Key[] {
    const out: Key[] = [];
    for (const key of this.#entries.keys()) if (key.startsWith(prefix)) out.push(key);
    return out;
  }

  /** Takes over everything of the layer above. */
  absorb(above: ChangeLayer): void {
    for (const [key, entry] of above.#entries) this.set(key, entry);
  }

  *changes(): Generator<readonly [Key, Uint8Array | null], void, void> {
    for (const [key, entry] of this.#entries) yield [key, entry instanceof AppendList ? entry.encode() : entry];
  }

  #inOrder(): Key[] {
    this.#sorted ??= [...this.#entries.keys()].sort(byteOrder);
    return this.#sorted;
  }

  #firstAbove(key: Key): number {
    const sorted = this.#sorted ?? [];
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function byteOrder(a: Key, b: Key): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
