import type { Attributes, Capacity } from "@logos/chain-client";

/** What a machine with these attributes takes, as the chain counts it (`vcpu`, `memory_mib`, `disk_gib`; absent is 0). */
export function sizeOf(attributes: Attributes): Capacity {
  const uint = (name: string): bigint => {
    const value = attributes[name];
    return value?.kind === "uint" ? value.value : 0n;
  };
  return { vcpu: Number(uint("vcpu")), memoryMib: uint("memory_mib"), diskGib: uint("disk_gib") };
}

/** The first dimension in which `wanted` does not fit beside what is `held`; undefined if it fits. */
export function lackingRoom(capacity: Capacity, held: readonly Capacity[], wanted: Capacity): string | undefined {
  const all = [...held, wanted];
  if (all.reduce((sum, size) => sum + size.vcpu, 0) > capacity.vcpu) return "vcpu";
  if (all.reduce((sum, size) => sum + size.memoryMib, 0n) > capacity.memoryMib) return "memory_mib";
  if (all.reduce((sum, size) => sum + size.diskGib, 0n) > capacity.diskGib) return "disk_gib";
  return undefined;
}
