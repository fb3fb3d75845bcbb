import { randomBytes } from "node:crypto";
import {
  type Chain,
  type Hex,
  type HubId,
  keyFromUri,
  type ReferenceProposal,
  voteCommitment,
} from "@logos/chain-client";
import { developmentDaemon } from "@logos/chain-client/testing";
import {
  encodeCredentialFile,
  integrityLeaves,
  makeCredential,
  nameOf,
  parsePublic,
  type ReferenceBundle,
} from "@logos/mia";
import { hexOf, sha256Hex } from "./hex.js";

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/** What governance and release signers of a development chain do before a hub can prove anything. */
export async function release(chain: Chain, { rules, claims }: ReferenceBundle, issuerSpki: Uint8Array): Promise<void> {
  const [alice, bob] = ["//Alice", "//Bob"].map((uri) => chain.signer(keyFromUri(uri)).attestation);
  if (alice === undefined || bob === undefined) throw new Error("a development chain has both");
  const { profile, boot, ima, update } = claims;
  const id = hexOf(profile.profileId);
  await alice.addIssuer(sha256Hex(issuerSpki));
  await alice.registerProfile(id, {
    pcrMask: rules.bootMask,
    schemes: ["ecdsa-p256-sha256"],
    required: { files: false, kernelGuard: false, sensors: false, tamper: claims.tamper !== "absent" },
    policy: hexOf(profile.policyHash),
    machineClass: 0,
  });
  const [, , , files, kernelGuard, sensors, tamper] = integrityLeaves(claims).map(hexOf);
  if (files === undefined || kernelGuard === undefined || sensors === undefined || tamper === undefined) {
    throw new Error("there are eight leaves");
  }
  const proposal: ReferenceProposal = {
    ...{ epoch: profile.epoch, files, kernelGuard, sensors, tamper, exempt: [] },
    boot: { pcrDigest: hexOf(boot.pcrDigest), secureBoot: boot.secureBoot, commandLine: hexOf(boot.commandLineHash) },
    ima: { allowlist: hexOf(ima.allowlistRoot), violationsAllowed: false, policy: hexOf(ima.imaPolicyHash) },
    update: { release: update.release, deployment: hexOf(update.deploymentId) },
  };
  const proposed = await alice.proposeReference(id, proposal);
  await bob.signReference(id, profile.epoch, proposed.proposal);
  await alice.announceReference(id, profile.epoch);
}

/** Makes the credentials of those who were drawn for a hub's enrolment, as their daemons would. */
export async function offerCredentials(chain: Chain, hub: HubId): Promise<void> {
  const enrolment = await chain.attestation.enrolment(hub);
  const open = (enrolment?.seats ?? []).filter(({ commitment }) => commitment === undefined);
  for (const { account } of open) {
    const { endorsementKey, attestationKey } = enrolment?.request ?? {};
    if (endorsementKey === undefined || attestationKey === undefined) return;
    const secret = random(32);
    const credential = makeCredential(parsePublic(endorsementKey), nameOf(attestationKey), secret, random);
    const { attestation } = chain.signer(developmentDaemon(account));
    await attestation.offerCredential(hub, encodeCredentialFile(credential), sha256Hex(secret));
  }
}

/** Lets the whole committee of a round say pass. */
export async function passRound(chain: Chain, hub: HubId, round: number): Promise<void> {
  const seats = (await chain.attestation.appraisal(hub))?.seats ?? [];
  const votes = seats.map(({ account }) => ({ key: developmentDaemon(account), salt: random(32) }));
  const pass = { kind: "pass" } as const;
  for (const { key, salt } of votes) {
    const commitment: Hex = voteCommitment(pass, salt, key.address, hub, round);
    await chain.signer(key).attestation.commitVote(hub, round, commitment);
  }
  for (const { key, salt } of votes) await chain.signer(key).attestation.revealVote(hub, round, pass, salt);
}

/** Lets a daemon say by which TLS key it calls hubs. */
export async function announceCaller(chain: Chain, account: string, tlsKey: Uint8Array): Promise<void> {
  await chain.signer(developmentDaemon(account)).announceDaemon(tlsKey);
}
