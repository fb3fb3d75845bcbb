import { ScaleWriter } from "../bytes/scale.js";
import { leafHash, structRoot } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { topOf } from "../merkle/tree.js";

/** The volatile facts that are known before the quotes are asked for, so that the TPM's signature can bind them. */
export interface CollectedFacts {
  readonly aideReportHash: Uint8Array;
  readonly lkrgMessagesHash: Uint8Array;
  readonly sensorWindow: {
    readonly fromMs: bigint;
    readonly toMs: bigint;
    readonly countsHash: Uint8Array;
    readonly drops: bigint;
  };
  /** SCALE of the tamper readings. */
  readonly tamperRaw: Uint8Array;
  readonly collectedAtBlock: number;
}

/** The facts that the quotes add. */
export interface QuotedFacts {
  readonly bootQuote: { readonly attest: Uint8Array; readonly signature: Uint8Array };
  readonly logQuote: { readonly attest: Uint8Array; readonly signature: Uint8Array };
  /** IMA entries that the log quote covers, and PCR 10 after them. */
  readonly logLength: number;
  readonly pcr10: Uint8Array;
  /** Root over (index, PCR 10) of each entry: what a fraud proof is made against. */
  readonly statesRoot: Uint8Array;
  readonly eventLogHash: Uint8Array;
  readonly imaChunkHash: Uint8Array;
}

/** Root over the collected facts; part of what both quotes sign. */
export function collectedHash(facts: CollectedFacts): Uint8Array {
  return rootOf(TAG.collected, collectedFields(facts));
}

/** Commitment to everything volatile: quoted facts, then collected facts. */
export function evidenceHash(quoted: QuotedFacts, collected: CollectedFacts): Uint8Array {
  const fields = [
    vec(quoted.bootQuote.attest),
    vec(quoted.bootQuote.signature),
    vec(quoted.logQuote.attest),
    vec(quoted.logQuote.signature),
    u32(quoted.logLength),
    quoted.pcr10,
    quoted.statesRoot,
    quoted.eventLogHash,
    quoted.imaChunkHash,
  ];
  return rootOf(TAG.evidence, [...fields, ...collectedFields(collected)]);
}

function collectedFields(facts: CollectedFacts): Uint8Array[] {
  const { fromMs, toMs, countsHash, drops } = facts.sensorWindow;
  const window = new ScaleWriter().u64(fromMs).u64(toMs).bytes(countsHash).u64(drops).finish();
  const block = u32(facts.collectedAtBlock);
  return [facts.aideReportHash, facts.lkrgMessagesHash, window, vec(facts.tamperRaw), block];
}

function rootOf(firstTag: number, fields: readonly Uint8Array[]): Uint8Array {
  return structRoot(fields.length, topOf(fields.map((field, index) => leafHash(firstTag + index, field))));
}

function vec(bytes: Uint8Array): Uint8Array {
  return new ScaleWriter().vec(bytes).finish();
}

function u32(value: number): Uint8Array {
  return new ScaleWriter().u32(value).finish();
}
