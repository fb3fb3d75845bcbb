import type { Chain, HubId, HubIntegrity, Signer } from "@logos/chain-client";
import type { Logger } from "@logos/proto/process";
import type { ReachPoint } from "../crash-points.js";
import type { EvidenceStore } from "./evidence-store.js";
import type { HubKeys } from "./key-store.js";
import { lacksReset, nextAttestation } from "./next-attestation.js";
import { pauseBefore } from "./pauses.js";
import type { Proof, Prover } from "./prover.js";
import { isRefusedFor } from "./refused.js";
import { Wake } from "./wake.js";

export interface AttestingModules {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly prover: Pick<Prover, "prove">;
  readonly evidence: EvidenceStore;
  readonly log: Logger;
  readonly reach: ReachPoint;
  /** Called, and waited for, before the machine reports that it differs in these components. */
  readonly beforeReport: (components: readonly string[]) => Promise<void>;
}

/** How attesting ended: the agent stops, or must enrol again first. */
export type AttestingEnd = "stopped" | "not-enrolled" | "key-revoked";

/** Attests whenever it is time to. */
export class Attesting {
  readonly #hub: HubId;
  readonly #keys: HubKeys;
  readonly #modules: AttestingModules;
  readonly #wake = new Wake();
  #attested = false;
  #tampered = false;
  #sentRound = 0;
  /** Attempts in a row that brought no trust, and the trust that ended the row before. */
  #attempts = 0;
  /** Of this process's clock. */
  #notBeforeMs = 0;
  #trustedUntil = 0n;

  constructor(hub: HubId, keys: HubKeys, modules: AttestingModules) {
    this.#hub = hub;
    this.#keys = keys;
    this.#modules = modules;
  }

  /** A tamper switch opened: attest at once. */
  tampered(): void {
    this.#tampered = true;
    this.again();
  }

  /** References changed, on chain or in their folder: what could not be proved before may be now. */
  again(): void {
    this.#startOver();
    this.#wake.now();
  }

  async run(signal: AbortSignal): Promise<AttestingEnd> {
    const { attestation } = this.#modules.chain;
    const over = new AbortController();
    const until = AbortSignal.any([signal, over.signal]);
    const watching = Promise.all([
      this.#wake.follow(attestation.watchHub(this.#hub, until)),
      this.#wake.follow(attestation.watchAppraisal(this.#hub, until)),
    ]);
    try {
      while (!signal.aborted) {
        const end = await this.#step(signal);
        if (end !== undefined) return end;
      }
      return "stopped";
    } finally {
      over.abort();
      await watching;
    }
  }

  async #step(signal: AbortSignal): Promise<AttestingEnd | undefined> {
    const { chain, log } = this.#modules;
    // The record before the appraisal: an appraisal that is over by then is over for this record too.
    const record = await chain.attestation.hub(this.#hub);
    if (record === undefined) return "not-enrolled";
    const [appraisal, { trustedMs }, { timeMs }] = await Promise.all([
      chain.attestation.appraisal(this.#hub),
      chain.attestation.parameters(),
      chain.head(),
    ]);
    this.#count(record);
    const [attested, tampered, sentRound] = [this.#attested, this.#tampered, this.#sentRound];
    const nowMs = BigInt(timeMs);
    const step = nextAttestation({ record, appraisal, nowMs, trustedMs, attested, tampered, sentRound });
    if (step.kind === "wait") {
      const { untilMs } = step;
      await this.#wake.sleep(untilMs === undefined ? undefined : Number(untilMs - nowMs), signal);
      return undefined;
    }
    const pauseMs = this.#notBeforeMs - performance.now();
    if (pauseMs > 0) {
      await this.#wake.sleep(pauseMs, signal);
      return undefined;
    }
    log.info("attests", { why: step.why });
    const end = await this.#attempt(record);
    this.#attempts += 1;
    this.#notBeforeMs = performance.now() + pauseBefore(this.#attempts);
    return end;
  }

  /** A pass ends a row of attempts. */
  #count({ trustedUntil }: HubIntegrity): void {
    if (trustedUntil > this.#trustedUntil) this.#startOver();
    this.#trustedUntil = trustedUntil;
  }

  #startOver(): void {
    this.#attempts = 0;
    this.#notBeforeMs = 0;
  }

  async #attempt(record: HubIntegrity): Promise<AttestingEnd | undefined> {
    const { prover, log, beforeReport } = this.#modules;
    const tampered = this.#tampered;
    let proof: Proof;
    try {
      proof = await prover.prove(this.#keys, record);
    } catch (error) {
      log.warn("no evidence is made now, and none is sent; the hub becomes stale if this lasts", {}, error);
      return undefined;
    }
    const differs = proof.claims.differences.length > 0;
    if (lacksReset(record, proof.clock) && (!differs || record.phase.kind === "violated")) {
      log.warn("the chain believes this machine again only after it was started anew");
      this.#attested = true;
      return undefined;
    }
    try {
      if (differs) await beforeReport(proof.claims.differences.map(({ component }) => component));
      await this.#send(record.round + 1, proof);
      if (tampered) this.#tampered = false;
    } catch (error) {
      if (isRefusedFor(error, "KeyRevoked")) return "key-revoked";
      if (isRefusedFor(error, "KeyUnknown", "NotEnrolled")) return "not-enrolled";
      log.warn("the attestation did not go through", { round: record.round + 1 }, error);
    }
    return undefined;
  }

  /** What came of an extrinsic that did not get through is for the chain to show: the evidence is on disk. */
  async #send(round: number, { evidence, claims, quote, signature }: Proof): Promise<void> {
    const { evidence: store, signer, log, reach } = this.#modules;
    store.put(round, claims.evidence, evidence);
    reach("before-attest");
    await signer.attestation.attest(this.#hub, quote, signature, this.#keys.attestation.publicArea, claims);
    reach("after-attest");
    this.#sentRound = round;
    this.#attested = true;
    log.info("attested", { round, epoch: claims.epoch, differences: claims.differences.length });
  }
}
