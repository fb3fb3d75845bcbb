import type { Image, MachineType } from "../api/catalogue.js";
import type { Chain, SigningKey } from "../api/chain.js";
import type { Duty } from "../api/duties.js";
import type { Address, Hex, HubId, ResourceId } from "../api/identifiers.js";
import type { Included } from "../api/included.js";
import type { DryRun, Intent, ResourceView } from "../api/provisioning.js";
import type { Daemon, Hub } from "../api/registries.js";
import type { Proposal, Revision, RevisionRecord, StateMember, Workspace } from "../api/tfstate.js";
import { FakeAttestation } from "./fake-attestation.js";
import { FakeSigner, fakeBlockHash } from "./fake-signer.js";
import { Watched } from "./watched.js";

/** A dry run that refuses nothing and costs nothing. */
export const NOTHING_REFUSED: DryRun = {
  refusals: [],
  type: undefined,
  image: undefined,
  attributes: {},
  replace: [],
  price: 0n,
  hold: 0n,
};

/** Balances of an account. */
export interface FakeAccount {
  readonly free: bigint;
  readonly held: bigint;
  readonly nonce: number;
}

/**
 * A chain in memory for unit tests: tests set what it knows, watchers see each change, signers record what they are
 * asked to send. It has no rules of its own.
 */
export class FakeChain implements Chain {
  readonly genesisHash: Hex = fakeBlockHash(0);
  readonly endpoint = "fake://chain";
  readonly attestation: FakeAttestation = new FakeAttestation();
  /** Milliseconds of chain time; the test moves it. */
  timeMs = 1_700_000_000_000;
  closed = false;
  readonly #signers = new Map<Address, FakeSigner>();
  readonly #views = new Watched<ResourceView>();
  readonly #duties = new Watched<readonly Duty[]>();
  readonly #hubs = new Map<HubId, Hub>();
  readonly #daemons = new Map<Address, Daemon>();
  readonly #accounts = new Map<Address, FakeAccount>();
  readonly #workspaces = new Map<string, Workspace>();
  readonly #revisions = new Map<string, Revision>();
  readonly #members = new Map<string, readonly StateMember[]>();
  readonly #proposals = new Map<string, readonly Proposal[]>();
  #types: readonly MachineType[] = [];
  #images: readonly Image[] = [];
  #dryRun: (who: Address, intent: Intent) => DryRun | Promise<DryRun> = () => NOTHING_REFUSED;
  #block = 0;
  #fresh = 0n;

