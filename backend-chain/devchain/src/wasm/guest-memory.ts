import type { Key } from "../bytes/key.js";
import { DevchainError } from "../errors.js";
import { WASM_PAGE_BYTES, type WasmMemory, wasmEngine } from "./wasm-engine.js";

/** 16 MiB, more than any runtime asks for at its start; the system hands pages out when they are touched. */
const INITIAL_PAGES = 256;
/** 128 MiB, as much as a production node grants. */
const MOST_PAGES = 2048;

/** The linear memory of a runtime, with checked access. A fat pointer has the address in its lower half, the length above. */
export class GuestMemory {
  readonly memory: WasmMemory = new wasmEngine.Memory({ initial: INITIAL_PAGES, maximum: MOST_PAGES });
  #bytes: Buffer = Buffer.from(this.memory.buffer);

  get sizeBytes(): number {
    return this.#current().length;
  }

  get grown(): boolean {
    return this.sizeBytes > INITIAL_PAGES * WASM_PAGE_BYTES;
  }

  /** A view; valid until the runtime or the allocator runs again. */
  view(address: number, length: number): Uint8Array {
    const bytes = this.#current();
    if (address + length > bytes.length) {
      throw new DevchainError("trap", `the runtime points at ${address}..${address + length}, outside its memory`);
    }
    return new Uint8Array(bytes.buffer, address, length);
  }

  fatView(pointer: bigint): Uint8Array {
    return this.view(Number(pointer & 0xffff_ffffn), Number(BigInt.asUintN(64, pointer) >> 32n));
  }

  fatCopy(pointer: bigint): Uint8Array {
    return this.fatView(pointer).slice();
  }

  fatKey(pointer: bigint): Key {
    const address = Number(pointer & 0xffff_ffffn);
    const end = address + Number(BigInt.asUintN(64, pointer) >> 32n);
    const bytes = this.#current();
    if (end > bytes.length) throw new DevchainError("trap", "a storage key lies outside the runtime's memory");
    return bytes.toString("latin1", address, end);
  }

  readU64(address: number): bigint {
    return this.#current().readBigUInt64LE(this.#checked(address));
  }

  writeU64(address: number, value: bigint): void {
    this.#current().writeBigUInt64LE(value, this.#checked(address));
  }

  /** Grows to hold at least this many bytes; false when the limit does not allow it. */
  growTo(sizeBytes: number): boolean {
    const pages = Math.ceil(sizeBytes / WASM_PAGE_BYTES);
    const now = this.sizeBytes / WASM_PAGE_BYTES;
    if (pages <= now) return true;
    if (pages > MOST_PAGES) return false;
    // Doubling keeps the number of growths small.
    this.memory.grow(Math.min(MOST_PAGES, Math.max(pages, now * 2)) - now);
    return true;
  }

  /** Zeroes what a call touched, which makes the memory as good as new. */
  clear(touchedBytes: number): void {
    this.#current().fill(0, 0, touchedBytes);
  }

  #checked(address: number): number {
    if (address + 8 > this.sizeBytes) throw new DevchainError("trap", `address ${address} lies outside the memory`);
    return address;
  }

  #current(): Buffer {
    // Growing detaches the old buffer.
    if (this.#bytes.buffer !== this.memory.buffer) this.#bytes = Buffer.from(this.memory.buffer);
    return this.#bytes;
  }
}
