import type { ImaEvidence } from "../../appraise/evidence.js";
import type { LastAccepted } from "../../appraise/policy.js";
import { MiaError } from "../../errors.js";
import { type ImaList, lengthOfEntries } from "../system/ima-list.js";

/**
 * The part of a list that must be sent: what follows the last accepted entry or, in a new run of the machine, all. All of
 * it too where it is shorter than it was: appraisers shall see that.
 */
export function imaPartOf(list: ImaList, last: LastAccepted | undefined, resetCount: number): ImaEvidence {
  const start = last?.clock.resetCount === resetCount ? startOf(list, last) : undefined;
  if (last === undefined || start === undefined) {
    return { list: list.list, fromIndex: 0, fromPcr10: new Uint8Array(32), entries: list.entries };
  }
  const { logLength: fromIndex, pcr10: fromPcr10 } = last;
  return { list: list.list, fromIndex, fromPcr10, entries: list.entries.slice(start) };
}

function startOf(list: ImaList, { logLength }: LastAccepted): number | undefined {
  try {
    return lengthOfEntries(list, logLength);
  } catch (error) {
    if (error instanceof MiaError) return undefined;
    throw error;
  }
}

/** The same part without the entries that the kernel added after the quote. */
export function cutImaPart(part: ImaEvidence, count: number): ImaEvidence {
  return { ...part, entries: part.entries.slice(0, lengthOfEntries(part, count)) };
}