  /** Makes an empty block. */
  next(): Included {
    this.#block += 1;
    return { blockNumber: this.#block, blockHash: fakeBlockHash(this.#block) };
  }
  /** A number not given out before, from 1. */
  fresh(): bigint {
    this.#fresh += 1n;
    return this.#fresh;
  }
  /** Sets the view of a resource; undefined forgets it. */
  setResource(id: ResourceId, view: ResourceView | undefined): void {
    this.#views.set(String(id), view);
  }
  setDuties(account: Address, duties: readonly Duty[]): void {
    this.#duties.set(account, duties);
  }
  setHub(hub: Hub): void {
    this.#hubs.set(hub.id, hub);
  }
  setDaemon(daemon: Daemon): void {
    this.#daemons.set(daemon.account, daemon);
  }
  setAccount(address: Address, account: FakeAccount): void {
    this.#accounts.set(address, account);
  }
  setMachineTypes(types: readonly MachineType[]): void {
    this.#types = types;
  }
  setImages(images: readonly Image[]): void {
    this.#images = images;
  }
  setWorkspace(workspace: Workspace): void {
    this.#workspaces.set(`${workspace.owner} ${workspace.name}`, workspace);
  }
  setRevision(owner: Address, name: string, revision: Revision): void {
    this.#revisions.set(`${owner} ${name} ${revision.number}`, revision);
  }
  setMembers(owner: Address, name: string, members: readonly StateMember[]): void {
    this.#members.set(`${owner} ${name}`, members);
  }
  setProposals(owner: Address, name: string, proposals: readonly Proposal[]): void {
    this.#proposals.set(`${owner} ${name}`, proposals);
  }
  /** Forgets a revision, as after pruning. */
  dropRevision(owner: Address, name: string, number: bigint): void {
    this.#revisions.delete(`${owner} ${name} ${number}`);
  }
  /** Sets what dry runs answer. */
  onDryRun(answer: (who: Address, intent: Intent) => DryRun | Promise<DryRun>): void {
    this.#dryRun = answer;
  }

  async head(): Promise<{ readonly number: number; readonly hash: Hex; readonly timeMs: number }> {
    return { number: this.#block, hash: fakeBlockHash(this.#block), timeMs: this.timeMs };
  }
  /** Every block is final at once; a test may say otherwise. */
  async finalized(_block: Included): Promise<boolean> {
    return true;
  }
  signer(key: Pick<SigningKey, "address">): FakeSigner {
    const signer = this.#signers.get(key.address) ?? new FakeSigner(key.address, this);
    this.#signers.set(key.address, signer);
    return signer;
  }
  async account(address: Address): Promise<FakeAccount> {
    return this.#accounts.get(address) ?? { free: 0n, held: 0n, nonce: 0 };
  }
  async machineTypes(): Promise<readonly MachineType[]> {
    return this.#types;
  }
  async images(): Promise<readonly Image[]> {
    return this.#images;
  }
  async dryRun(who: Address, intent: Intent): Promise<DryRun> {
    return await this.#dryRun(who, intent);
  }
  async resource(id: ResourceId): Promise<ResourceView | undefined> {
    return this.#views.get(String(id));
  }
  async resourceByKey(tenant: Address, workspace: string, name: string): Promise<ResourceId | undefined> {
    const held = this.#views.values().find(({ resource }) => {
      return resource?.tenant === tenant && resource.workspace === workspace && resource.name === name;
    });
    return held?.id;
  }
  async *resourcesOf(tenant: Address): AsyncGenerator<ResourceView> {
    yield* this.#views.values().filter((view) => (view.resource ?? view.ended)?.tenant === tenant);
  }
  watchResource(id: ResourceId, signal: AbortSignal): AsyncGenerator<ResourceView | undefined> {
    return this.#views.watch(String(id), signal);
  }
  async hub(id: HubId): Promise<Hub | undefined> {
    return this.#hubs.get(id);
  }
  async hubs(): Promise<readonly Hub[]> {
    return [...this.#hubs.values()];
  }
  async hubOf(account: Address): Promise<Hub | undefined> {
    return [...this.#hubs.values()].find((hub) => hub.account === account);
  }
  async daemon(account: Address): Promise<Daemon | undefined> {
    return this.#daemons.get(account);
  }
  async daemons(): Promise<readonly Daemon[]> {
    return [...this.#daemons.values()];
  }
  async duties(account: Address): Promise<readonly Duty[]> {
    return this.#duties.get(account) ?? [];
  }
  async *watchDuties(account: Address, signal: AbortSignal): AsyncGenerator<readonly Duty[]> {
    for await (const duties of this.#duties.watch(account, signal)) yield duties ?? [];
  }
  async workspace(owner: Address, name: string): Promise<Workspace | undefined> {
    return this.#workspaces.get(`${owner} ${name}`);
  }
  async revision(owner: Address, name: string, number: bigint): Promise<Revision | undefined> {
    return this.#revisions.get(`${owner} ${name} ${number}`);
  }
  async revisions(owner: Address, name: string, from: bigint, limit: number): Promise<readonly RevisionRecord[]> {
    const of = [...this.#revisions].filter(([key]) => key.startsWith(`${owner} ${name} `));
    const found = of.map(([, { ciphertext: _, ...said }]) => said).filter(({ number }) => number >= from);
    return found.sort((a, b) => Number(a.number - b.number)).slice(0, Math.min(limit, 256));
  }
  async members(owner: Address, name: string): Promise<readonly StateMember[]> {
    return this.#members.get(`${owner} ${name}`) ?? [];
  }
  async proposals(owner: Address, name: string): Promise<readonly Proposal[]> {
    return this.#proposals.get(`${owner} ${name}`) ?? [];
  }
  async close(): Promise<void> {
    this.closed = true;
  }
}
