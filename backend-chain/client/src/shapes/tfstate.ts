import type {
  Proposal,
  Revision,
  RevisionHeader,
  RevisionKind,
  StateLock,
  StateMember,
  StatePolicy,
  StateRights,
  Workspace,
} from "../api/tfstate.js";
import { fromHex } from "../scale/bytes.js";
import { malformed } from "../scale/reader.js";
import {
  address,
  bigint,
  bytes,
  type From,
  flag,
  hex,
  label,
  listOf,
  number,
  optional,
  pair,
  record,
  variant,
  word,
} from "./from.js";

const lock: From<StateLock> = record<StateLock>({
  id: ["id", label],
  operation: ["operation", label],
  who: ["who", label],
  holder: ["holder", address],
  leaseUntil: ["lease_until", bigint],
  nonce: ["nonce", bigint],
  plan: ["plan", optional(hex)],
});

const policy: From<StatePolicy> = record<StatePolicy>({
  approvals: ["approvals", number],
  lockFree: ["lock_free", flag],
  force: ["force", flag],
  keep: ["keep", number],
});

/** What `TfstateApi_workspace` answers. */
export const workspace: From<Workspace> = record<Workspace>({
  owner: ["owner", address],
  name: ["name", label],
  head: ["head", bigint],
  headHash: ["head_hash", hex],
  snapshot: ["snapshot", bigint],
  oldest: ["oldest", bigint],
  lineage: ["lineage", optional(hex)],
  recipients: ["recipients", hex],
  lock: ["lock", optional(lock)],
  members: ["members", number],
  policy: ["policy", policy],
});

const base = record<{ base: bigint }>({ base: ["base", bigint] });

const header: From<RevisionHeader> = record<RevisionHeader>({
  previousHash: ["previous_hash", hex],
  ciphertextHash: ["ciphertext_hash", hex],
  sizeBytes: ["size_bytes", number],
  digest: ["digest", hex],
  recipients: ["recipients", hex],
  lineage: ["lineage", hex],
  serial: ["serial", bigint],
  forced: ["forced", flag],
  kind: [
    "kind",
    variant<RevisionKind>({
      Snapshot: () => ({ kind: "snapshot" }),
      Delta: (inner) => ({ kind: "delta", ...base(inner) }),
    }),
  ],
  place: ["place", word("inline", "blob")],
});

type Kept = Pick<Revision, "author" | "at" | "plan" | "replicas"> & { readonly header: RevisionHeader };

const kept: From<Kept> = record<Kept>({
  header: ["header", header],
  author: ["author", address],
  at: ["at", number],
  plan: ["plan", optional(hex)],
  replicas: ["replicas", listOf(label)],
});

/** What `TfstateApi_revision` answers, and `TfstateApi_revisions` a list of. */
export const revision: From<Revision> = (value) => {
  const view = record<Pick<Revision, "number" | "ciphertext"> & { readonly revision: Kept }>({
    number: ["number", bigint],
    revision: ["revision", kept],
    ciphertext: ["ciphertext", bytes],
  })(value);
  const { header: said, ...rest } = view.revision;
  return { number: view.number, ...said, ...rest, ciphertext: view.ciphertext };
};

const rights: From<StateRights> = record<StateRights>({
  read: ["read", flag],
  plan: ["plan", flag],
  apply: ["apply", flag],
  approve: ["approve", flag],
  unlock: ["unlock", flag],
});

type Held = Omit<StateMember, "account">;
const held: From<Held> = record<Held>({ rights: ["rights", rights], recipient: ["recipient", optional(label)] });

/** What `TfstateApi_members` answers. */
export const members: From<readonly StateMember[]> = (value) =>
  listOf(pair(address, held))(value).map(([account, member]) => ({ account, ...member }));

type Proposed = Omit<Proposal, "plan">;
const proposed: From<Proposed> = record<Proposed>({
  head: ["head", bigint],
  proposer: ["proposer", address],
  approvers: ["approvers", listOf(address)],
});

/** What `TfstateApi_proposals` answers. */
export const proposals: From<readonly Proposal[]> = (value) =>
  listOf(pair(hex, proposed))(value).map(([plan, proposal]) => ({ plan, ...proposal }));

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
    kind: of.kind.kind === "snapshot" ? { type: "Snapshot" } : { type: "Delta", value: { base: of.kind.base } },
    place: { type: of.place === "inline" ? "Inline" : "Blob" },
  };
}

/** Rights and recipient of a member as the runtime's coder takes them. */
export function plainMember({ rights, recipient }: StateMember): Readonly<Record<string, unknown>> {
  const text = recipient === undefined ? undefined : new TextEncoder().encode(recipient);
  return { rights: { ...rights }, recipient: text };
}

/** The 32 bytes of a hash. */
export function digest(text: string): Uint8Array {
  const hash = fromHex(text);
  if (hash?.length !== 32) throw malformed(`${text.slice(0, 70)} is no hash of 32 bytes`);
  return hash;
}
