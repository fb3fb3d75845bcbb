import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type ScaleReader, ScaleWriter } from "../bytes/scale.js";
import { bytesToUtf8 } from "../bytes/text.js";
import { MiaError } from "../errors.js";
import { leafHash } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import type { AppraisalRules, PathRule } from "./policy.js";

const MAX_RULES = 1_024;
const MAX_PATH = 4_096;
const MAX_NAME = 256;

/** SCALE of rules in the order of their type; allowed matches ascend by name. */
export function encodeRules(rules: AppraisalRules): Uint8Array {
  const writer = new ScaleWriter().u32(rules.bootMask).u32(rules.logMask);
  for (const list of [rules.violationPaths, rules.excludedPaths]) {
    writer.compact(list.length);
    for (const rule of list) {
      if ("exactly" in rule) writer.u8(0).vec(utf8ToBytes(rule.exactly));
      else writer.u8(1).vec(utf8ToBytes(rule.below));
    }
  }
  const { minWindowMs, heartbeatMs, allowedMatches } = rules.sensors;
  writer.u32(rules.maxEntriesAhead).u32(minWindowMs).u32(heartbeatMs).compact(allowedMatches.size);
  for (const [rule, matches] of [...allowedMatches].sort(([left], [right]) => (left < right ? -1 : 1))) {
    writer.vec(utf8ToBytes(rule)).u64(matches);
  }
  return writer.finish();
}

/** Hash of the rules, which a profile names. */
export function policyHash(rules: AppraisalRules): Uint8Array {
  return leafHash(TAG.policy, encodeRules(rules));
}

/** Reads what `encodeRules` writes. */
export function readRules(reader: ScaleReader): AppraisalRules {
  const [bootMask, logMask] = [reader.u32(), reader.u32()];
  const [violationPaths, excludedPaths] = [readPaths(reader), readPaths(reader)];
  const [maxEntriesAhead, minWindowMs, heartbeatMs] = [reader.u32(), reader.u32(), reader.u32()];
  const allowedMatches = new Map<string, bigint>();
  for (let left = reader.compact(MAX_RULES); left > 0; left--) {
    const rule = bytesToUtf8(reader.vec(MAX_NAME));
    // Ascending and each once: one set of rules has one encoding.
    if ([...allowedMatches.keys()].some((known) => known >= rule)) throw reader.error("malformed", `rule ${rule}`);
    allowedMatches.set(rule, reader.u64());
  }
  if (heartbeatMs === 0) throw new MiaError("malformed", "sensors with a heartbeat of 0 ms");
  const sensors = { minWindowMs, heartbeatMs, allowedMatches };
  return { bootMask, logMask, violationPaths, excludedPaths, maxEntriesAhead, sensors };
}

function readPaths(reader: ScaleReader): readonly PathRule[] {
  return Array.from({ length: reader.compact(MAX_RULES) }, () => {
    const kind = reader.u8();
    if (kind > 1) throw reader.error("malformed", `a path rule of kind ${kind}`);
    const path = bytesToUtf8(reader.vec(MAX_PATH));
    return kind === 0 ? { exactly: path } : { below: path };
  });
}
