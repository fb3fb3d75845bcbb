import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type AttestationClaims,
  ChainError,
  type EnrolmentRequest,
  type Hex,
  type HubIntegrity,
  type Profile,
  type Reference,
} from "@logos/chain-client";
import { FakeChain, type FakeSigner } from "@logos/chain-client/testing";
import {
  encodeCredentialFile,
  encodeReferenceBundle,
  type IntegrityClaims,
  integrityLeaves,
  makeCredential,
  nameOf,
  parsePublic,
  parseQuoteAttest,
  type ReferenceBundle,
  sensorSetHash,
} from "@logos/mia";
import * as played from "@logos/mia/testing";
import { HUB, HUB_ACCOUNT, someHub } from "../testing.js";
import { hexOf, sha256Hex } from "./hex.js";
import { bareNameOf } from "./hub-key.js";

export const SWITCH = "hwmon:nct6798:intrusion0";
export const MEMBERS = ["member-0", "member-1", "member-2"] as const;
export const NO_DEPLOYMENT: Hex = `0x${"00".repeat(32)}`;

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/** Reference values of the played machine with one tamper switch. */
export function someBundle(change: Partial<IntegrityClaims> = {}): ReferenceBundle {
  const tamper = { sensorSetHash: sensorSetHash([SWITCH]), flag: "clear", nvCounterDelta: 0 } as const;
  const claims = { ...played.reference.claims, tamper, ...change };
  return { rules: played.RULES, claims, allowlist: played.ALLOWED, switches: [SWITCH], applications: [] };
}

/** A bundle as the chain knows it. */
export function referenceOf({ claims }: ReferenceBundle, phase: Reference["phase"]): Reference {
  const { profile, boot, ima, update } = claims;
  return {
    profile: hexOf(profile.profileId),
    epoch: profile.epoch,
    leaves: integrityLeaves(claims).map(hexOf),
    bootDigest: hexOf(boot.pcrDigest),
    allowlist: hexOf(ima.allowlistRoot),
    violationsAllowed: false,
    exempt: [],
    update: { release: update.release, deployment: hexOf(update.deploymentId) },
    proposal: sha256Hex(Buffer.from(`proposal ${profile.epoch}`)),
    signedBy: [],
    phase,
  };
}

export const ACTIVE: Reference["phase"] = { kind: "active", retiresAt: undefined };

/** A hub's record that proved nothing yet. */
export function someRecord(change: Partial<HubIntegrity> = {}): HubIntegrity {
  const nothing: Hex = `0x${"00".repeat(32)}`;
  return {
    hub: HUB,
    phase: { kind: "enrolled" },
    profile: hexOf(played.reference.claims.profile.profileId),
    endorsementKey: nothing,
    attestationKey: nothing,
    tamperCounter: 1n,
    epoch: 0,
    clock: undefined,
    mustReset: false,
    integrity: nothing,
    evidence: nothing,
    logLength: 0,
    pcr10: nothing,
    trustedUntil: 0n,
    round: 0,
    passes: [],
    ...change,
  };
}

/** A folder of recorded logs, with a closed case, as `--measurements` takes it. */
export function recordMeasurements(): string {
  const folder = mkdtempSync(join(tmpdir(), "logos-measurements-"));
  writeFileSync(join(folder, "event-log"), played.EVENT_LOG);
  writeFileSync(join(folder, "ima-list"), played.IMA_LIST);
  writeFileSync(join(folder, "command-line"), `${played.COMMAND_LINE}\n`);
  writeFileSync(join(folder, "ima-policy"), played.IMA_POLICY);
  mkdirSync(join(folder, "switches", "hwmon0"), { recursive: true });
  writeFileSync(join(folder, "switches", "hwmon0", "name"), "nct6798\n");
  setSwitch(folder, false);
  return folder;
}

export function setSwitch(measurements: string, open: boolean): void {
  writeFileSync(join(measurements, "switches", "hwmon0", "intrusion0_alarm"), open ? "1\n" : "0\n");
}

/** Waits for what a running agent brings about. */
export async function until(condition: () => boolean, what: string, withinMs = 20_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`in ${withinMs} ms it did not come to this: ${what}`);
    await sleep(20);
  }
}

/**
 * A fake chain that does with a hub's calls what the pallet does, as far as the hub can see: an enrolment gets its
 * credentials at once, an attestation its committee. What the committee finds, the test says.
 */
export class HubChain extends FakeChain {
  readonly hubSigner: FakeSigner;
  /** Claims of the attestations that were taken. */
  readonly taken: AttestationClaims[] = [];
  #secrets: readonly Uint8Array[] = [];
  #serial = 0;
  #record: HubIntegrity | undefined;

