import type { Image, MachineType } from "../api/catalogue.js";
import type { Chain, Signer, SigningKey } from "../api/chain.js";
import type { Duty } from "../api/duties.js";
import { ChainError } from "../api/errors.js";
import type { Address, Hex, HubId, ResourceId } from "../api/identifiers.js";
import type { Included } from "../api/included.js";
import type { DryRun, Intent, ResourceView } from "../api/provisioning.js";
import type { Daemon, Hub } from "../api/registries.js";
import type { Proposal, Revision, RevisionRecord, StateMember, Workspace } from "../api/tfstate.js";
import type { Connection } from "../rpc/connection.js";
import { blockHash, blockNumber, storedValue } from "../rpc/queries.js";
import type { RuntimeSource } from "../runtime/source.js";
import { safeNumber } from "../shapes/from.js";
import { AccountSender } from "../signer/account.js";
import { Blocks } from "../signer/blocks.js";
import { ChainSigner } from "../signer/signer.js";
import { ConnectedAttestation } from "./attestation-reads.js";
import { DryRuns } from "./dry-runs.js";
import { Finality } from "./finality.js";
import { type AccountState, RegistryReads } from "./registry-reads.js";
import { ResourceReads } from "./resource-reads.js";

/** A chain behind one connection. */
export class ConnectedChain implements Chain {
  readonly genesisHash: Hex;
  readonly endpoint: string;
  readonly attestation: ConnectedAttestation;
  readonly #connection: Connection;
  readonly #source: RuntimeSource;
  readonly #resources: ResourceReads;
  readonly #registries: RegistryReads;
  readonly #dryRuns: DryRuns;
  readonly #blocks: Blocks;
  readonly #finality: Finality;
  readonly #signers = new Map<Address, Signer>();

  constructor(connection: Connection, source: RuntimeSource) {
    this.genesisHash = source.genesis;
    this.endpoint = connection.endpoint;
    this.attestation = new ConnectedAttestation(connection, source);
    this.#connection = connection;
    this.#source = source;
    this.#resources = new ResourceReads(connection, source);
    this.#registries = new RegistryReads(connection, source);
    this.#dryRuns = new DryRuns(connection, source);
    this.#blocks = new Blocks(connection, source);
    this.#finality = new Finality(connection);
  }

  async head(): Promise<{ readonly number: number; readonly hash: Hex; readonly timeMs: number }> {
    const hash = await blockHash(this.#connection);
    if (hash === undefined) throw new ChainError("malformed", "The node knows no best block.");
    const now = this.#source.runtime.storage("Timestamp", "Now");
    const [number, stored] = await Promise.all([
      blockNumber(this.#connection, hash),
      storedValue(this.#connection, now.key(), hash),
    ]);
    return { number, hash, timeMs: safeNumber(now.value(stored)) };
  }

  finalized(block: Included): Promise<boolean> {
    return this.#finality.finalized(block);
  }

  /** One signer for each account, so that all its senders share one queue of nonces. */
  signer(key: SigningKey): Signer {
    const known = this.#signers.get(key.address);
    if (known !== undefined) return known;
    const sender = new AccountSender(key, this.#connection, this.#source, this.#blocks);
    const signer = new ChainSigner(key, sender, this.#connection, this.#source);
    this.#signers.set(key.address, signer);
    return signer;
  }

  account(address: Address): Promise<AccountState> {
    return this.#registries.account(address);
  }
  machineTypes(): Promise<readonly MachineType[]> {
    return this.#registries.machineTypes();
  }
  images(): Promise<readonly Image[]> {
    return this.#registries.images();
  }
  dryRun(who: Address, intent: Intent): Promise<DryRun> {
    return this.#dryRuns.dryRun(who, intent);
  }
  resource(id: ResourceId): Promise<ResourceView | undefined> {
    return this.#resources.resource(id);
  }
  resourceByKey(tenant: Address, workspace: string, name: string): Promise<ResourceId | undefined> {
    return this.#resources.resourceByKey(tenant, workspace, name);
  }
  resourcesOf(tenant: Address): AsyncIterable<ResourceView> {
    return this.#resources.resourcesOf(tenant);
  }
  watchResource(id: ResourceId, signal: AbortSignal): AsyncIterable<ResourceView | undefined> {
    return this.#resources.watchResource(id, signal);
  }
  hub(id: HubId): Promise<Hub | undefined> {
    return this.#registries.hub(id);
  }
  hubs(): Promise<readonly Hub[]> {
    return this.#registries.hubs();
  }
  hubOf(account: Address): Promise<Hub | undefined> {
    return this.#registries.hubOf(account);
  }
  daemon(account: Address): Promise<Daemon | undefined> {
    return this.#registries.daemon(account);
  }
  daemons(): Promise<readonly Daemon[]> {
    return this.#registries.daemons();
  }
  duties(account: Address): Promise<readonly Duty[]> {
    return this.#resources.duties(account);
  }
  watchDuties(account: Address, signal: AbortSignal): AsyncIterable<readonly Duty[]> {
    return this.#resources.watchDuties(account, signal);
  }
  workspace(owner: Address, name: string): Promise<Workspace | undefined> {
    return this.#registries.workspace(owner, name);
  }
  revision(owner: Address, name: string, number: bigint): Promise<Revision | undefined> {
    return this.#registries.revision(owner, name, number);
  }
  revisions(owner: Address, name: string, from: bigint, limit: number): Promise<readonly RevisionRecord[]> {
    return this.#registries.revisions(owner, name, from, limit);
  }
  members(owner: Address, name: string): Promise<readonly StateMember[]> {
    return this.#registries.members(owner, name);
  }
  proposals(owner: Address, name: string): Promise<readonly Proposal[]> {
    return this.#registries.proposals(owner, name);
  }
  async close(): Promise<void> {
    await this.#connection.close();
  }
}
