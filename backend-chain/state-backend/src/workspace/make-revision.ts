import { ciphertextHash, type Hex, type RevisionHeader, revisionHash } from "@logos/chain-client";
import type { Head } from "../core/index.js";
import type { StateDocument } from "../document/state-document.js";
import { lineageHash, recipientsHash, seal } from "../seal/index.js";
import type { KnownState, SealedRevision, WorkspaceIdentity } from "./known-state.js";

/** Most bytes of ciphertext that the chain takes in one revision (pallet-tfstate, MAX_CIPHERTEXT_BYTES). */
export const MAX_CIPHERTEXT_BYTES = 1_048_576;
const NO_HASH: Hex = `0x${"00".repeat(32)}`;

export interface Draft {
  readonly plaintext: Uint8Array;
  readonly document: StateDocument;
  readonly digest: Hex;
  readonly forced: boolean;
}

/** The successor of a head, encrypted for this account. */
export async function makeRevision(
  identity: WorkspaceIdentity,
  previous: Head | undefined,
  draft: Draft,
): Promise<{ readonly revision: SealedRevision; readonly state: KnownState }> {
  const { owner, name, key } = identity;
  const readers = [key.recipient];
  const number = (previous?.number ?? 0n) + 1n;
  const previousHash = previous?.hash ?? NO_HASH;
  const recipients = recipientsHash(readers);
  const ciphertext = await seal(draft.plaintext, { owner, workspace: name, number, previousHash, recipients }, readers);
  const { serial } = draft.document;
  const lineage = lineageHash(draft.document.lineage);
  const header: RevisionHeader = {
    previousHash,
    ciphertextHash: ciphertextHash(ciphertext),
    sizeBytes: ciphertext.length,
    digest: draft.digest,
    recipients,
    lineage,
    serial,
    forced: draft.forced,
    kind: { kind: "snapshot" },
    place: "inline",
  };
  const head: Head = { number, hash: revisionHash(number, header), serial, lineage, digest: draft.digest };
  return {
    revision: { number, header, ciphertext },
    state: { head, plaintext: draft.plaintext, document: draft.document },
  };
}
