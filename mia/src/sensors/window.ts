import { utf8ToBytes } from "@noble/hashes/utils.js";
import { ScaleReader, ScaleWriter } from "../bytes/scale.js";
import { bytesToUtf8 } from "../bytes/text.js";
import { MiaError } from "../errors.js";
import type { SensorEngine } from "../integrity/claims.js";
import { CODES, readCode } from "../integrity/codes.js";
import { leafHash } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";

const MAX_RULES = 256;
const MAX_RULE_BYTES = 64;

/** What the eBPF sensors saw in one span of time. Times are of the machine's monotonic clock. */
export interface SensorWindow {
  readonly engine: SensorEngine;
  readonly rulesetHash: Uint8Array;
  readonly fromMs: bigint;
  readonly toMs: bigint;
  /** Events that the engine lost: what they were nobody knows. */
  readonly drops: bigint;
  /** The engine's signs of life in the window. */
  readonly heartbeats: number;
  /** Matches by rule; sorted by name, each name once. */
  readonly counts: readonly { readonly rule: string; readonly matches: bigint }[];
}

/** SCALE of a window. */
export function encodeSensorWindow(window: SensorWindow): Uint8Array {
  const writer = new ScaleWriter();
  writer.u8(CODES.sensors[window.engine]).bytes(window.rulesetHash).u64(window.fromMs).u64(window.toMs);
  return writer.u64(window.drops).u32(window.heartbeats).bytes(encodeCounts(window)).finish();
}

/** Reads what `encodeSensorWindow` writes, to its last byte. */
export function parseSensorWindow(bytes: Uint8Array): SensorWindow {
  const reader = new ScaleReader(bytes, "sensor window");
  const engine = readCode(reader, CODES.sensors);
  const rulesetHash = reader.take(32);
  const [fromMs, toMs, drops] = [reader.u64(), reader.u64(), reader.u64()];
  const heartbeats = reader.u32();
  const counts = Array.from({ length: reader.compact(MAX_RULES) }, () => ({
    rule: bytesToUtf8(reader.vec(MAX_RULE_BYTES)),
    matches: reader.u64(),
  }));
  reader.end();
  if (toMs < fromMs) throw new MiaError("malformed", "a sensor window that ends before it starts");
  counts.forEach(({ rule }, index) => {
    const before = counts[index - 1]?.rule;
    if (before !== undefined && before >= rule) throw new MiaError("duplicate", `rule "${rule}" is not in its order`);
  });
  return { engine, rulesetHash, fromMs, toMs, drops, heartbeats, counts };
}

/** Hash of the counts, for the evidence hash. */
export function sensorCountsHash(window: SensorWindow): Uint8Array {
  const heartbeats = new ScaleWriter().u32(window.heartbeats).bytes(encodeCounts(window)).finish();
  return leafHash(TAG.sensorCounts, heartbeats);
}

function encodeCounts({ counts }: SensorWindow): Uint8Array {
  const writer = new ScaleWriter().compact(counts.length);
  for (const { rule, matches } of counts) writer.vec(utf8ToBytes(rule)).u64(matches);
  return writer.finish();
}
