import type { Chain, EnrolmentRequest, Hex, HubId, HubIntegrity, Signer } from "@logos/chain-client";
import type { Logger } from "@logos/proto/process";
import type { ReachPoint } from "../crash-points.js";
import { HubError } from "../errors.js";
import { openCredentials } from "./credentials.js";
import type { Endorsement } from "./endorsement.js";
import { type EnrolmentQuestion, type EnrolmentStep, nextEnrolmentStep } from "./enrolment-step.js";
import { hexOf, sha256Hex } from "./hex.js";
import { bareNameOf, hubKeysOf } from "./hub-key.js";
import type { HubKeys, KeyStore } from "./key-store.js";
import { isRefusedFor } from "./refused.js";
import type { TpmAccess } from "./tpm-access.js";
import { Wake } from "./wake.js";

export interface EnrollingModules {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly tpm: TpmAccess;
  readonly store: KeyStore;
  readonly log: Logger;
  readonly reach: ReachPoint;
}

/** A hub that the chain knows by its TPM. */
export interface Enrolled {
  readonly keys: HubKeys;
  readonly record: HubIntegrity;
}

/** Brings a hub to be enrolled under a profile: with what it has, or from the beginning. */
export class Enrolling {
  readonly #hub: HubId;
  readonly #profile: Hex;
  readonly #endorsement: Endorsement;
  readonly #modules: EnrollingModules;
  readonly #wake = new Wake();
  #kept: HubKeys | undefined;
  #fresh = false;
  #open = false;

  constructor(hub: HubId, profile: Hex, endorsement: Endorsement, modules: EnrollingModules) {
    this.#hub = hub;
    this.#profile = profile;
    this.#endorsement = endorsement;
    this.#modules = modules;
  }

  /**
   * Resolves once the chain has this TPM's keys in the hub's record; undefined when `signal` aborts. Throws what keeps it
   * from that now, such as a chain that refuses or a TPM that is away; the next call goes on from chain state.
   */
  async run(signal: AbortSignal): Promise<Enrolled | undefined> {
    const { attestation } = this.#modules.chain;
    const keys = await this.#keys();
    const wake = this.#wake;
    const over = new AbortController();
    const until = AbortSignal.any([signal, over.signal]);
    const watching = Promise.all([
      wake.follow(attestation.watchHub(this.#hub, until)),
      wake.follow(attestation.watchEnrolment(this.#hub, until)),
    ]);
    try {
      return await this.#steps(keys, signal);
    } finally {
      over.abort();
      await watching;
    }
  }

  /** The keys that it enrols with, once they are on disk. */
  get keys(): HubKeys | undefined {
    return this.#kept;
  }

  /** The next {@link run} makes a new attestation key: the one that is kept was revoked. */
  renew(): void {
    this.#fresh = true;
  }

  /** Whether a tamper switch is open: then nothing is begun. */
  opened(open: boolean): void {
    this.#open = open;
    this.#wake.now();
  }

  async #steps(keys: HubKeys, signal: AbortSignal): Promise<Enrolled | undefined> {
    let told = "";
    while (!signal.aborted) {
      const question = await this.#ask(keys);
      const step = nextEnrolmentStep(question);
      if (step.kind === "enrolled") return { keys, record: step.record };
      const why = await this.#take(step, question, keys);
      if (why !== told) this.#modules.log.info("the enrolment waits", { why });
      told = why;
      const deadline = step.kind === "wait" ? step.untilMs : question.enrolment?.deadline;
      await this.#wake.sleep(deadline === undefined ? undefined : Number(deadline - question.nowMs), signal);
    }
    return undefined;
  }

  async #keys(): Promise<HubKeys> {
    const { chain, tpm, store } = this.#modules;
    const profile = await chain.attestation.profile(this.#profile);
    if (profile === undefined) {
      throw new HubError("no-reference", `no profile ${this.#profile} on ${chain.endpoint}: governance registers it`);
    }
    const { kind: endorsement } = this.#endorsement;
    const wanted = { endorsement, schemes: profile.entry.schemes, fresh: this.#fresh };
    const keys = await tpm.use((client) => hubKeysOf(client, store, wanted));
    this.#fresh = false;
    this.#kept = keys;
    return keys;
  }

  async #ask(keys: HubKeys): Promise<EnrolmentQuestion> {
    const { chain } = this.#modules;
    const [record, enrolment, { quorum }, { timeMs }] = await Promise.all([
      chain.attestation.hub(this.#hub),
      chain.attestation.enrolment(this.#hub),
      chain.attestation.parameters(),
      chain.head(),
    ]);
    const { certificate, issuer } = this.#endorsement;
    const request: EnrolmentRequest = {
      profile: this.#profile,
      endorsementKey: keys.endorsementKey,
      attestationKey: keys.attestation.publicArea,
      certificate: sha256Hex(certificate),
      issuer: sha256Hex(issuer),
      tamperCounter: keys.tamperCounter,
    };
    const names = {
      endorsementKey: hexOf(bareNameOf(keys.endorsementKey)),
      attestationKey: hexOf(bareNameOf(keys.attestation.publicArea)),
    };
    return { record, enrolment, request, names, quorum, open: this.#open, nowMs: BigInt(timeMs) };
  }

  /** Takes a step, and gives what is waited for then. */
  async #take(
    step: Exclude<EnrolmentStep, { readonly kind: "enrolled" }>,
    { request, quorum }: EnrolmentQuestion,
    keys: HubKeys,
  ): Promise<string> {
    const { chain, signer, tpm, log, reach } = this.#modules;
    if (step.kind === "wait") return step.why;
    if (step.kind === "request") {
      reach("before-enrolment");
      await this.#request(request);
      return "a committee is to be drawn";
    }
    const offered = await chain.attestation.credentials(this.#hub);
    const opened = await tpm.use((client) => openCredentials(client, keys, step.enrolment, offered, log));
    if (opened.length < quorum) return `${opened.length} credentials open, ${quorum} are needed`;
    reach("before-completion");
    await signer.attestation.completeEnrolment(this.#hub, opened);
    return "the chain is to show the enrolment";
  }

  async #request(request: EnrolmentRequest): Promise<void> {
    try {
      await this.#modules.signer.attestation.requestEnrolment(this.#hub, request);
    } catch (error) {
      if (isRefusedFor(error, "KeyRevoked")) this.renew();
      // One of this account's began since we looked: it shows at the next look.
      if (!isRefusedFor(error, "EnrolmentRunning")) throw error;
    }
  }
}
