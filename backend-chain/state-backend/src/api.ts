import type {
  Address,
  Chain,
  Hex,
  Proposal,
  RevisionRecord,
  Signer,
  StateMember,
  StatePolicy,
} from "@logos/chain-client";
import type { BlobStore } from "./blobs/blob-store.js";
import type { Logger } from "./log.js";

/** What the tools of `logos state` need; they speak with the chain and with no backend. */
export interface StateToolsOptions {
  readonly chain: Chain;
  readonly signer: Signer;
  /** The account's name in workspaces, `alice` of `alice/web`, and of its key file. */
  readonly label: string;
  /** Folder of LOGOS_HOME. */
  readonly home: string;
  readonly logger: Logger;
  /** Other owners by the names that stand for them in `name/workspace`; an address stands for itself. */
  readonly owners?: Readonly<Record<string, Address>>;
  /** Where ciphertext beyond a mebibyte is kept; without it the folder `<home>/blobs`. */
  readonly stores?: readonly BlobStore[];
}

/** A state as it was at one revision. */
export interface ShownState {
  readonly record: RevisionRecord;
  /** The very bytes that Terraform sent. */
  readonly plaintext: Uint8Array;
}

/** How one resource or output differs; values of sensitive attributes are hidden. */
export interface StateChange {
  /** Such as `module.a.logos_machine.web["x"]` or `output.url`. */
  readonly address: string;
  readonly change: "added" | "removed" | "changed";
  readonly attributes: readonly AttributeChange[];
}
export interface AttributeChange {
  readonly name: string;
  /** JSON, or `(sensitive)`; undefined where there was none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A revision that one of these tools wrote. */
export interface Appended {
  readonly number: bigint;
  readonly serial: bigint;
}

/** What `verify` finds wrong, in the order of revisions. */
export interface Fault {
  readonly code:
    | "changed-bytes" // the ciphertext is not what the header says, or does not decrypt
    | "missing-revision" // a number between the oldest and the head is not there
    | "missing-blob" // no store has the ciphertext
    | "broken-chain" // a header does not follow the one before
    | "swapped" // a revision that is authentic, and another one
    | "two-heads" // the chain, or another view of it, has two histories
    | "rolled-back" // the chain knows less than it did
    | "wrong-state"; // what decrypts is not the state that the header names
  readonly number: bigint;
  readonly text: string;
}
export interface VerifyReport {
  readonly head: bigint;
  readonly oldest: bigint;
  /** How many revisions were compared with the chain of hashes. */
  readonly linked: number;
  /** How many were decrypted; those from before this account became a recipient cannot be. */
  readonly opened: number;
  readonly faults: readonly Fault[];
}

export interface ExportedRevision {
  readonly record: RevisionRecord;
  /** The ciphertext as the chain or a store has it. */
  readonly ciphertext: Uint8Array;
  /** An age file of the state itself, for the same recipients: `age -d -i <key file>` prints Terraform's JSON. */
  readonly readable: Uint8Array;
}

/** A state that Terraform sent and that was refused; maybe the only copy. */
export interface QuarantinedState {
  /** Names it in {@link StateTools.openQuarantined}. */
  readonly id: string;
  readonly workspace: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** Why it was refused, a word such as `serial-behind`. */
  readonly reason: string;
  readonly sizeBytes: number;
}

/** A revision that Terraform was told is safe and that the chain does not have. */
export interface LeftBehind {
  readonly workspace: string;
  readonly number: bigint;
  readonly serial: bigint;
  /** Why it did not get there; undefined while it may still do so by itself. */
  readonly reason: string | undefined;
}

/** Who can read the head. */
export interface Reader {
  /** `age1…`. */
  readonly recipient: string;
  readonly who: "owner" | "member" | "extra";
  readonly account: Address | undefined;
}

/** Something that was readable by who is no recipient any more: to be changed where it is used. */
export interface SecretToRotate {
  /** Such as `logos_machine.web` or `output.password`. */
  readonly address: string;
  readonly attribute: string;
}

/** What a rebuild can bring back, out of `terraform show -json <plan>` of a configuration without a state. */
export interface RebuildPlan {
  readonly imports: readonly { readonly address: string; readonly name: string; readonly id: bigint }[];
  readonly lost: readonly { readonly address: string; readonly reason: string }[];
}

/**
 * `logos state` and `logos plan` as functions. Workspaces are `label/name`. All throw StateBackendError, and ChainError for
 * what the chain says. Writes take the lock, write one revision and give it back.
 */
export interface StateTools {
  /** Revisions without their bytes, from the oldest (or `from`) on. */
  log(workspace: string, from?: bigint): AsyncIterable<RevisionRecord>;
  /** The state at a revision; without a number the newest. */
  show(workspace: string, number?: bigint): Promise<ShownState>;
  diff(workspace: string, from: bigint, to: bigint): Promise<readonly StateChange[]>;
  /** Writes the state of an earlier revision as a successor: only the digits of its serial differ. */
  rollback(workspace: string, to: bigint): Promise<Appended>;
  /** Walks all revisions; `others` are further connections that must have the same history. */
  verify(workspace: string, others?: readonly Chain[]): Promise<VerifyReport>;
  /** Forgets which head was seen here: for a chain that somebody restored on purpose. */
  acceptHistory(workspace: string): Promise<void>;
  export(workspace: string, number?: bigint): Promise<ExportedRevision>;
  /** Lets the next state have this lineage (Terraform's text, not its hash). */
  adopt(workspace: string, lineage: string): Promise<void>;
  /** Takes the lock away from whoever holds it. */
  unlock(workspace: string): Promise<void>;
  /**
   * Forgets revisions below the last snapshot that is at or below `below`, without which the policy says how many stay;
   * returns the oldest that is left.
   */
  prune(workspace: string, below?: bigint): Promise<bigint>;

