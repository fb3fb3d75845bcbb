import { createHash, randomBytes } from "node:crypto";
import { type Chain, type Enrolment, type HubId, voteCommitment } from "@logos/chain-client";
import { developmentDaemon } from "@logos/chain-client/testing";
import { encodeCredentialFile, makeCredential, nameOf, parsePublic } from "@logos/mia";
import { hexOf } from "../../src/mia/hex.js";

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/** Waits until a committee is drawn for a hub's enrolment, and wraps a credential for each seat of it. */
export async function offerCredentials(chain: Chain, hub: HubId): Promise<Enrolment> {
  for await (const enrolment of chain.attestation.watchEnrolment(hub, AbortSignal.timeout(60_000))) {
    if (enrolment === undefined || enrolment.seats.length === 0) continue;
    const { endorsementKey, attestationKey } = enrolment.request;
    const offers = enrolment.seats.map(async ({ account }) => {
      const secret = random(32);
      const credential = makeCredential(parsePublic(endorsementKey), nameOf(attestationKey), secret, random);
      const commitment = hexOf(createHash("sha256").update(secret).digest());
      const { attestation } = chain.signer(developmentDaemon(account));
      await attestation.offerCredential(hub, encodeCredentialFile(credential), commitment);
    });
    await Promise.all(offers);
    return enrolment;
  }
  throw new Error("no committee was drawn for the enrolment");
}

/** Waits for the committee of a round, and lets all of it say pass. */
export async function passRound(chain: Chain, hub: HubId): Promise<void> {
  for await (const appraisal of chain.attestation.watchAppraisal(hub, AbortSignal.timeout(60_000))) {
    if (appraisal === undefined || appraisal.seats.length === 0) continue;
    const { round } = appraisal;
    const votes = appraisal.seats.map(({ account }) => ({ key: developmentDaemon(account), salt: random(32) }));
    const pass = { kind: "pass" } as const;
    const commits = votes.map(async ({ key, salt }) => {
      const commitment = voteCommitment(pass, salt, key.address, hub, round);
      await chain.signer(key).attestation.commitVote(hub, round, commitment);
    });
    await Promise.all(commits);
    await Promise.all(votes.map(({ key, salt }) => chain.signer(key).attestation.revealVote(hub, round, pass, salt)));
    return;
  }
  throw new Error("no committee was drawn for the attestation");
}
