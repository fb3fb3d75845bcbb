import type { AttestationCalls, AttestationReads } from "./attestation.js";
import type { Image, MachineType } from "./catalogue.js";
import type { Duty, GiveUpReason, Observation } from "./duties.js";
import type { Address, Fence, Hex, HubId, ResourceId } from "./identifiers.js";
import type { Included } from "./included.js";
import type { DryRun, Intent, MachineRequest, ResourceView } from "./provisioning.js";
import type { Daemon, Hub } from "./registries.js";
import type {
  Proposal,
  Revision,
  RevisionHeader,
  RevisionRecord,
  StateLock,
  StateMember,
  StatePolicy,
  Workspace,
} from "./tfstate.js";

/** A connection to one chain. All reads are of the best block unless said otherwise; development chains are final at once. */
export interface Chain {
  readonly genesisHash: Hex;
  readonly endpoint: string;
  readonly attestation: AttestationReads;
  /** Number and time of the newest block seen. */
  head(): Promise<{ readonly number: number; readonly hash: Hex; readonly timeMs: number }>;
  /** Waits until blocks of this number are final; true if this very one is, false if another took its place. */
  finalized(block: Included): Promise<boolean>;
  /** The account that signs, with its own nonce queue; keep one per key and process. */
  signer(key: SigningKey): Signer;
  account(address: Address): Promise<{ readonly free: bigint; readonly held: bigint; readonly nonce: number }>;

  machineTypes(): Promise<readonly MachineType[]>;
  images(): Promise<readonly Image[]>;

  /** Concurrent calls are answered by one `dry_run_many`. */
  dryRun(who: Address, intent: Intent): Promise<DryRun>;
  resource(id: ResourceId): Promise<ResourceView | undefined>;
  resourceByKey(tenant: Address, workspace: string, name: string): Promise<ResourceId | undefined>;
  /** Pages through all resources of a tenant, also ended ones. */
  resourcesOf(tenant: Address): AsyncIterable<ResourceView>;
  /** The view now and at each change; ends when `signal` aborts (without throwing). Survives reconnects. */
  watchResource(id: ResourceId, signal: AbortSignal): AsyncIterable<ResourceView | undefined>;

  hub(id: HubId): Promise<Hub | undefined>;
  hubs(): Promise<readonly Hub[]>;
  hubOf(account: Address): Promise<Hub | undefined>;
  daemon(account: Address): Promise<Daemon | undefined>;
  daemons(): Promise<readonly Daemon[]>;

  duties(account: Address): Promise<readonly Duty[]>;
  /** All duties of an account now and at each change, from its own storage key; decodes nothing else. */
  watchDuties(account: Address, signal: AbortSignal): AsyncIterable<readonly Duty[]>;

  workspace(owner: Address, name: string): Promise<Workspace | undefined>;
  revision(owner: Address, name: string, number: bigint): Promise<Revision | undefined>;
  /** Revisions from a number on, ascending, without their bytes; at most 256 and at most `limit`. */
  revisions(owner: Address, name: string, from: bigint, limit: number): Promise<readonly RevisionRecord[]>;
  members(owner: Address, name: string): Promise<readonly StateMember[]>;
  /** Proposed plans, also those made from an earlier head. */
  proposals(owner: Address, name: string): Promise<readonly Proposal[]>;

  close(): Promise<void>;
}

/** A key that can sign; made by the functions of `keys/`. It never shows its secret. */
export interface SigningKey {
  readonly address: Address;
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
}

/**
 * Calls of one account. Each promise settles when its call is in a block: resolved if it was dispatched, rejected with
 * ChainError `refused` if the runtime said no. Requests, updates and removals that arrive together share a `force_batch`.
 */
export interface Signer {
  readonly address: Address;
  readonly attestation: AttestationCalls;

  request(request: MachineRequest): Promise<Included & { readonly id: ResourceId }>;
  update(id: ResourceId, request: MachineRequest): Promise<Included>;
  remove(id: ResourceId): Promise<Included>;
  transfer(to: Address, amount: bigint): Promise<Included>;

  accept(id: ResourceId, fence: Fence): Promise<Included>;
  checkpoint(id: ResourceId, fence: Fence, step: string, journalRoot: Hex): Promise<Included>;
  commitResult(id: ResourceId, fence: Fence, commitment: Hex): Promise<Included>;
  revealResult(id: ResourceId, fence: Fence, facts: Uint8Array, salt: Uint8Array): Promise<Included>;
  giveUp(id: ResourceId, fence: Fence, reason: GiveUpReason): Promise<Included>;
  commitObservation(id: ResourceId, fence: Fence, commitment: Hex): Promise<Included>;
  revealObservation(id: ResourceId, fence: Fence, observation: Observation, salt: Uint8Array): Promise<Included>;

  announceHub(endpoint: string, tlsKey: Uint8Array): Promise<Included>;
  announceDaemon(tlsKey: Uint8Array): Promise<Included>;

  /** `plan` is the digest of the plan that will be applied, where the policy asks for an approved one. */
  lockState(
    owner: Address,
    name: string,
    lock: {
      readonly id: string;
      readonly operation: string;
      readonly who: string;
      readonly leaseMs: number;
      readonly plan?: Hex | undefined;
    },
  ): Promise<Included & { readonly lock: StateLock }>;
  renewState(owner: Address, name: string, nonce: bigint, leaseMs: number): Promise<Included>;
  unlockState(owner: Address, name: string, nonce: bigint): Promise<Included>;
  forceUnlockState(owner: Address, name: string): Promise<Included>;
  /**
   * Without a nonce: while nobody holds the lock, if the policy allows. The ciphertext of a blob stays away: give none. With
   * `release` the lock goes back in the same extrinsic; both happen or neither.
   */
  writeState(
    owner: Address,
    name: string,
    nonce: bigint | undefined,
    number: bigint,
    header: RevisionHeader,
    ciphertext: Uint8Array,
    options?: { readonly release?: boolean },
  ): Promise<Included>;
  /** Makes an account a member of a workspace of this account, or changes its rights and recipient. */
  setMember(name: string, member: StateMember): Promise<Included>;
  removeMember(name: string, account: Address): Promise<Included>;
  setPolicy(name: string, policy: StatePolicy): Promise<Included>;
  /** Proposes a plan made from the present head, by its digest. */
  proposePlan(owner: Address, name: string, plan: Hex): Promise<Included>;
  approvePlan(owner: Address, name: string, plan: Hex): Promise<Included>;
  /** Lets the next revision of a workspace of this account have this lineage, by its hash. */
  adoptLineage(name: string, lineage: Hex): Promise<Included>;
  /** Says that a blob store has a copy of a revision's ciphertext. */
  recordReplica(owner: Address, name: string, number: bigint, store: string): Promise<Included>;
  /** Forgets up to 8 revisions below a snapshot; the same call again goes on. */
  pruneState(name: string, below: bigint): Promise<Included>;
}

/** Commitment of an executor's result: blake2-256 of SCALE(facts, salt). See `commitments.ts`. */
export type ResultCommitment = (facts: Uint8Array, salt: Uint8Array) => Hex;
/** Commitment of an observation: blake2-256 of SCALE(observation, salt, checker, resource, fence). */
export type ObservationCommitment = (
  observation: Observation,
  salt: Uint8Array,
  checker: Address,
  id: ResourceId,
  fence: Fence,
) => Hex;
