import type {
  Appraisal,
  AttestationNonce,
  AttestationParameters,
  AttestationReads,
  AttestationTask,
  Enrolment,
  HubIntegrity,
  IntegrityPhase,
  Pass,
  Passed,
  Profile,
  Reference,
} from "../api/attestation.js";
import type { Address, Hex, HubId } from "../api/identifiers.js";
import type { Connection } from "../rpc/connection.js";
import { blockHash, callRuntime, storedPages, storedValue } from "../rpc/queries.js";
import type { StorageItem } from "../runtime/runtime.js";
import type { RuntimeSource } from "../runtime/source.js";
import { toHex } from "../scale/bytes.js";
import {
  attestationCase,
  attestationParameters,
  committee,
  enrolment,
  hubRecord,
  integrityPhase,
  nonces,
  tasks,
} from "../shapes/attestation.js";
import { address, bytes, hex, number, optional } from "../shapes/from.js";
import { profile, reference, releaseSigners } from "../shapes/references.js";
import { digest } from "../shapes/tfstate.js";
import { publicKeyOf } from "../values/address.js";
import { passedIn } from "./passes.js";
import { unlessAway, watchKeys } from "./watch.js";

/** Reads of pallet-attestation. */
export class ConnectedAttestation implements AttestationReads {
  readonly #connection: Connection;
  readonly #source: RuntimeSource;

  constructor(connection: Connection, source: RuntimeSource) {
    this.#connection = connection;
    this.#source = source;
  }

