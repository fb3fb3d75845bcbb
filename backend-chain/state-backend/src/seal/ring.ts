import { createHmac, randomBytes } from "node:crypto";
import type { Address, Hex, StateMember } from "@logos/chain-client";

/** What all readers of a workspace share; every snapshot carries it, encrypted as the state is. */
export interface Ring {
  /** 32 random bytes: the key of the digests on chain. */
  readonly key: Uint8Array;
  /** The owner's age recipient. */
  readonly owner: string;
  /** Recipients that belong to no account, such as the break-glass key. */
  readonly extra: readonly string[];
}

export const newRing = (owner: string, extra: readonly string[] = []): Ring => ({
  key: new Uint8Array(randomBytes(32)),
  owner,
  extra,
});

/** HMAC-SHA-256 of a state with the workspace's key: who has no key cannot try guesses. */
export const stateDigest = (ring: Ring, plaintext: Uint8Array): Hex =>
  `0x${createHmac("sha256", ring.key).update(plaintext).digest("hex")}`;

/** The owner's age recipient as the chain has it, for members that write before a ring tells it. */
export const ownersRecipient = (owner: Address, members: readonly StateMember[]): string | undefined =>
  members.find(({ account }) => account === owner)?.recipient;

/** For whom a state is encrypted now: its owner, the extra keys, and each member that may read. */
export function readersOf(ring: Ring, members: readonly StateMember[]): readonly string[] {
  const reading = members.filter(({ rights }) => rights.read).flatMap(({ recipient }) => recipient ?? []);
  return [...new Set([ring.owner, ...ring.extra, ...reading])].sort();
}
