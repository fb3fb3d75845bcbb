import { ScaleReader } from "../bytes/scale-reader.js";
import { concat, text, u64, vec } from "../bytes/scale-writer.js";
import { DevchainError, messageOf } from "../errors.js";
import { Overlay } from "../storage/overlay.js";
import type { Trie } from "../trie/trie.js";
import type { Executor } from "../wasm/executor.js";
import { type Refusal, readApplyResult } from "./apply-result.js";
import type { ImportedBlock } from "./block.js";
import { decodeHeader, encodeHeader, type Header, hashHeader } from "./header.js";

const NONE = new Uint8Array(0);
const ZERO_HASH = new Uint8Array(32);

/** How a transaction fared: in the block, refused, or the runtime trapped on it. */
export type Applied =
  | { readonly kind: "included" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "trapped"; readonly message: string };

/** Gives transactions one after the other and learns what became of each. */
export interface TransactionSource {
  next(): Uint8Array | undefined;
  applied(result: Applied): void;
}

export interface BlockDraft {
  readonly executor: Executor;
  readonly parent: { readonly hash: Uint8Array; readonly number: number; readonly state: Trie };
  readonly preDigest: Uint8Array;
  readonly timestampMs: bigint;
  readonly transactions: TransactionSource;
}

export interface BuiltBlock extends ImportedBlock {
  readonly state: Trie;
}

/**
 * Makes a block on a parent; changes nothing but what the source is told. Each transaction runs in a storage transaction,
 * so one that is refused or traps leaves no trace. Throws `bad-block` when the runtime cannot begin or end the block.
 */
export function buildBlock(draft: BlockDraft): BuiltBlock {
  const storage = new Overlay(draft.parent.state);
  const body: Uint8Array[] = [];
  const header = attempt(() => {
    begin(draft, storage);
    for (const inherent of inherents(draft, storage)) {
      const result = applyOne(draft.executor, inherent, storage);
      if (result.kind !== "included") {
        throw new DevchainError("bad-block", `the runtime does not take an inherent: ${describe(result)}`);
      }
      body.push(inherent);
    }
    for (let next = draft.transactions.next(); next !== undefined; next = draft.transactions.next()) {
      const result = applyOne(draft.executor, next, storage);
      if (result.kind === "included") body.push(next);
      draft.transactions.applied(result);
    }
    return decodeHeader(draft.executor.call("BlockBuilder_finalize_block", NONE, storage));
  });
  return { hash: hashHeader(header), header, body, changes: storage.changes(), state: storage.trie() };
}

function begin(draft: BlockDraft, storage: Overlay): void {
  const header: Header = {
    parentHash: draft.parent.hash,
    number: draft.parent.number + 1,
    stateRoot: ZERO_HASH,
    extrinsicsRoot: ZERO_HASH,
    logs: [draft.preDigest],
  };
  draft.executor.call("Core_initialize_block", encodeHeader(header), storage);
}

function inherents(draft: BlockDraft, storage: Overlay): Uint8Array[] {
  // InherentData: one entry, identifier and encoded value.
  const data = concat(Uint8Array.of(4), text("timstap0"), vec(u64(draft.timestampMs)));
  storage.begin();
  try {
    const reader = new ScaleReader(draft.executor.call("BlockBuilder_inherent_extrinsics", data, storage));
    const out = reader.list(() => vec(reader.vec()));
    reader.end();
    return out;
  } finally {
    storage.rollback();
  }
}

function applyOne(executor: Executor, extrinsic: Uint8Array, storage: Overlay): Applied {
  storage.begin();
  try {
    const refusal = readApplyResult(executor.call("BlockBuilder_apply_extrinsic", extrinsic, storage));
    if (refusal === undefined) storage.commit();
    else storage.rollback();
    return refusal === undefined ? { kind: "included" } : { kind: "refused", refusal };
  } catch (error) {
    storage.rollback();
    return { kind: "trapped", message: messageOf(error) };
  }
}

function describe(result: Applied): string {
  if (result.kind === "refused") return result.refusal.reason;
  return result.kind === "trapped" ? result.message : "included";
}

function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof DevchainError && cause.code === "bad-block") throw cause;
    throw new DevchainError("bad-block", `the runtime cannot make the block: ${messageOf(cause)}`, { cause });
  }
}
