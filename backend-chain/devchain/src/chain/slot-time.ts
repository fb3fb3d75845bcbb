/** Where a block may stand in time: one per slot, as BABE has it. */
export interface BlockTime {
  readonly timestampMs: number;
  readonly slot: bigint;
}

/**
 * The timestamp of the next block: now, but in a later slot than the last block, which also keeps it more than
 * MinimumPeriod (half a slot) above the last timestamp.
 */
export function nextBlockTime(nowMs: number, lastTimestampMs: number, slotMs: number): BlockTime {
  const timestampMs = Math.max(nowMs, earliestTimestamp(lastTimestampMs, slotMs));
  return { timestampMs, slot: BigInt(Math.floor(timestampMs / slotMs)) };
}

/** Start of the slot after the last block's, or MinimumPeriod above the last timestamp if that is later. */
export function earliestTimestamp(lastTimestampMs: number, slotMs: number): number {
  const nextSlot = (Math.floor(lastTimestampMs / slotMs) + 1) * slotMs;
  return Math.max(nextSlot, lastTimestampMs + Math.ceil(slotMs / 2));
}
