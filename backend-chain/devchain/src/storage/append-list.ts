import { ScaleReader } from "../bytes/scale-reader.js";
import { compact, concat } from "../bytes/scale-writer.js";

/**
 * A SCALE list that grows at its end, as the events of a block do: appending copies the new item only, not the list.
 * A value whose front is no compact length is replaced by a list of the first item, as sp-state-machine does.
 */
export class AppendList {
  #items: Uint8Array;
  #length: number;
  #count: number;
  #encoded: Uint8Array | undefined;

  private constructor(items: Uint8Array, length: number, count: number) {
    this.#items = items;
    this.#length = length;
    this.#count = count;
  }

  static from(value: Uint8Array | undefined): AppendList {
    if (value === undefined || value.length === 0) return new AppendList(new Uint8Array(256), 0, 0);
    try {
      const reader = new ScaleReader(value);
      const count = reader.compact();
      const items = value.subarray(reader.offset);
      const room = new Uint8Array(Math.max(256, items.length * 2));
      room.set(items);
      return new AppendList(room, items.length, count);
    } catch {
      return new AppendList(new Uint8Array(256), 0, 0);
    }
  }

  push(item: Uint8Array): void {
    const length = this.#length + item.length;
    if (length > this.#items.length) {
      const room = new Uint8Array(length * 2);
      room.set(this.#items.subarray(0, this.#length));
      this.#items = room;
    }
    this.#items.set(item, this.#length);
    this.#length = length;
    this.#count += 1;
    this.#encoded = undefined;
  }

  encode(): Uint8Array {
    this.#encoded ??= concat(compact(this.#count), this.#items.subarray(0, this.#length));
    return this.#encoded;
  }
}
