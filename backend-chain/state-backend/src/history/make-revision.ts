import {
  type Chain,
  ciphertextHash,
  type Hex,
  type RevisionHeader,
  type RevisionKind,
  revisionHash,
  type StateMember,
} from "@logos/chain-client";
import type { Blobs } from "../blobs/blobs.js";
import type { DeltaMaker } from "../delta/delta-maker.js";
import { StateBackendError } from "../errors.js";
import {
  newRing,
  ownersRecipient,
  packDeltaPayload,
  packPayload,
  type Ring,
  readersOf,
  recipientsHash,
  seal,
  stateDigest,
} from "../seal/index.js";
import type { Base, SealedRevision, WorkspaceIdentity } from "./revision-reader.js";

/** Most bytes of ciphertext that the chain takes in one revision (pallet-tfstate, MAX_CIPHERTEXT_BYTES). */
export const MAX_INLINE_BYTES = 1_048_576;
/** A snapshot is due after so many revisions, so that losing one costs little. */
export const SNAPSHOT_EVERY = 32n;
export const NO_HASH: Hex = `0x${"00".repeat(32)}`;

/** The newest revision, as far as its successor must know it. */
export interface Tip {
  /** 0n before the first. */
  readonly number: bigint;
  readonly hash: Hex;
  /** The last snapshot; undefined where there is none that can be read. */
  readonly base: Base | undefined;
}

export const NO_TIP: Tip = { number: 0n, hash: NO_HASH, base: undefined };

export interface Draft {
  readonly plaintext: Uint8Array;
  readonly serial: bigint;
  /** Hash of Terraform's lineage. */
  readonly lineage: Hex;
  readonly forced: boolean;
  /** For these readers, and then whole; else for those of the base. */
  readonly ring?: Ring;
}

export interface MakerParts {
  readonly chain: Chain;
  readonly blobs: Blobs;
  readonly deltas: DeltaMaker;
}

export interface MadeRevision {
  readonly revision: SealedRevision;
  readonly tip: Tip;
  /** Blob stores that have its ciphertext. */
  readonly stores: readonly string[];
}

/**
 * The successor of a revision, encrypted for everybody who may read now: a delta while that is small, follows a recent
 * snapshot and has the same readers; else a snapshot. Ciphertext beyond the chain's limit goes to the blob stores first.
 */
export async function makeRevision(
  identity: WorkspaceIdentity,
  parts: MakerParts,
  tip: Tip,
  draft: Draft,
): Promise<MadeRevision> {
  const { owner, name } = identity;
  const { base } = tip;
  const number = tip.number + 1n;
  const { ring: known, plaintext } = draft;
  const members = await parts.chain.members(owner, name);
  const shared = known ?? base?.ring ?? firstRing(identity, tip, members);
  const readers = readersOf(ownersRing(identity, shared), members);
  const recipients = recipientsHash(readers);
  const isSameReaders = known === undefined && base?.recipients === recipients;
  const packed = isSameReaders ? await smallDelta(parts.deltas, base, number, plaintext) : undefined;
  // Who reads no more knows the old key.
  const ring = isSameReaders ? shared : { ...ownersRing(identity, shared), key: newRing("").key };
  const payload = packed ?? (await packPayload({ kind: "snapshot", plaintext, ring }));
  const kind: RevisionKind = packed && base ? { kind: "delta", base: base.number } : { kind: "snapshot" };
  const context = { owner, workspace: name, number, previousHash: tip.hash, recipients };
  const ciphertext = await seal(payload, context, readers);
  const header: RevisionHeader = {
    previousHash: tip.hash,
    ciphertextHash: ciphertextHash(ciphertext),
    sizeBytes: ciphertext.length,
    digest: stateDigest(ring, plaintext),
    recipients,
    lineage: draft.lineage,
    serial: draft.serial,
    forced: draft.forced,
    kind,
    place: ciphertext.length > MAX_INLINE_BYTES ? "blob" : "inline",
  };
  const stores = header.place === "blob" ? await parts.blobs.put(ciphertext) : [];
  const { sizeBytes } = header;
  const snapshot: Base = { number, ciphertextHash: header.ciphertextHash, plaintext, sizeBytes, recipients, ring };
  return {
    revision: { number, header, ciphertext },
    tip: { number, hash: revisionHash(number, header), base: packed ? base : snapshot },
    stores,
  };
}

/** The owner's own key is always the newest in its file. */
const ownersRing = ({ owner, account, key }: WorkspaceIdentity, ring: Ring): Ring =>
  owner === account ? { ...ring, owner: key.recipient } : ring;

function firstRing(identity: WorkspaceIdentity, tip: Tip, members: readonly StateMember[]): Ring {
  const { owner, account, name, key } = identity;
  if (owner === account) return newRing(key.recipient);
  // Later ones have extra keys, which only a ring tells.
  const told = tip.number === 0n ? ownersRecipient(owner, members) : undefined;
  if (told !== undefined) return newRing(told);
  const what = tip.number === 0n ? "has no state yet" : `cannot be read from its last snapshot`;
  const text = `${name} ${what}, so its owner's key is not known here; its owner ${owner} must write first`;
  throw new StateBackendError("not-allowed", text);
}

async function smallDelta(
  deltas: DeltaMaker,
  base: Base,
  number: bigint,
  plaintext: Uint8Array,
): Promise<Uint8Array | undefined> {
  if (number - base.number >= SNAPSHOT_EVERY) return undefined;
  // What was added alone is more than a quarter of the snapshot.
  if (plaintext.length > 2 * base.plaintext.length) return undefined;
  const { packed, bytes } = await deltas.make(base.plaintext, plaintext);
  return packed.length <= base.sizeBytes / 4 ? packDeltaPayload(packed, bytes) : undefined;
}
