import type { Image, MachineType } from "../api/catalogue.js";
import type { Address, HubId } from "../api/identifiers.js";
import type { Daemon, Hub } from "../api/registries.js";
import type { Proposal, Revision, RevisionRecord, StateMember, Workspace } from "../api/tfstate.js";
import type { Connection } from "../rpc/connection.js";
import { callRuntime, storedPages, storedValue } from "../rpc/queries.js";
import type { RuntimeSource } from "../runtime/source.js";
import { images, machineTypes } from "../shapes/catalogue.js";
import { utf8Bytes } from "../shapes/desire.js";
import { address, bigint, listOf, number, optional, record } from "../shapes/from.js";
import { daemon, hub } from "../shapes/registries.js";
import { members, proposals, revision, workspace } from "../shapes/tfstate.js";
import { publicKeyOf } from "../values/address.js";

/** Balances and nonce of an account. */
export interface AccountState {
  readonly free: bigint;
  readonly held: bigint;
  readonly nonce: number;
}

/** Reads of catalogue, hubs, executors, tfstate and balances. */
export class RegistryReads {
  readonly #connection: Connection;
  readonly #source: RuntimeSource;

  constructor(connection: Connection, source: RuntimeSource) {
    this.#connection = connection;
    this.#source = source;
  }

  async account(who: Address): Promise<AccountState> {
    const { nonce, data } = accountInfo(await this.#stored("System", "Account", publicKeyOf(who)));
    return { free: data.free, held: data.reserved, nonce };
  }

  async machineTypes(): Promise<readonly MachineType[]> {
    return machineTypes(await this.#ask("CatalogueApi", "machine_types"));
  }

  async images(): Promise<readonly Image[]> {
    return images(await this.#ask("CatalogueApi", "images"));
  }

  async hub(id: HubId): Promise<Hub | undefined> {
    const held = await this.#stored("Hubs", "Hubs", id);
    return held === undefined ? undefined : hub(id, held);
  }

  async hubOf(account: Address): Promise<Hub | undefined> {
    const id = optional(number)(await this.#stored("Hubs", "HubByAccount", publicKeyOf(account)));
    return id === undefined ? undefined : await this.hub(id);
  }

  async hubs(): Promise<readonly Hub[]> {
    return await this.#all("Hubs", "Hubs", (id, held) => hub(number(id), held));
  }

  async daemon(account: Address): Promise<Daemon | undefined> {
    const held = await this.#stored("Executors", "Daemons", publicKeyOf(account));
    return held === undefined ? undefined : daemon(account, held);
  }

  async daemons(): Promise<readonly Daemon[]> {
    return await this.#all("Executors", "Daemons", (who, held) => daemon(address(who), held));
  }

  async workspace(owner: Address, name: string): Promise<Workspace | undefined> {
    return optional(workspace)(await this.#ask("TfstateApi", "workspace", publicKeyOf(owner), utf8Bytes(name)));
  }

  async revision(owner: Address, name: string, of: bigint): Promise<Revision | undefined> {
    const key = [publicKeyOf(owner), utf8Bytes(name), of];
    return optional(revision)(await this.#ask("TfstateApi", "revision", ...key));
  }

  async revisions(owner: Address, name: string, from: bigint, limit: number): Promise<readonly RevisionRecord[]> {
    const answer = await this.#ask("TfstateApi", "revisions", publicKeyOf(owner), utf8Bytes(name), from, limit);
    return listOf(revision)(answer).map(({ ciphertext: _, ...said }) => said);
  }

  async members(owner: Address, name: string): Promise<readonly StateMember[]> {
    return members(await this.#ask("TfstateApi", "members", publicKeyOf(owner), utf8Bytes(name)));
  }

  async proposals(owner: Address, name: string): Promise<readonly Proposal[]> {
    return proposals(await this.#ask("TfstateApi", "proposals", publicKeyOf(owner), utf8Bytes(name)));
  }

  async #ask(api: string, method: string, ...inputs: readonly unknown[]): Promise<unknown> {
    const { name, encode, decode } = this.#source.runtime.api(api, method);
    return decode(await callRuntime(this.#connection, name, encode(...inputs)));
  }

  async #stored(pallet: string, item: string, ...parts: readonly unknown[]): Promise<unknown> {
    const storage = this.#source.runtime.storage(pallet, item);
    return storage.value(await storedValue(this.#connection, storage.key(...parts)));
  }

  async #all<T>(pallet: string, item: string, of: (part: unknown, held: unknown) => T): Promise<readonly T[]> {
    const storage = this.#source.runtime.storage(pallet, item);
    const all: T[] = [];
    for await (const page of storedPages(this.#connection, storage.prefix)) {
      for (const [key, value] of page) all.push(of(storage.lastPart(key), storage.value(value)));
    }
    return all;
  }
}

const accountInfo = record<{ nonce: number; data: { free: bigint; reserved: bigint } }>({
  nonce: ["nonce", number],
  data: [
    "data",
    record<{ free: bigint; reserved: bigint }>({ free: ["free", bigint], reserved: ["reserved", bigint] }),
  ],
});
