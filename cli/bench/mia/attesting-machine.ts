import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { AttestationClaims, AttestationNonce, Enrolment, EnrolmentRequest, Hex, HubId } from "@logos/chain-client";
import {
  allowlistOf,
  appraise,
  attestationKeyOf,
  collectedFactsOf,
  collectedHash,
  type EnrolledMachine,
  type Evidence,
  enrolledMachineOf,
  parseCredentialFile,
} from "@logos/mia";
import {
  absent,
  answerCredential,
  collectEvidence,
  createAttestationKey,
  type LoadedKey,
  type NewAttestationKey,
  openAttestationKey,
  readNv,
  recordedPlaces,
  type Sources,
  systemSources,
  type TpmClient,
} from "@logos/mia/attester";
import { playEventLog, playImaList } from "@logos/mia/software-tpm";
import { type Swtpm, startSwtpm } from "@logos/mia/testing";
import { DEVNET_PROFILE, placeMeasurements, playedBundle } from "../../src/devnet/played-boot.js";
import { bytesOf, hexOf } from "../../src/mia/hex.js";
import { issuerHash } from "../../src/mia/issuer.js";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";

/** NV index of the certificate of an RSA-2048 EK (TCG EK Credential Profile 2.5, section 2.2.1.4); swtpm has none of P-256. */
const CERTIFICATE = 0x01c0_0002;
const ENDORSEMENT = "rsa";
const MAX_CERTIFICATE_BYTES = 8_192;

const bundle = playedBundle();
const reference = { phase: "active", claims: bundle.claims, allowlist: allowlistOf(bundle.allowlist) } as const;

/** What a hub sends with one attestation. */
export interface Attestation {
  readonly quote: Uint8Array;
  readonly signature: Uint8Array;
  readonly key: Uint8Array;
  readonly claims: AttestationClaims;
}

/** A software TPM with an endorsement, into which the recorded boot of a devnet's hub was played. */
export class AttestingMachine {
  readonly #swtpm: Swtpm;
  readonly #tpm: TpmClient;
  readonly #keys: NewAttestationKey;
  readonly #key: LoadedKey;
  readonly #sources: Sources;
  readonly #machine: EnrolledMachine;

  private constructor(parts: {
    readonly swtpm: Swtpm;
    readonly tpm: TpmClient;
    readonly keys: NewAttestationKey;
    readonly key: LoadedKey;
    readonly sources: Sources;
    readonly machine: EnrolledMachine;
  }) {
    this.#swtpm = parts.swtpm;
    this.#tpm = parts.tpm;
    this.#keys = parts.keys;
    this.#key = parts.key;
    this.#sources = parts.sources;
    this.#machine = parts.machine;
  }

  /** Of this hub on the chain with this genesis. */
  static async start(hub: HubId, genesisHash: Hex): Promise<AttestingMachine> {
    const swtpm = await startSwtpm("tcp", { endorsed: true });
    try {
      const tpm = await swtpm.connect();
      const measurements = temporaryFolder("bench");
      placeMeasurements(measurements);
      const places = recordedPlaces(measurements);
      const none = () => Promise.resolve(absent("not on this machine"));
      const sources = { ...systemSources({ tpm, tamper: "absent", places }), sensors: none, tamper: none };
      await playEventLog(tpm, await sources.eventLog());
      await playImaList(tpm, (await sources.imaList()).entries);
      const keys = await createAttestationKey(tpm, { endorsement: ENDORSEMENT, attestation: "ecc" });
      const key = await openAttestationKey(tpm, keys.blob, ENDORSEMENT);
      return new AttestingMachine({ swtpm, tpm, keys, key, sources, machine: machineOf(hub, genesisHash, keys) });
    } catch (error) {
      await swtpm.end();
      throw error;
    }
  }

  /** Certificate of who endorsed the TPM, PEM. */
  get issuer(): Uint8Array {
    return Buffer.from(this.#swtpm.issuer ?? "");
  }

  async enrolmentRequest(): Promise<EnrolmentRequest> {
    const certificate = await readNv(this.#tpm, CERTIFICATE, MAX_CERTIFICATE_BYTES);
    return {
      profile: hexOf(DEVNET_PROFILE),
      endorsementKey: this.#keys.endorsementKey,
      attestationKey: this.#keys.blob.publicArea,
      certificate: hexOf(createHash("sha256").update(certificate).digest()),
      issuer: issuerHash(this.issuer, "the authority of the software TPM"),
      tamperCounter: 0n,
    };
  }

  /** The secrets of credentials, by seat. */
  async open(
    { seats }: Enrolment,
    offered: ReadonlyMap<string, Uint8Array>,
  ): Promise<readonly { readonly seat: number; readonly secret: Uint8Array }[]> {
    const opened: { readonly seat: number; readonly secret: Uint8Array }[] = [];
    for (const [seat, { account }] of seats.entries()) {
      const credential = parseCredentialFile(offered.get(account) ?? new Uint8Array());
      opened.push({ seat, secret: await answerCredential(this.#tpm, this.#key, ENDORSEMENT, credential) });
    }
    return opened;
  }

  /** Measures and quotes; throws unless the evidence passes. */
  async attest({ bucket, hash }: AttestationNonce): Promise<Attestation> {
    // The chain takes no two quotes of the same millisecond.
    await sleep(2);
    const { profile, update } = bundle.claims;
    const { allowlist } = reference;
    const subject = { machine: this.#machine, rules: bundle.rules, allowlist, profile, update, last: undefined };
    const latestBlock = () => Promise.resolve({ hash: bytesOf(hash), number: 0 });
    const inputs = { tpm: this.#tpm, key: this.#key.handle, subject, sources: this.#sources, latestBlock };
    const { evidence } = await collectEvidence(inputs);
    const { attest: quote, signature } = evidence.bootQuote;
    return { quote, signature, key: this.#keys.blob.publicArea, claims: this.#claimsOf(evidence, { bucket, hash }) };
  }

  async stop(): Promise<void> {
    await this.#tpm.close();
    await this.#swtpm.end();
  }

  #claimsOf(evidence: Evidence, { bucket, hash }: AttestationNonce): AttestationClaims {
    const policy = { rules: bundle.rules, machine: this.#machine, freshBlocks: [bytesOf(hash)], last: undefined };
    const { outcome, reasons, covered } = appraise(evidence, reference, policy);
    if (outcome !== "pass" || covered === undefined) {
      throw new Error(`the evidence is ${outcome}: ${reasons.map(({ code }) => code).join()}`);
    }
    return {
      ...{ epoch: bundle.claims.profile.epoch, bucket, differences: [], logLength: covered.logLength },
      collected: hexOf(collectedHash(collectedFactsOf(evidence))),
      evidence: hexOf(covered.evidenceHash),
      states: hexOf(covered.statesRoot),
      pcr10: hexOf(covered.pcr10),
    };
  }
}

function machineOf(hub: HubId, genesisHash: Hex, { endorsementName, blob }: NewAttestationKey): EnrolledMachine {
  const key = attestationKeyOf(blob.publicArea);
  if (typeof key === "string") throw new Error(`the attestation key is refused: ${key}`);
  return enrolledMachineOf({ genesisHash: bytesOf(genesisHash), hub, endorsementName, key, tamper: "absent" });
}