  quarantine(): Promise<readonly QuarantinedState[]>;
  openQuarantined(id: string): Promise<Uint8Array>;
  dropQuarantined(id: string): Promise<void>;
  /** What the local log still has. Throws `busy` while a backend of this home runs. */
  leftBehind(): Promise<readonly LeftBehind[]>;
  /** Appends what the local log has of a workspace, the newest state of it, if the lineage fits and nothing newer is lost by it. */
  recover(workspace: string, options?: { readonly evenOver?: bigint }): Promise<Appended>;

  /** Everybody but the owner, who may do everything. */
  members(workspace: string): Promise<readonly StateMember[]>;
  /** Sets a member, of a new workspace too, and re-encrypts the head; lists what to rotate if somebody reads no more. */
  setMember(workspace: string, member: StateMember): Promise<readonly SecretToRotate[]>;
  removeMember(workspace: string, account: Address): Promise<readonly SecretToRotate[]>;
  policy(workspace: string): Promise<StatePolicy>;
  setPolicy(workspace: string, policy: StatePolicy): Promise<void>;
  readers(workspace: string): Promise<readonly Reader[]>;
  /** Adds a key that belongs to no account, such as the break-glass key. */
  addRecipient(workspace: string, recipient: string): Promise<void>;
  removeRecipient(workspace: string, recipient: string): Promise<readonly SecretToRotate[]>;
  /** Encrypts the head anew, with a new key of this account if it is the owner; older revisions stay readable by the older key. */
  rotate(workspace: string): Promise<readonly SecretToRotate[]>;

  proposals(workspace: string): Promise<readonly Proposal[]>;
  /** Encrypts a plan file for all who read the workspace and proposes its digest. */
  propose(workspace: string, plan: Uint8Array): Promise<{ readonly digest: Hex; readonly sealed: Uint8Array }>;
  approve(workspace: string, digest: Hex): Promise<void>;
  /** The plan file of a sealed plan, compared with its digest. */
  openPlan(workspace: string, sealed: Uint8Array, digest: Hex): Promise<Uint8Array>;

  /** Finds this workspace's resources for a configuration whose state is gone; reads only. */
  planRebuild(workspace: string, planJson: unknown): Promise<RebuildPlan>;
  /** Writes an empty state of a new lineage, to import into, as the successor of a head that nobody can read. */
  startOver(workspace: string): Promise<Appended>;
  close(): Promise<void>;
}
