import type {
  AttestationClaims,
  Chain,
  Hex,
  HubId,
  HubIntegrity,
  Profile,
  Reference,
  TpmClock,
} from "@logos/chain-client";
import {
  type AttestationResult,
  appraise,
  type EnrolledMachine,
  type Evidence,
  encodeEvidence,
  type ReferenceBundle,
  type ReferenceValues,
  referenceValuesOf,
} from "@logos/mia";
import { type AttestationSubject, collectEvidence, openAttestationKey } from "@logos/mia/attester";
import type { Logger } from "@logos/proto/process";
import { HubError } from "../errors.js";
import { claimsOf, clockOf, differencesOf } from "./claims.js";
import type { Deployment } from "./deployment.js";
import { bytesOf } from "./hex.js";
import { machineOf } from "./hub-key.js";
import type { HubKeys } from "./key-store.js";
import { acceptedOf, chooseReference, registeredOf } from "./reference-choice.js";
import type { References } from "./references.js";
import type { HubSources } from "./sources.js";
import type { TpmAccess } from "./tpm-access.js";

export interface ProverOptions {
  readonly hub: HubId;
  readonly profile: Hex;
  readonly deployment: Deployment;
}

export interface ProverModules {
  readonly chain: Chain;
  readonly tpm: TpmAccess;
  readonly references: References;
  readonly sources: HubSources;
  readonly log: Logger;
}

/** One attestation, ready to be sent. */
export interface Proof {
  /** SCALE of the whole evidence. */
  readonly evidence: Uint8Array;
  readonly claims: AttestationClaims;
  /** TPMS_ATTEST and TPMT_SIGNATURE of the boot quote. */
  readonly quote: Uint8Array;
  readonly signature: Uint8Array;
  readonly clock: TpmClock;
}

/** A reference of the chain with the bundle that says what its hashes are of. */
interface Prepared {
  readonly reference: Reference;
  readonly bundle: ReferenceBundle;
  readonly values: ReferenceValues;
}

type Nonce = { readonly hash: Uint8Array; readonly number: number; readonly bucket: bigint };

/** Measures a hub, and says what it found in the form that chain and committee ask for. */
export class Prover {
  readonly #options: ProverOptions;
  readonly #modules: ProverModules;
  #prepared: Prepared | undefined;

  constructor(options: ProverOptions, modules: ProverModules) {
    this.#options = options;
    this.#modules = modules;
  }

