import { DevchainError } from "../errors.js";

/** What the allocator needs of a linear memory. */
export interface AllocatorMemory {
  readonly sizeBytes: number;
  growTo(sizeBytes: number): boolean;
  readU64(address: number): bigint;
  writeU64(address: number, value: bigint): void;
}

const HEADER_BYTES = 8;
const SMALLEST_BYTES = 8;
/** 8 B, 16 B, … 32 MiB. */
const ORDERS = 23;
const OCCUPIED = 1n << 32n;
const LIST_END = 0xffff_ffffn;

/**
 * The freeing-bump allocator of the Polkadot host: powers of two, a free list per order, and an 8-byte header in front of
 * each allocation: bit 32 set and the order below while in use, else the header address of the next free one
 * (sp-core's `FreeingBumpHeapAllocator`). Anything that breaks its books is a trap.
 */
export class Allocator {
  readonly #memory: AllocatorMemory;
  readonly #free: bigint[] = new Array<bigint>(ORDERS).fill(LIST_END);
  #bump: number;

  constructor(memory: AllocatorMemory, heapBase: number) {
    this.#memory = memory;
    this.#bump = (heapBase + 7) & ~7;
  }

  /** Everything below was touched, nothing above. */
  get highWater(): number {
    return this.#bump;
  }

  allocate(sizeBytes: number): number {
    const order = Math.max(0, 32 - Math.clz32(Math.max(sizeBytes, SMALLEST_BYTES) - 1) - 3);
    if (order >= ORDERS) {
      throw new DevchainError("trap", `an allocation of ${sizeBytes} bytes is above the limit of 32 MiB`);
    }
    const header = this.#popFree(order) ?? this.#bumpBy(HEADER_BYTES + SMALLEST_BYTES * 2 ** order);
    this.#memory.writeU64(header, OCCUPIED | BigInt(order));
    return header + HEADER_BYTES;
  }

  free(address: number): void {
    const header = address - HEADER_BYTES;
    if (header < 0 || header >= this.#bump)
      throw new DevchainError("trap", `free of ${address}, which is no allocation`);
    const mark = this.#memory.readU64(header);
    const order = Number(mark & 0xffff_ffffn);
    if ((mark & OCCUPIED) === 0n || order >= ORDERS) {
      throw new DevchainError("trap", `free of ${address}, which is not in use`);
    }
    this.#memory.writeU64(header, this.#free[order] ?? LIST_END);
    this.#free[order] = BigInt(header);
  }

  #popFree(order: number): number | undefined {
    const head = this.#free[order] ?? LIST_END;
    if (head === LIST_END) return undefined;
    const header = Number(head);
    const next = this.#memory.readU64(header);
    if (header + HEADER_BYTES > this.#bump || (next & OCCUPIED) !== 0n) {
      throw new DevchainError("trap", "the list of free allocations is broken");
    }
    this.#free[order] = next & 0xffff_ffffn;
    return header;
  }

  #bumpBy(sizeBytes: number): number {
    const header = this.#bump;
    if (!this.#memory.growTo(header + sizeBytes)) throw new DevchainError("trap", "the runtime is out of memory");
    this.#bump = header + sizeBytes;
    return header;
  }
}
