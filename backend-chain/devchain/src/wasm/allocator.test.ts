import fc from "fast-check";
import { expect, test } from "vitest";
import { Allocator, type AllocatorMemory } from "./allocator.js";
import { GuestMemory } from "./guest-memory.js";

const MIB = 1024 * 1024;

function smallMemory(limitBytes: number): AllocatorMemory {
  const view = new DataView(new ArrayBuffer(limitBytes));
  return {
    sizeBytes: limitBytes,
    growTo: (sizeBytes) => sizeBytes <= limitBytes,
    readU64: (address) => view.getBigUint64(address, true),
    writeU64: (address, value) => view.setBigUint64(address, value, true),
  };
}

test("live allocations never overlap, are aligned and stay above the heap base", () => {
  const step = fc.oneof(fc.record({ sizeBytes: fc.nat(5000) }), fc.record({ free: fc.nat() }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const allocator = new Allocator(smallMemory(MIB), 1001);
      const live: { from: number; to: number }[] = [];
      for (const now of steps) {
        if ("free" in now) {
          const [block] = live.splice(now.free % Math.max(live.length, 1), 1);
          if (block !== undefined) allocator.free(block.from);
          continue;
        }
        const from = allocator.allocate(now.sizeBytes);
        const to = from + Math.max(now.sizeBytes, 1);
        expect(from % 8).toBe(0);
        expect(from).toBeGreaterThanOrEqual(1008);
        expect(to).toBeLessThanOrEqual(allocator.highWater);
        for (const other of live) expect(to <= other.from || from >= other.to).toBe(true);
        live.push({ from, to });
      }
    }),
  );
});

test("a freed allocation is used again for the same size", () => {
  const allocator = new Allocator(smallMemory(MIB), 0);
  const first = allocator.allocate(100);
  allocator.allocate(100);
  allocator.free(first);
  expect(allocator.allocate(128)).toBe(first);
});

test("the memory grows with the heap up to 128 MiB", () => {
  const memory = new GuestMemory();
  const allocator = new Allocator(memory, 4096);
  for (let count = 0; count < 3; count += 1) allocator.allocate(32 * MIB);
  expect(memory.sizeBytes).toBeGreaterThan(96 * MIB);
  expect(() => allocator.allocate(32 * MIB)).toThrow("out of memory");
});

test("an allocation above 32 MiB is a trap", () => {
  expect(() => new Allocator(smallMemory(MIB), 0).allocate(32 * MIB + 1)).toThrow("above the limit");
});

test("a double free and a free of nothing are traps", () => {
  const allocator = new Allocator(smallMemory(MIB), 64);
  const address = allocator.allocate(8);
  allocator.free(address);
  expect(() => allocator.free(address)).toThrow("not in use");
  expect(() => allocator.free(4)).toThrow("no allocation");
  expect(() => allocator.free(900_000)).toThrow("no allocation");
});
