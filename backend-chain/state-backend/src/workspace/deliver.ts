import {
  type Chain,
  type Included,
  revisionHash,
  type Signer,
  type StateLock,
  type Workspace,
} from "@logos/chain-client";
import { StateBackendError } from "../errors.js";
import { NO_HASH } from "../history/make-revision.js";
import type { SeenHeads } from "../history/seen-heads.js";
import type { LogEntry, MadeEntry } from "../log/index.js";
import { isRefusal, reasonOf, strandingReason } from "./refusals.js";

export interface DeliveryParts {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly seen: SeenHeads;
  readonly leaseMs: number;
  /** Nonce of the lock that this backend has on chain, for whatever. */
  heldNonce(): bigint | undefined;
}

/** What came of one try to get a revision on chain. */
export type Delivery =
  /** In this block, as far as it is known; and the lock, if it `isReleased`, is back. */
  | { readonly kind: "included"; readonly isReleased: boolean; readonly block?: Included }
  /** The lock that it was written under is gone, and this backend has a later one: try again under that. */
  | { readonly kind: "under-later-lock"; readonly nonce: bigint }
  /** The lock was free, and is ours again under a new nonce: try again with it. */
  | { readonly kind: "locked-again"; readonly lock: StateLock }
  /** The snapshot that it follows is not the last one any more: make it anew. */
  | { readonly kind: "make-anew" }
  | { readonly kind: "later"; readonly reason: string }
  | { readonly kind: "stranded"; readonly reason: string };

/** Writes a revision, with `release` giving the lock back; what most refusals mean is for {@link observe} to find out. */
export async function deliver(
  { signer }: DeliveryParts,
  entry: LogEntry,
  made: MadeEntry,
  release: boolean,
): Promise<Delivery> {
  const { owner, workspace, lock, number } = entry;
  const { header, ciphertext } = made;
  const inline = header.place === "inline" ? ciphertext : new Uint8Array();
  try {
    const block = await signer.writeState(owner, workspace, lock.nonce, number, header, inline, { release });
    return { kind: "included", isReleased: release, block };
  } catch (error) {
    const reason = strandingReason(error, number);
    if (reason !== undefined) return { kind: "stranded", reason };
    if (isRefusal(error, "BaseMismatch")) return { kind: "make-anew" };
    throw error;
  }
}

/**
 * Looks at what the chain has before anything is written again: after a restart, and when a try did not end well. Says
 * undefined when the revision can be written as it is.
 */
export async function observe(parts: DeliveryParts, entry: LogEntry): Promise<Delivery | undefined> {
  const { chain, seen } = parts;
  const { owner, workspace: name, number, made, lock } = entry;
  const workspace = await chain.workspace(owner, name);
  const head = workspace?.head ?? 0n;
  if (workspace !== undefined && head >= number) return await whoseNumber(chain, workspace, entry);
  const follows = made?.header.previousHash ?? entry.previousHash;
  const newest = head === 0n ? NO_HASH : workspace?.headHash;
  if (head + 1n !== number || (follows !== undefined && follows !== newest)) {
    return { kind: "stranded", reason: `the chain has another history before revision ${number}` };
  }
  // What it follows is what it was made from, and that was checked then.
  if (workspace !== undefined && follows === undefined) {
    try {
      await seen.check(chain, workspace);
    } catch (error) {
      if (error instanceof StateBackendError) return { kind: "stranded", reason: reasonOf(error) };
      throw error;
    }
  }
  const onChain = workspace?.lock?.nonce;
  if (lock.nonce === undefined || onChain === lock.nonce) return undefined;
  // After a fork: else no lock is given out while something is on its way.
  if (onChain !== undefined && onChain === parts.heldNonce()) return { kind: "under-later-lock", nonce: onChain };
  return await lockAgain(parts, entry, workspace?.lock);
}

const INCLUDED: Delivery = { kind: "included", isReleased: false };

async function whoseNumber(chain: Chain, workspace: Workspace, entry: LogEntry): Promise<Delivery> {
  const { number, made } = entry;
  if (made !== undefined) {
    if (workspace.head === number && workspace.headHash === revisionHash(number, made.header)) return INCLUDED;
    const theirs = await chain.revision(workspace.owner, workspace.name, number);
    if (theirs?.ciphertextHash === made.header.ciphertextHash) return INCLUDED;
  }
  const theirs = await chain.revision(workspace.owner, workspace.name, number);
  const author = theirs === undefined ? "" : ` by ${theirs.author}`;
  return { kind: "stranded", reason: `another revision ${number} was written${author} after the lock was lost` };
}

/** The lease ended, or somebody took the lock away. While nothing was written since, the revision still fits. */
async function lockAgain(parts: DeliveryParts, entry: LogEntry, held: StateLock | undefined): Promise<Delivery> {
  const { id, operation, who, plan } = entry.lock;
  try {
    const request = { id, operation, who, plan, leaseMs: parts.leaseMs };
    const { lock } = await parts.signer.lockState(entry.owner, entry.workspace, request);
    return { kind: "locked-again", lock };
  } catch (error) {
    const reason = strandingReason(error, entry.number);
    if (reason !== undefined) return { kind: "stranded", reason };
    if (!isRefusal(error, "Locked")) throw error;
    return { kind: "later", reason: `${held?.who ?? "somebody"} holds the lock for ${held?.operation ?? "something"}` };
  }
}
