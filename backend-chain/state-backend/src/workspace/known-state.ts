import { type Chain, type Hex, revisionHash, type Workspace } from "@logos/chain-client";
import type { Head } from "../core/index.js";
import { readStateDocument, type StateDocument } from "../document/state-document.js";
import { StateBackendError } from "../errors.js";
import type { Base, RevisionReader, WorkspaceIdentity } from "../history/revision-reader.js";
import type { SeenHeads } from "../history/seen-heads.js";
import type { LogEntry } from "../log/index.js";
import { lineageHash, openCopy } from "../seal/index.js";

/** A state and what is known of it. */
export interface KnownState {
  readonly head: Head;
  /** Hash of its revision; undefined while it is not made yet. */
  readonly hash: Hex | undefined;
  readonly plaintext: Uint8Array;
  readonly document: StateDocument;
  /** The snapshot that it came from, if it came from the chain. */
  readonly base: Base | undefined;
}

/** A state with what is read out of it. Throws `malformed`. */
export function knownState(
  number: bigint,
  plaintext: Uint8Array,
  more: { readonly document?: StateDocument; readonly hash?: Hex; readonly base?: Base } = {},
): KnownState {
  const document = more.document ?? readStateDocument(plaintext);
  const { serial } = document;
  const head = { number, serial, lineage: lineageHash(document.lineage) };
  return { head, hash: more.hash, plaintext, document, base: more.base };
}

/**
 * The newest revision of a workspace that has one. Throws `rolled-back` if the chain's history does not continue the one
 * that was seen here, `broken-history` if what it gives does not fit, and what decryption throws.
 */
export async function readHead(
  chain: Chain,
  { reader, seen }: { readonly reader: RevisionReader; readonly seen: SeenHeads },
  workspace: Workspace,
): Promise<KnownState> {
  const { head: number, headHash, name, snapshot } = workspace;
  await seen.check(chain, workspace);
  // A head that is a delta needs the last snapshot: both are asked for at once.
  const ahead = snapshot < number ? reader.prepare(snapshot) : undefined;
  const [{ record, ciphertext }] = await Promise.all([reader.sealed(number), ahead]);
  if (revisionHash(number, record) !== headHash) {
    const text = `revision ${number} of ${name}, the newest, has another hash than the workspace's head`;
    throw new StateBackendError("broken-history", text);
  }
  const { plaintext, base } = await reader.open({ number, header: record, ciphertext });
  return knownState(number, plaintext, { hash: headHash, base });
}

/** The state of an entry of the local log. */
export async function openEntry(identity: WorkspaceIdentity, entry: LogEntry): Promise<KnownState> {
  const plaintext = await openCopy(identity, entry.sealed, entry.number);
  const hash = entry.made && revisionHash(entry.number, entry.made.header);
  return knownState(entry.number, plaintext, hash === undefined ? {} : { hash });
}
