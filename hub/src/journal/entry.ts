import { createHash } from "node:crypto";
import type { Fence, ResourceId } from "@logos/chain-client";

/** What a journal entry belongs to; `depart` is the agent's own: the chain placed the machine elsewhere or removed it. */
export type JournalAction = "ensure" | "remove" | "depart";
export type JournalMark = "intent" | "done" | "failed";

/** The step that ends a job: its `done` carries the final receipt, the machine's facts. */
export const FINAL_STEP = "final";

/** One line of the journal: which job, which step, what about it. */
export interface JournalRecord {
  readonly resource: ResourceId;
  readonly fence: Fence;
  readonly action: JournalAction;
  readonly step: string;
  readonly mark: JournalMark;
  /** What is meant, or came of it. */
  readonly payload: Uint8Array;
}

export interface JournalEntry extends JournalRecord {
  readonly number: number;
  readonly hash: Uint8Array;
}

/** SHA-256, what the whole journal uses. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Hash of an entry: over its predecessor's, its head as JSON (which ends itself) and the digest of its payload. */
export function entryHash(previous: Uint8Array, record: JournalRecord): Uint8Array {
  const { resource, fence, action, step, mark, payload } = record;
  const head = JSON.stringify([resource.toString(), fence.generation, fence.assignment, action, step, mark]);
  return sha256(previous, head, sha256(payload));
}

/** Negative when the first is older. */
export function compareFences(a: Fence, b: Fence): number {
  return a.generation - b.generation || a.assignment - b.assignment;
}
