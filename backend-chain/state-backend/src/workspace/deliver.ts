import { type Chain, ChainError, revisionHash, type Signer, type StateLock, type Workspace } from "@logos/chain-client";
import type { LogEntry } from "../log/index.js";

export interface DeliveryParts {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly leaseMs: number;
}

/** What came of one try to get a revision on chain. */
export type Delivery =
  | { readonly kind: "included" }
  /** The lock was free, and is ours again under a new nonce: try again with it. */
  | { readonly kind: "locked-again"; readonly lock: StateLock }
  | { readonly kind: "later"; readonly reason: string }
  | { readonly kind: "stranded"; readonly reason: string };

/** Writes a revision; what a refusal means is for {@link observe} to find out. */
export async function deliver({ signer }: DeliveryParts, entry: LogEntry): Promise<Delivery> {
  const { workspace, lock, number, header, ciphertext } = entry;
  await signer.writeState(signer.address, workspace, lock.nonce, number, header, ciphertext);
  return { kind: "included" };
}

/**
 * Looks at what the chain has before anything is written again: after a restart, and when a try did not end well. Says
 * undefined when the revision can be written as it is.
 */
export async function observe(parts: DeliveryParts, entry: LogEntry): Promise<Delivery | undefined> {
  const { chain, signer } = parts;
  const seen = await chain.workspace(signer.address, entry.workspace);
  if (seen !== undefined && seen.head >= entry.number) return await whoseNumber(chain, seen, entry);
  const previousHash = seen === undefined || seen.head === 0n ? undefined : seen.headHash;
  const isNext =
    (seen?.head ?? 0n) + 1n === entry.number && (previousHash ?? zero(entry)) === entry.header.previousHash;
  if (!isNext) return { kind: "stranded", reason: `the chain has another history before revision ${entry.number}` };
  if (seen?.lock?.nonce === entry.lock.nonce) return undefined;
  return await lockAgain(parts, entry, seen?.lock);
}

const zero = ({ header }: LogEntry): string => `0x${"00".repeat((header.previousHash.length - 2) / 2)}`;

async function whoseNumber(chain: Chain, seen: Workspace, entry: LogEntry): Promise<Delivery> {
  const { number, header } = entry;
  if (seen.head === number && seen.headHash === revisionHash(number, header)) return { kind: "included" };
  const theirs = await chain.revision(seen.owner, seen.name, number);
  if (theirs?.ciphertextHash === header.ciphertextHash) return { kind: "included" };
  const author = theirs === undefined ? "" : ` by ${theirs.author}`;
  return { kind: "stranded", reason: `another revision ${number} was written${author} after the lock was lost` };
}

/** The lease ended, or somebody took the lock away. While nothing was written since, the revision still fits. */
async function lockAgain(parts: DeliveryParts, entry: LogEntry, held: StateLock | undefined): Promise<Delivery> {
  const { id, operation, who } = entry.lock;
  try {
    const request = { id, operation, who, leaseMs: parts.leaseMs };
    const { lock } = await parts.signer.lockState(parts.signer.address, entry.workspace, request);
    return { kind: "locked-again", lock };
  } catch (error) {
    if (!isRefusal(error, "Locked")) throw error;
    return { kind: "later", reason: `${held?.who ?? "somebody"} holds the lock for ${held?.operation ?? "something"}` };
  }
}

/** Whether the runtime's pallet tfstate refused with this error. */
export const isRefusal = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof ChainError &&
  error.code === "refused" &&
  error.details["pallet"] === "Tfstate" &&
  names.includes(error.details["error"] ?? "");

/** An error's message without the code in front. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^\[[a-z-]+\] /, "");