  async hub(id: HubId): Promise<HubIntegrity | undefined> {
    // Of one block: trust may end between two.
    const at = await blockHash(this.#connection);
    const [held, phase] = await Promise.all([this.#stored("Hubs", [id], at), this.#phase(id, at)]);
    return hubIntegrity(id, held, phase);
  }

  async *watchHub(id: HubId, signal: AbortSignal): AsyncGenerator<HubIntegrity | undefined> {
    for await (const held of this.#watch("Hubs", id, signal)) {
      if (held === undefined) {
        yield undefined;
        continue;
      }
      const phase = await this.#phase(id).catch(unlessAway);
      if (signal.aborted) return;
      yield hubIntegrity(id, held, phase);
    }
  }

  async enrolment(id: HubId): Promise<Enrolment | undefined> {
    return optional(enrolment)(await this.#stored("Enrolments", [id]));
  }

  async *watchEnrolment(id: HubId, signal: AbortSignal): AsyncGenerator<Enrolment | undefined> {
    for await (const held of this.#watch("Enrolments", id, signal)) yield optional(enrolment)(held);
  }

  async credentials(id: HubId): Promise<ReadonlyMap<Address, Uint8Array>> {
    const offered = this.#all("Credentials", [id], (who, held) => [address(who), bytes(held)] as const);
    return new Map(await offered);
  }

  async appraisal(id: HubId): Promise<Appraisal | undefined> {
    const at = await blockHash(this.#connection);
    const [of, judges] = await Promise.all([this.#stored("Cases", [id], at), this.#stored("Committees", [id], at)]);
    return appraisal(of, judges);
  }

  async *watchAppraisal(id: HubId, signal: AbortSignal): AsyncGenerator<Appraisal | undefined> {
    const items = [this.#item("Cases"), this.#item("Committees")] as const;
    const keys = items.map((item) => item.key(id));
    const held = new Map<string, Uint8Array | undefined>();
    for await (const changed of watchKeys(this.#connection, keys, signal)) {
      for (const [key, value] of changed) held.set(key, value);
      const [of, judges] = keys.map((key, at) => items[at]?.value(held.get(toHex(key))));
      yield appraisal(of, judges);
    }
  }

  async *watchTasks(account: Address, signal: AbortSignal): AsyncGenerator<readonly AttestationTask[]> {
    for await (const held of this.#watch("Tasks", publicKeyOf(account), signal)) yield tasks(held);
  }

  async profile(id: Hex): Promise<Profile | undefined> {
    const held = await this.#stored("Profiles", [digest(id)]);
    return held === undefined ? undefined : profile(id, held);
  }

  async *watchProfile(id: Hex, signal: AbortSignal): AsyncGenerator<Profile | undefined> {
    for await (const held of this.#watch("Profiles", digest(id), signal)) {
      yield held === undefined ? undefined : profile(id, held);
    }
  }

  async profiles(): Promise<readonly Profile[]> {
    return await this.#all("Profiles", [], (id, held) => profile(hex(id), held));
  }

  async reference(of: Hex, epoch: number): Promise<Reference | undefined> {
    const held = await this.#stored("References", [digest(of), epoch]);
    return held === undefined ? undefined : reference(of, epoch, held);
  }

  async references(of: Hex): Promise<readonly Reference[]> {
    const all = await this.#all("References", [digest(of)], (epoch, held) => reference(of, number(epoch), held));
    return all.toSorted((a, b) => a.epoch - b.epoch);
  }

  async isIssuer(issuer: Hex): Promise<boolean> {
    return (await this.#stored("EndorsementRoots", [digest(issuer)])) !== undefined;
  }

  async issuers(): Promise<readonly Hex[]> {
    return (await this.#all("EndorsementRoots", [], (issuer) => hex(issuer))).toSorted();
  }

  async signers(): Promise<{ readonly threshold: number; readonly accounts: readonly Address[] } | undefined> {
    return optional(releaseSigners)(await this.#stored("Signers", []));
  }

  async nonces(): Promise<readonly AttestationNonce[]> {
    return nonces(await this.#stored("Nonces", []));
  }

  async parameters(): Promise<AttestationParameters> {
    return attestationParameters(await this.#stored("Parameters", []));
  }

  async passed(id: HubId, pass: Pass): Promise<Passed | undefined> {
    return await passedIn(this.#connection, this.#source.runtime, id, pass);
  }

  async #phase(id: HubId, at?: Hex): Promise<IntegrityPhase | undefined> {
    const { name, encode, decode } = this.#source.runtime.api("AttestationApi", "integrity_phase");
    return optional(integrityPhase)(decode(await callRuntime(this.#connection, name, encode(id), at)));
  }

  #item(name: string): StorageItem {
    return this.#source.runtime.storage("Attestation", name);
  }

  async #stored(name: string, parts: readonly unknown[], at?: Hex): Promise<unknown> {
    const item = this.#item(name);
    return item.value(await storedValue(this.#connection, item.key(...parts), at));
  }

  /** What is stored under a key of one part, now and at each change. */
  async *#watch(name: string, part: unknown, signal: AbortSignal): AsyncGenerator<unknown> {
    const key = this.#item(name).key(part);
    for await (const changed of watchKeys(this.#connection, [key], signal)) {
      yield this.#item(name).value(changed.get(toHex(key)));
    }
  }

  /** All that is stored below the first parts of a key, by the last part. */
  async #all<T>(
    name: string,
    parts: readonly unknown[],
    of: (part: unknown, held: unknown) => T,
  ): Promise<readonly T[]> {
    const item = this.#item(name);
    const all: T[] = [];
    for await (const page of storedPages(this.#connection, item.below(...parts))) {
      for (const [key, value] of page) all.push(of(item.lastPart(key), item.value(value)));
    }
    return all;
  }
}

/** A record with the phase that holds now; the stored one where nobody could say. */
function hubIntegrity(id: HubId, held: unknown, phase: IntegrityPhase | undefined): HubIntegrity | undefined {
  const known = optional(hubRecord)(held);
  return known === undefined ? undefined : { hub: id, ...known, phase: phase ?? known.phase };
}

/** A case and its committee; one without the other is an appraisal that just ended. */
const appraisal = (of: unknown, judges: unknown): Appraisal | undefined => {
  const about = optional(attestationCase)(of);
  const seated = optional(committee)(judges);
  return about === undefined || seated === undefined ? undefined : { states: about.states, ...seated };
};
