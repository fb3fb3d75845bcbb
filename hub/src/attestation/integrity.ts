import type { X509Certificate } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Chain, Hex, HubId, HubIntegrity, Signer } from "@logos/chain-client";
import type { EndorsementDocuments } from "@logos/proto/hub";
import type { Logger } from "@logos/proto/process";
import type { ReachPoint } from "../crash-points.js";
import type { Driver } from "../drivers/driver.js";
import { Access } from "./access.js";
import { Attesting } from "./attesting.js";
import type { Deployment } from "./deployment.js";
import { type Endorsement, readEndorsement } from "./endorsement.js";
import { type Enrolled, Enrolling } from "./enrolling.js";
import { EvidenceStore } from "./evidence-store.js";
import { KeyStore } from "./key-store.js";
import { Latch } from "./latch.js";
import { Prover } from "./prover.js";
import { References } from "./references.js";
import { retry } from "./retry.js";
import type { HubSources } from "./sources.js";
import { watchSwitches } from "./switches.js";
import type { TpmAccess } from "./tpm-access.js";
import { VolumeKey } from "./volume-key.js";
import { Wake } from "./wake.js";

export interface IntegrityOptions {
  readonly hub: HubId;
  readonly dataDirectory: string;
  readonly profile: Hex;
  readonly issuer: X509Certificate;
  readonly deployment: Deployment;
}

export interface IntegrityModules {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly tpm: TpmAccess;
  readonly sources: HubSources;
  readonly driver: Driver;
  readonly log: Logger;
  readonly reach: ReachPoint;
}

/**
 * A hub that proves its integrity: enrolled once, attesting whenever it is time, its machines blocked whenever they must
 * be. What it needs to go on after a kill at any instant is on chain or in `attestation/` of the data folder:
 *
 *     keys.json       the attestation key, before the request     evidence/   by round, before the extrinsic
 *     volume.sealed   the key of the machines' secrets            opened      an opened case that is not latched yet
 */
export class Integrity {
  readonly references: References;
  readonly evidence: EvidenceStore;
  readonly #options: IntegrityOptions;
  readonly #modules: IntegrityModules;
  readonly #access: Access;
  readonly #prover: Prover;
  readonly #store: KeyStore;
  readonly #looked = Promise.withResolvers<void>();
  #endorsement: Endorsement | undefined;
  #enrolling: Enrolling | undefined;
  #attesting: Attesting | undefined;
  #record: HubIntegrity | undefined;
  #open = false;

  constructor(options: IntegrityOptions, modules: IntegrityModules) {
    this.#options = options;
    this.#modules = modules;
    const directory = join(options.dataDirectory, "attestation");
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.references = new References(join(options.dataDirectory, "references"), modules.log);
    this.evidence = new EvidenceStore(join(directory, "evidence"));
    this.#store = new KeyStore(directory);
    this.#access = new Access({ ...modules, key: new VolumeKey(directory), latch: new Latch(directory) });
    this.#prover = new Prover(options, { ...modules, references: this.references });
  }

