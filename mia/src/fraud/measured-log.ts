import type { ImaEvidence } from "../appraise/evidence.js";
import { MiaError } from "../errors.js";
import { parseImaBinary } from "../ima/binary.js";
import { replayIma } from "../ima/replay.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import type { MeasuredLog } from "./make-proof.js";

/** The log in some evidence, with PCR 10 along it; undefined for a part of one and for bytes that are none. */
export function measuredLogOf({ list, fromIndex, fromPcr10, entries: bytes }: ImaEvidence): MeasuredLog | undefined {
  if (fromIndex !== 0 || fromPcr10.length !== 32) return undefined;
  try {
    const entries = parseImaBinary(bytes, list === "sha1" ? 20 : 32);
    return { entries, states: replayIma(entries, ALGORITHM.sha256, fromPcr10) };
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    return undefined;
  }
}
