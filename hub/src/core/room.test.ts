import fc from "fast-check";
import { expect, test } from "vitest";
import { lackingRoom, sizeOf } from "./room.js";

const count = fc.integer({ min: 0, max: 64 });
const size = fc
  .tuple(count, count, count)
  .map(([vcpu, memory, disk]) => ({ vcpu, memoryMib: BigInt(memory), diskGib: BigInt(disk) }));

test("what fits leaves no dimension overfull, and what lacks room names one that would be", () => {
  fc.assert(
    fc.property(size, fc.array(size, { maxLength: 5 }), size, (capacity, held, wanted) => {
      const all = [...held, wanted];
      const over = {
        vcpu: all.reduce((sum, one) => sum + one.vcpu, 0) > capacity.vcpu,
        memory_mib: all.reduce((sum, one) => sum + one.memoryMib, 0n) > capacity.memoryMib,
        disk_gib: all.reduce((sum, one) => sum + one.diskGib, 0n) > capacity.diskGib,
      };
      const lacking = lackingRoom(capacity, held, wanted);
      if (lacking === undefined) expect(Object.values(over)).toEqual([false, false, false]);
      else expect(over[lacking as keyof typeof over]).toBe(true);
    }),
  );
});

test("an attribute that is absent or no number takes no room", () => {
  expect(sizeOf({ vcpu: { kind: "text", value: "2" }, disk_gib: { kind: "uint", value: 5n } })).toEqual({
    vcpu: 0,
    memoryMib: 0n,
    diskGib: 5n,
  });
});
