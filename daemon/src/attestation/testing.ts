import type { Appraisal, HubIntegrity, Passed, Reference } from "@logos/chain-client";
import type { FakeChain } from "@logos/chain-client/testing";
import {
  appraise,
  type Evidence,
  encodeEvidence,
  encodeReferenceBundle,
  enrolledMachineOf,
  integrityHash,
  integrityLeaves,
  nameOf,
  parseImaBinary,
  policyHash,
  type ReferenceBundle,
  sha256NameOf,
} from "@logos/mia";
import { attestation, type Deviation, imaList, referenceClaims, rules, signerArea } from "@logos/mia/testing";
import { type FakeHub, ME } from "../testing.js";
import { bytesOf, hexOf } from "./hex.js";

export const ROUND = 5;
const HUB = 3;
const ENDORSEMENT_KEY = `0x${"e1".repeat(32)}` as const;
const NAME = nameOf(signerArea);
const NONCE = `0x${"b1".repeat(32)}` as const;

/** The bundle of the captured machine's release. */
export const BUNDLE: ReferenceBundle = {
  ...{ rules, claims: referenceClaims, switches: ["hwmon:case"], applications: [] },
  allowlist: parseImaBinary(imaList, 20).slice(1),
};

const REFERENCE: Reference = {
  ...{ profile: hexOf(referenceClaims.profile.profileId), epoch: referenceClaims.profile.epoch },
  leaves: integrityLeaves(referenceClaims).map(hexOf),
  ...{ bootDigest: hexOf(referenceClaims.boot.pcrDigest), allowlist: hexOf(referenceClaims.ima.allowlistRoot) },
  ...{ violationsAllowed: true, exempt: ["/etc/"], proposal: NONCE, signedBy: [] },
  update: { release: referenceClaims.update.release, deployment: hexOf(referenceClaims.update.deploymentId) },
  phase: { kind: "active", retiresAt: undefined },
};

/** An attestation of hub 3 that the chain took: real evidence, signed as by a TPM, and what record and case say of it. */
export interface AttestedHub {
  readonly evidence: Evidence;
  readonly record: HubIntegrity;
  readonly appraisal: Appraisal;
  /** What the event of a pass says. */
  readonly passed: Passed;
}

/** The hub's record and its appraisal with one seat, ours; the machine is honest but for the deviation. */
export function attestedHub(chain: FakeChain, deviation: Deviation = {}): AttestedHub {
  const { key, tamper } = attestation().policy.machine;
  const { evidence, reference, policy } = attestation({
    ...deviation,
    evidence: { blockHash: bytesOf(NONCE), ...deviation.evidence },
    policy: {
      freshBlocks: [bytesOf(NONCE)],
      machine: enrolledMachineOf({
        genesisHash: bytesOf(chain.genesisHash),
        hub: HUB,
        endorsementName: sha256NameOf(bytesOf(ENDORSEMENT_KEY)),
        key,
        tamper,
      }),
    },
  });
  const { covered } = appraise(evidence, reference, policy);
  if (covered === undefined) throw new Error("the quotes cover no log");
  const { profile, epoch } = REFERENCE;
  const log = { logLength: covered.logLength, pcr10: hexOf(covered.pcr10) };
  const states = hexOf(covered.statesRoot);
  const deadline = BigInt(chain.timeMs + 20_000);
  return {
    evidence,
    record: {
      ...{ hub: HUB, phase: { kind: "enrolled" }, profile, epoch, round: ROUND, passes: [], ...log },
      ...{ endorsementKey: ENDORSEMENT_KEY, attestationKey: hexOf(NAME.subarray(2)), tamperCounter: 4n },
      ...{ clock: undefined, mustReset: false, trustedUntil: 0n },
      ...{ integrity: hexOf(integrityHash(evidence.claims)), evidence: hexOf(covered.evidenceHash) },
    },
    appraisal: { round: ROUND, states, phase: "committing", deadline, seats: [seatOf(ME)] },
    passed: { hub: HUB, round: ROUND, profile, epoch, states, ...log, witnesses: ["another"] },
  };
}

export function seatOf(account: string): Appraisal["seats"][number] {
  return { account, commitment: undefined, vote: undefined };
}

/** Has the chain know the profile and the reference of the captured machine, and a nonce. */
export function register(chain: FakeChain): void {
  const required = { files: false, kernelGuard: false, sensors: false, tamper: false };
  const policy = hexOf(policyHash(rules));
  chain.attestation.setProfile({
    ...{ id: REFERENCE.profile, open: true, nextEpoch: 4, lastRelease: 7, active: 3, coming: undefined },
    entry: { required, pcrMask: rules.bootMask, schemes: [], policy, machineClass: 0 },
  });
  chain.attestation.setReference(REFERENCE);
  chain.attestation.setNonces([{ bucket: 1n, hash: NONCE }]);
}

/** Has chain and hub know an attestation. */
export function present(chain: FakeChain, hub: FakeHub, { evidence, record, appraisal }: AttestedHub): void {
  register(chain);
  chain.attestation.setHub(record.hub, record);
  chain.attestation.setAppraisal(record.hub, appraisal);
  hub.proof = {
    evidence: encodeEvidence(evidence),
    bundle: encodeReferenceBundle(BUNDLE),
    documents: { certificate: Uint8Array.of(1), issuer: Uint8Array.of(1), attestationKey: signerArea },
  };
}
