import type {
  Appraisal,
  AttestationNonce,
  AttestationParameters,
  AttestationReads,
  AttestationTask,
  Enrolment,
  HubIntegrity,
  Pass,
  Passed,
  Profile,
  Reference,
} from "../api/attestation.js";
import type { Address, Hex, HubId } from "../api/identifiers.js";
import { Watched } from "./watched.js";

/** Short windows and committees of three, as on a development chain. */
export const FAKE_PARAMETERS: AttestationParameters = {
  ...{ committeeSize: 3, quorum: 2, enrolmentMs: 60_000n, commitMs: 20_000n, revealMs: 8_000n },
  ...{ trustedMs: 120_000n, timelockMs: 0n, overlapMs: 30_000n, fraudDeposit: 10_000_000_000_000n },
};

/** What a fake chain knows of integrity: what tests set; watchers see each change. It has no rules of its own. */
export class FakeAttestation implements AttestationReads {
  readonly #hubs = new Watched<HubIntegrity>();
  readonly #enrolments = new Watched<Enrolment>();
  readonly #appraisals = new Watched<Appraisal>();
  readonly #tasks = new Watched<readonly AttestationTask[]>();
  readonly #credentials = new Map<HubId, Map<Address, Uint8Array>>();
  readonly #profiles = new Watched<Profile>();
  readonly #references = new Map<string, Reference>();
  readonly #issuers = new Set<Hex>();
  readonly #passed = new Map<string, Passed>();
  #signers: { readonly threshold: number; readonly accounts: readonly Address[] } | undefined;
  #nonces: readonly AttestationNonce[] = [];
  #parameters = FAKE_PARAMETERS;

  /** Sets the record of a hub; undefined forgets it. */
  setHub(id: HubId, hub: HubIntegrity | undefined): void {
    this.#hubs.set(String(id), hub);
  }
  /** Sets the enrolment under way of a hub; undefined ends it, and its credentials are gone. */
  setEnrolment(id: HubId, enrolment: Enrolment | undefined): void {
    if (enrolment === undefined) this.#credentials.delete(id);
    this.#enrolments.set(String(id), enrolment);
  }
  setCredential(id: HubId, maker: Address, credential: Uint8Array): void {
    const offered = this.#credentials.get(id) ?? new Map<Address, Uint8Array>();
    this.#credentials.set(id, offered.set(maker, credential));
  }
  setAppraisal(id: HubId, appraisal: Appraisal | undefined): void {
    this.#appraisals.set(String(id), appraisal);
  }
  setTasks(account: Address, tasks: readonly AttestationTask[]): void {
    this.#tasks.set(account, tasks);
  }
  setProfile(profile: Profile): void {
    this.#profiles.set(profile.id, profile);
  }
  setReference(reference: Reference): void {
    this.#references.set(`${reference.profile} ${reference.epoch}`, reference);
  }
  setIssuer(issuer: Hex, accepted = true): void {
    if (accepted) this.#issuers.add(issuer);
    else this.#issuers.delete(issuer);
  }
  setSigners(signers: { readonly threshold: number; readonly accounts: readonly Address[] } | undefined): void {
    this.#signers = signers;
  }
  setNonces(nonces: readonly AttestationNonce[]): void {
    this.#nonces = nonces;
  }
  setParameters(parameters: Partial<AttestationParameters>): void {
    this.#parameters = { ...this.#parameters, ...parameters };
  }
  setPassed(passed: Passed): void {
    this.#passed.set(`${passed.hub} ${passed.round}`, passed);
  }

  async hub(id: HubId): Promise<HubIntegrity | undefined> {
    return this.#hubs.get(String(id));
  }
  watchHub(id: HubId, signal: AbortSignal): AsyncGenerator<HubIntegrity | undefined> {
    return this.#hubs.watch(String(id), signal);
  }
  async enrolment(id: HubId): Promise<Enrolment | undefined> {
    return this.#enrolments.get(String(id));
  }
  watchEnrolment(id: HubId, signal: AbortSignal): AsyncGenerator<Enrolment | undefined> {
    return this.#enrolments.watch(String(id), signal);
  }
  async credentials(id: HubId): Promise<ReadonlyMap<Address, Uint8Array>> {
    return new Map(this.#credentials.get(id));
  }
  async appraisal(id: HubId): Promise<Appraisal | undefined> {
    return this.#appraisals.get(String(id));
  }
  watchAppraisal(id: HubId, signal: AbortSignal): AsyncGenerator<Appraisal | undefined> {
    return this.#appraisals.watch(String(id), signal);
  }
  async *watchTasks(account: Address, signal: AbortSignal): AsyncGenerator<readonly AttestationTask[]> {
    for await (const tasks of this.#tasks.watch(account, signal)) yield tasks ?? [];
  }
  async profile(id: Hex): Promise<Profile | undefined> {
    return this.#profiles.get(id);
  }
  watchProfile(id: Hex, signal: AbortSignal): AsyncGenerator<Profile | undefined> {
    return this.#profiles.watch(id, signal);
  }
  async profiles(): Promise<readonly Profile[]> {
    return this.#profiles.values();
  }
  async reference(profile: Hex, epoch: number): Promise<Reference | undefined> {
    return this.#references.get(`${profile} ${epoch}`);
  }
  async references(profile: Hex): Promise<readonly Reference[]> {
    const all = [...this.#references.values()].filter((reference) => reference.profile === profile);
    return all.sort((a, b) => a.epoch - b.epoch);
  }
  async isIssuer(issuer: Hex): Promise<boolean> {
    return this.#issuers.has(issuer);
  }
  async issuers(): Promise<readonly Hex[]> {
    return [...this.#issuers].sort();
  }
  async signers(): Promise<{ readonly threshold: number; readonly accounts: readonly Address[] } | undefined> {
    return this.#signers;
  }
  async nonces(): Promise<readonly AttestationNonce[]> {
    return this.#nonces;
  }
  async parameters(): Promise<AttestationParameters> {
    return this.#parameters;
  }
  async passed(id: HubId, pass: Pass): Promise<Passed | undefined> {
    return this.#passed.get(`${id} ${pass.round}`);
  }
}
