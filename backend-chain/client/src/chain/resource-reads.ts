import type { Duty } from "../api/duties.js";
import type { Address, ResourceId } from "../api/identifiers.js";
import type { ResourceView } from "../api/provisioning.js";
import type { Connection } from "../rpc/connection.js";
import { callRuntime } from "../rpc/queries.js";
import type { Runtime } from "../runtime/runtime.js";
import type { RuntimeSource } from "../runtime/source.js";
import { sameBytes, toHex } from "../scale/bytes.js";
import { LABEL_BYTES, WORKSPACE_BYTES } from "../shapes/bounds.js";
import { utf8Bytes } from "../shapes/desire.js";
import { bigint, listOf, optional } from "../shapes/from.js";
import { duties, resourceView } from "../shapes/provisioning.js";
import { publicKeyOf } from "../values/address.js";
import { unlessAway, watchKeys } from "./watch.js";

const PAGE = 256;

/** Reads of pallet-provisioning. */
export class ResourceReads {
  readonly #connection: Connection;
  readonly #source: RuntimeSource;

  constructor(connection: Connection, source: RuntimeSource) {
    this.#connection = connection;
    this.#source = source;
  }

  async resource(id: ResourceId): Promise<ResourceView | undefined> {
    return this.#view(await this.#ask("resource", id));
  }

  async resourceByKey(tenant: Address, workspace: string, name: string): Promise<ResourceId | undefined> {
    const key = [publicKeyOf(tenant), utf8Bytes(workspace), utf8Bytes(name)] as const;
    // No resource can have such a name, and the runtime would not decode the question.
    if (key[1].length > WORKSPACE_BYTES || key[2].length > LABEL_BYTES) return undefined;
    return optional(bigint)(this.#decode("resource_by_key", await this.#ask("resource_by_key", ...key)));
  }

  async *resourcesOf(tenant: Address): AsyncGenerator<ResourceView> {
    const who = publicKeyOf(tenant);
    for (let after: ResourceId | undefined; ; ) {
      const answer = await this.#ask("resources_of", who, after, PAGE);
      const page = listOf(resourceView)(this.#decode("resources_of", answer));
      yield* page;
      after = page.at(-1)?.id;
      if (page.length < PAGE || after === undefined) return;
    }
  }

  async *watchResource(id: ResourceId, signal: AbortSignal): AsyncGenerator<ResourceView | undefined> {
    let last: Uint8Array | undefined;
    for await (const _ of watchKeys(this.#connection, resourceKeys(this.#source.runtime, id), signal)) {
      const answer = await this.#ask("resource", id).catch(unlessAway);
      if (signal.aborted) return;
      // While the chain is away there is nothing to say; the next session begins with everything.
      if (answer === undefined || (last !== undefined && sameBytes(answer, last))) continue;
      last = answer;
      yield this.#view(answer);
    }
  }

  async duties(account: Address): Promise<readonly Duty[]> {
    return duties(this.#decode("duties", await this.#ask("duties", publicKeyOf(account))));
  }

  async *watchDuties(account: Address, signal: AbortSignal): AsyncGenerator<readonly Duty[]> {
    const key = this.#source.runtime.storage("Provisioning", "Duties").key(publicKeyOf(account));
    for await (const changed of watchKeys(this.#connection, [key], signal)) {
      const held = changed.get(toHex(key));
      yield duties(this.#source.runtime.storage("Provisioning", "Duties").value(held));
    }
  }

  async #ask(method: string, ...inputs: readonly unknown[]): Promise<Uint8Array> {
    const { name, encode } = this.#source.runtime.api("ProvisioningApi", method);
    return await callRuntime(this.#connection, name, encode(...inputs));
  }

  #decode(method: string, answer: Uint8Array): unknown {
    return this.#source.runtime.api("ProvisioningApi", method).decode(answer);
  }

  #view(answer: Uint8Array): ResourceView | undefined {
    return optional(resourceView)(this.#decode("resource", answer));
  }
}

function resourceKeys(runtime: Runtime, id: ResourceId): readonly Uint8Array[] {
  const provisioning = ["Resources", "Jobs", "Ended"].map((item) => runtime.storage("Provisioning", item).key(id));
  return [...provisioning, runtime.storage("Checks", "Checks").key(id)];
}