  constructor(bundle: ReferenceBundle = someBundle()) {
    super();
    this.setHub(someHub());
    this.hubSigner = this.signer({ address: HUB_ACCOUNT });
    this.#register(bundle);
    this.attestation.setNonces([{ bucket: 7n, hash: sha256Hex(Buffer.from("block")) }]);
    this.hubSigner.attestation
      .on("requestEnrolment", (_, request) => this.#enrol(request))
      .on("completeEnrolment", (_, opened) => this.#complete(opened))
      .on("attest", (_, quote, __, ___, claims) => this.#take(quote, claims));
  }

  get record(): HubIntegrity | undefined {
    return this.#record;
  }

  /** Changes the hub's record. */
  change(change: Partial<HubIntegrity>): void {
    this.#record = { ...(this.#record ?? someRecord()), ...change };
    this.attestation.setHub(HUB, this.#record);
  }

  /** The committee has come to an end. */
  conclude(how: "pass" | "undecided"): void {
    this.attestation.setAppraisal(HUB, undefined);
    const trusted = {
      phase: { kind: "trusted" },
      mustReset: false,
      trustedUntil: BigInt(this.timeMs) + 120_000n,
    } as const;
    this.change(how === "pass" ? trusted : {});
  }

  violate(): void {
    this.attestation.setAppraisal(HUB, undefined);
    const violation = { kind: "log", offending: "violation" } as const;
    this.change({ phase: { kind: "violated", violation }, mustReset: true, trustedUntil: 0n });
  }

  #register(bundle: ReferenceBundle): void {
    const { profileId, policyHash } = bundle.claims.profile;
    const required = { files: false, kernelGuard: false, sensors: false, tamper: true };
    const schemes = ["ecdsa-p256-sha256", "rsassa-2048-sha256"] as const;
    const entry = { pcrMask: bundle.rules.bootMask, schemes, required, policy: hexOf(policyHash), machineClass: 0 };
    const states = { nextEpoch: 2, lastRelease: 1, active: 1, coming: undefined };
    const profile: Profile = { id: hexOf(profileId), entry, open: true, ...states };
    this.attestation.setProfile(profile);
    this.attestation.setReference(referenceOf(bundle, ACTIVE));
  }

  #enrol(request: EnrolmentRequest) {
    this.#serial += 1;
    this.#secrets = MEMBERS.map(() => random(32));
    const deadline = BigInt(this.timeMs) + 60_000n;
    const seats = MEMBERS.map((account, index) => {
      const name = nameOf(request.attestationKey);
      const secret = this.#secrets[index] ?? random(32);
      const made = makeCredential(parsePublic(request.endorsementKey), name, secret, random);
      this.attestation.setCredential(HUB, account, encodeCredentialFile(made));
      return { account, commitment: sha256Hex(secret) };
    });
    this.attestation.setEnrolment(HUB, { serial: this.#serial, request, seats, deadline });
    return this.next();
  }

  async #complete(opened: readonly { readonly seat: number; readonly secret: Uint8Array }[]) {
    const enrolment = await this.attestation.enrolment(HUB);
    const right = opened.every(({ seat, secret }) => Buffer.from(secret).equals(this.#secrets[seat] ?? random(1)));
    if (enrolment === undefined || opened.length < 2 || !right) throw refused("SecretMismatch");
    const { endorsementKey, attestationKey, tamperCounter } = enrolment.request;
    this.attestation.setEnrolment(HUB, undefined);
    this.change({
      phase: { kind: "enrolled" },
      endorsementKey: hexOf(bareNameOf(endorsementKey)),
      attestationKey: hexOf(bareNameOf(attestationKey)),
      // The base of a TPM that the chain knows stays.
      tamperCounter: this.#record?.tamperCounter ?? tamperCounter,
    });
    return this.next();
  }

  async #take(quote: Uint8Array, claims: AttestationClaims) {
    const differs = claims.differences.length > 0;
    if (!differs && (await this.attestation.appraisal(HUB)) !== undefined) throw refused("AppraisalRunning");
    const { clock } = parseQuoteAttest(quote);
    this.taken.push(claims);
    const round = (this.#record?.round ?? 0) + 1;
    const { evidence, epoch, logLength, pcr10 } = claims;
    const components = claims.differences.map(({ component }) => component);
    if (differs) this.attestation.setAppraisal(HUB, undefined);
    else {
      const seats = MEMBERS.map((account) => ({ account, commitment: undefined, vote: undefined }));
      const deadline = BigInt(this.timeMs) + 20_000n;
      this.attestation.setAppraisal(HUB, { round, states: claims.states, phase: "committing", deadline, seats });
    }
    this.change({
      ...{ round, evidence, epoch, logLength, pcr10, clock },
      ...(differs ? { phase: { kind: "violated", violation: { kind: "claims", components } }, mustReset: true } : {}),
    });
    return this.next();
  }
}

function refused(error: string): ChainError {
  return new ChainError("refused", error, { details: { pallet: "Attestation", error } });
}

/** Puts a bundle where a hub looks for it. */
export function deliver(dataDirectory: string, bundle: ReferenceBundle): void {
  mkdirSync(join(dataDirectory, "references"), { recursive: true });
  const name = `epoch-${bundle.claims.profile.epoch}.bundle`;
  writeFileSync(join(dataDirectory, "references", name), encodeReferenceBundle(bundle));
}