  /** What the TPM's maker says of it, and its attestation key; undefined until the TPM was asked. */
  get documents(): EndorsementDocuments | undefined {
    const keys = this.#enrolling?.keys;
    if (this.#endorsement === undefined || keys === undefined) return undefined;
    const { certificate, issuer } = this.#endorsement;
    return { certificate, issuer, attestationKey: keys.attestation.publicArea };
  }

  /** Proves the hub's integrity until `signal` aborts; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    const { log } = this.#modules;
    const onUnread = (error: unknown) =>
      log.warn("the tamper switches cannot be read; machines are not served", {}, error);
    const switches = retry(() => this.#watchSwitches(signal), onUnread, signal);
    const onFailure = (error: unknown) => log.warn("integrity cannot be proved now; trying on", {}, error);
    while (!signal.aborted) await retry(() => this.#cycle(signal), onFailure, signal);
    await switches;
  }

  /** From an enrolment to its end. */
  async #cycle(signal: AbortSignal): Promise<void> {
    const { tpm } = this.#modules;
    const { issuer, hub, profile } = this.#options;
    this.#endorsement ??= await tpm.use((client) => readEndorsement(client, issuer));
    await this.#looked.promise;
    this.#enrolling ??= new Enrolling(hub, profile, this.#endorsement, { ...this.#modules, store: this.#store });
    this.#enrolling.opened(this.#open);
    const enrolled = await this.#enrolling.run(signal);
    if (enrolled === undefined) return;
    if ((await this.#prove(enrolled, signal)) === "key-revoked") this.#enrolling.renew();
  }

  async #prove({ keys, record }: Enrolled, signal: AbortSignal) {
    const { hub } = this.#options;
    const over = new AbortController();
    const until = AbortSignal.any([signal, over.signal]);
    const beforeReport = (components: readonly string[]) => this.#access.differs(components);
    const modules = { ...this.#modules, prover: this.#prover, evidence: this.evidence, beforeReport };
    const attesting = new Attesting(hub, keys, modules);
    this.#record = record;
    this.#attesting = attesting;
    if (this.#open) attesting.tampered();
    const access = this.#keepAccess(until);
    const references = this.#followReferences(attesting, until);
    try {
      return await attesting.run(until);
    } finally {
      over.abort();
      this.#attesting = undefined;
      await Promise.all([access, references]);
    }
  }

  /** Settles access at each change of what the chain says of this hub or of the references of its profile. */
  async #keepAccess(signal: AbortSignal): Promise<void> {
    const { chain, log } = this.#modules;
    const { hub, profile } = this.#options;
    const wake = new Wake();
    const watching = Promise.all([
      wake.follow(chain.attestation.watchHub(hub, signal)),
      wake.follow(chain.attestation.watchProfile(profile, signal)),
    ]);
    const onFailure = (error: unknown) => log.warn("access to machines cannot be decided now", {}, error);
    while (!signal.aborted) {
      await retry(async () => await this.#settle(await chain.attestation.hub(hub)), onFailure, signal);
      await wake.sleep(undefined, signal);
    }
    await watching;
  }

  async #settle(record: HubIntegrity | undefined): Promise<void> {
    if (record === undefined) return;
    this.#record = record;
    await this.#access.settle(record);
  }

  /** A reference that was announced, or a bundle that arrived, may be what was missing. */
  async #followReferences(attesting: Attesting, signal: AbortSignal): Promise<void> {
    const { chain, log } = this.#modules;
    const look = async (changes: AsyncIterable<unknown>) => {
      for await (const _ of changes) {
        await this.#missBundles().catch((error: unknown) => log.warn("the references cannot be read", {}, error));
        attesting.again();
      }
    };
    await Promise.all([
      look(chain.attestation.watchProfile(this.#options.profile, signal)),
      retry(
        () => look(this.references.changes(signal)),
        (error) => log.warn("the folder of references cannot be watched", {}, error),
        signal,
      ),
    ]);
  }

  /** Says in time what would be missing after the reboot into a release. */
  async #missBundles(): Promise<void> {
    const { chain, log } = this.#modules;
    for (const { profile, epoch, phase, update } of await chain.attestation.references(this.#options.profile)) {
      if (phase.kind !== "announced" || (await this.references.find(profile, epoch)) !== undefined) continue;
      const { release } = update;
      log.warn("a release is announced, and its bundle is not among the references", { epoch, release });
    }
  }

  async #watchSwitches(signal: AbortSignal): Promise<void> {
    for await (const open of watchSwitches(this.#modules.sources.switches, signal)) await this.#see(open);
    // Without a switch nothing is to be seen.
    this.#looked.resolve();
  }

  async #see(open: readonly string[]): Promise<void> {
    const before = this.#open;
    this.#open = open.length > 0;
    await this.#access.opened(open);
    this.#looked.resolve();
    if (this.#open === before) return;
    this.#enrolling?.opened(this.#open);
    const record = this.#record;
    if (record === undefined || this.#attesting === undefined) return;
    const { log } = this.#modules;
    await this.#access.settle(record).catch((error: unknown) => log.warn("the case is not latched yet", {}, error));
    if (this.#open) this.#attesting.tampered();
  }
}