  /**
   * Throws `no-reference` where no reference is accepted or its bundle is not here, `no-evidence` where appraisers could
   * make nothing of what was collected, and AttesterError where something could not be measured: nothing is sent then.
   */
  async prove(keys: HubKeys, record: HubIntegrity): Promise<Proof> {
    const { tpm, sources } = this.#modules;
    const prepared = await this.#prepare();
    const { claims, switches } = prepared.bundle;
    const tamper: EnrolledMachine["tamper"] =
      claims.tamper === "absent" ? "absent" : { sensorIds: switches, nvCounter: record.tamperCounter };
    const { hub } = this.#options;
    const machine = machineOf(keys, { hub, genesisHash: this.#modules.chain.genesisHash, tamper });
    const slow = await sources.measure();
    const { evidence, absences, nonce } = await tpm.use(async (client) => {
      const { handle: key } = await openAttestationKey(client, keys.attestation, keys.endorsement);
      let nonce: Nonce | undefined;
      const latestBlock = async () => {
        nonce = await this.#nonce();
        return nonce;
      };
      const all = sources.of(client, tamper, slow);
      const inputs = { tpm: client, key, subject: this.#subject(machine, prepared), sources: all, latestBlock };
      return { ...(await collectEvidence(inputs)), nonce };
    });
    for (const [component, why] of absences) this.#modules.log.debug("a component is absent", { component, why });
    if (nonce === undefined) throw new HubError("no-evidence", "the evidence was collected without a block");
    return this.#proofOf(evidence, nonce, machine, prepared);
  }

  #proofOf(evidence: Evidence, nonce: Nonce, machine: EnrolledMachine, prepared: Prepared): Proof {
    const { reference } = prepared;
    const differences = differencesOf(evidence, reference);
    const result = judge(evidence, nonce, machine, prepared);
    this.#tell(result, differences);
    if (differences.length === 0 && (result.outcome === "refused" || result.covered === undefined)) {
      throw new HubError("no-evidence", `appraisers would refuse this: ${textOf(result)}`);
    }
    const { epoch } = reference;
    return {
      evidence: encodeEvidence(evidence),
      claims: claimsOf(evidence, result.covered, { epoch, bucket: nonce.bucket, differences }),
      quote: evidence.bootQuote.attest,
      signature: evidence.bootQuote.signature,
      clock: clockOf(evidence),
    };
  }

  #tell(result: AttestationResult, differences: AttestationClaims["differences"]): void {
    const { log } = this.#modules;
    const { outcome } = result;
    const components = differences.map(({ component }) => component).join(", ");
    if (outcome === "pass") log.debug("the evidence passes here");
    else log.warn("the evidence does not pass here", { outcome, components, reasons: textOf(result) });
  }

  async #prepare(): Promise<Prepared> {
    const { chain } = this.#modules;
    const { profile: id, deployment } = this.#options;
    const [profile, references, { timeMs }] = await Promise.all([
      chain.attestation.profile(id),
      chain.attestation.references(id),
      chain.head(),
    ]);
    const reference = chooseReference(acceptedOf(references, BigInt(timeMs)), deployment);
    if (profile === undefined || reference === undefined) {
      throw new HubError("no-reference", `the chain accepts no reference of profile ${id} yet`);
    }
    const known = this.#prepared;
    // The proposal's hash says all: the same one needs no second look at its bundle.
    if (known?.reference.epoch === reference.epoch && known.reference.proposal === reference.proposal) {
      this.#prepared = { ...known, reference };
    } else {
      this.#prepared = await this.#load(profile, reference);
    }
    return this.#prepared;
  }

  async #load(profile: Profile, reference: Reference): Promise<Prepared> {
    const { epoch } = reference;
    const bundle = await this.#modules.references.load(profile.id, epoch);
    if (bundle === undefined) {
      throw new HubError("no-reference", `no bundle of epoch ${epoch} among the references: put it there`);
    }
    const outcome = referenceValuesOf(bundle, registeredOf(profile, reference));
    if (outcome.ok) return { reference, bundle, values: outcome.reference };
    const mismatches = outcome.mismatches.join(", ");
    throw new HubError("no-reference", `the bundle of epoch ${epoch} is not the chain's: ${mismatches}`);
  }

  #subject(machine: EnrolledMachine, { bundle, values }: Prepared): AttestationSubject {
    const { release, id: deploymentId } = this.#options.deployment;
    const { claims, allowlist } = values;
    const { profile } = claims;
    return { machine, rules: bundle.rules, allowlist, profile, update: { release, deploymentId }, last: undefined };
  }

  async #nonce(): Promise<Nonce> {
    const { chain } = this.#modules;
    const [nonces, { number }] = await Promise.all([chain.attestation.nonces(), chain.head()]);
    const newest = nonces.at(-1);
    if (newest === undefined) throw new HubError("no-evidence", "the chain has no block for a nonce yet");
    return { hash: bytesOf(newest.hash), number, bucket: newest.bucket };
  }
}

/** What a drawn appraiser will find, so that the operator reads it here first. */
function judge(
  evidence: Evidence,
  nonce: Nonce,
  machine: EnrolledMachine,
  { bundle, values }: Prepared,
): AttestationResult {
  return appraise(evidence, values, { rules: bundle.rules, machine, freshBlocks: [nonce.hash], last: undefined });
}

function textOf({ reasons }: AttestationResult): string {
  const texts = reasons.map(({ code, detail }) => `${code} (${detail})`);
  return texts.length > 8 ? `${texts.slice(0, 8).join("; ")}; and ${texts.length - 8} more` : texts.join("; ");
}
