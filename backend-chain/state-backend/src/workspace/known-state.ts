import {
  type Address,
  type Chain,
  ciphertextHash,
  type RevisionHeader,
  revisionHash,
  type Workspace,
} from "@logos/chain-client";
import type { Head } from "../core/index.js";
import { readStateDocument, type StateDocument } from "../document/state-document.js";
import { StateBackendError } from "../errors.js";
import { openSealed, type TenantKey } from "../seal/index.js";

/** A state and what is known of it. */
export interface KnownState {
  readonly head: Head;
  readonly plaintext: Uint8Array;
  readonly document: StateDocument;
}

/** Whose workspace, and what reads it. */
export interface WorkspaceIdentity {
  readonly owner: Address;
  readonly name: string;
  readonly key: TenantKey;
}

/** A revision's parts as they are on chain or in the local log. */
export interface SealedRevision {
  readonly number: bigint;
  readonly header: RevisionHeader;
  readonly ciphertext: Uint8Array;
}

/**
 * The newest revision of a workspace that has one, checked against the hash that the chain keeps as head. Throws
 * `broken-history` if what the chain gives does not fit, and what decryption throws.
 */
export async function readHead(chain: Chain, identity: WorkspaceIdentity, workspace: Workspace): Promise<KnownState> {
  const { owner, name } = identity;
  const { head: number, headHash } = workspace;
  const revision = await chain.revision(owner, name, number);
  const broken = (reason: string): StateBackendError =>
    new StateBackendError("broken-history", `revision ${number} of ${name}, the newest, ${reason}`);
  if (revision === undefined) throw broken("is not on chain with its bytes");
  const header: RevisionHeader = revision;
  if (revisionHash(number, header) !== headHash) throw broken("has another hash than the workspace's head");
  if (ciphertextHash(revision.ciphertext) !== header.ciphertextHash)
    throw broken("has other bytes than its header says");
  return await openRevision(identity, { number, header, ciphertext: revision.ciphertext });
}

/** Decrypts a revision whose header is trusted. */
export async function openRevision(identity: WorkspaceIdentity, revision: SealedRevision): Promise<KnownState> {
  const { owner, name, key } = identity;
  const { number, header, ciphertext } = revision;
  const { previousHash, recipients, serial, lineage, digest } = header;
  const context = { owner, workspace: name, number, previousHash, recipients };
  const plaintext = await openSealed(ciphertext, context, key.identity);
  const head: Head = { number, hash: revisionHash(number, header), serial, lineage, digest };
  return { head, plaintext, document: readStateDocument(plaintext) };
}
