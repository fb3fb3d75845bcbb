import type { Revision, RevisionHeader, StateLock, Workspace } from "../api/tfstate.js";
import { fromHex } from "../scale/bytes.js";
import { malformed } from "../scale/reader.js";
import { address, bigint, bytes, type From, flag, hex, label, number, optional, record } from "./from.js";

const lock: From<StateLock> = record<StateLock>({
  id: ["id", label],
  operation: ["operation", label],
  who: ["who", label],
  holder: ["holder", address],
  leaseUntil: ["lease_until", bigint],
  nonce: ["nonce", bigint],
});

/** What `TfstateApi_workspace` answers. */
export const workspace: From<Workspace> = record<Workspace>({
  owner: ["owner", address],
  name: ["name", label],
  head: ["head", bigint],
  headHash: ["head_hash", hex],
  lineage: ["lineage", optional(hex)],
  recipients: ["recipients", hex],
  lock: ["lock", optional(lock)],
});

const header: From<RevisionHeader> = record<RevisionHeader>({
  previousHash: ["previous_hash", hex],
  ciphertextHash: ["ciphertext_hash", hex],
  sizeBytes: ["size_bytes", number],
  digest: ["digest", hex],
  recipients: ["recipients", hex],
  lineage: ["lineage", hex],
  serial: ["serial", bigint],
  forced: ["forced", flag],
});

/** What `TfstateApi_revision` answers. */
export const revision: From<Revision> = (value) => {
  const view = record<Pick<Revision, "number" | "author" | "ciphertext"> & { header: RevisionHeader }>({
    number: ["number", bigint],
    author: ["author", address],
    ciphertext: ["ciphertext", bytes],
    header: ["header", header],
  })(value);
  const { lineage: _, ...said } = view.header;
  return { number: view.number, author: view.author, ciphertext: view.ciphertext, ...said };
};

/** A header as the runtime's coder takes it. */
export function plainHeader(of: RevisionHeader): Readonly<Record<string, unknown>> {
  return {
    previous_hash: digest(of.previousHash),
    ciphertext_hash: digest(of.ciphertextHash),
    size_bytes: of.sizeBytes,
    digest: digest(of.digest),
    recipients: digest(of.recipients),
    lineage: digest(of.lineage),
    serial: of.serial,
    forced: of.forced,
  };
}

/** The 32 bytes of a hash. */
export function digest(text: string): Uint8Array {
  const hash = fromHex(text);
  if (hash?.length !== 32) throw malformed(`${text.slice(0, 70)} is no hash of 32 bytes`);
  return hash;
}
