import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AttestationClaims, Enrolment, Passed, ProfileEntry, ReferenceProposal } from "../api/attestation.js";
import type { Chain, Signer } from "../api/chain.js";
import type { Address, Hex } from "../api/identifiers.js";
import { keyFromUri, proposalHash, voteCommitment } from "../index.js";
import { toHex } from "../scale/bytes.js";
import { developmentDaemon } from "../testing/development-daemons.js";
import { type DevChain, startDevChain } from "./dev-chain.js";

const HUB = 0;
const hash = (byte: string): Hex => `0x${byte.repeat(32)}`;
const sha256 = (bytes: Uint8Array): Hex => toHex(createHash("sha256").update(bytes).digest());
/** A TPMT_PUBLIC out of a TPM2B_PUBLIC that tpm2-tools wrote. */
const area = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))).subarray(2);

const profile = hash("11");
const issuer = hash("22");
const entry: ProfileEntry = {
  pcrMask: 0x0bff,
  schemes: ["ecdsa-p256-sha256", "rsassa-2048-sha256"],
  required: { files: false, kernelGuard: false, sensors: false, tamper: false },
  policy: hash("33"),
  machineClass: 0,
};
const proposal: ReferenceProposal = {
  epoch: 0,
  boot: { pcrDigest: hash("41"), secureBoot: false, commandLine: hash("42") },
  ima: { allowlist: hash("43"), violationsAllowed: false, policy: hash("44") },
  ...{ files: hash("45"), kernelGuard: hash("46"), sensors: hash("47"), tamper: hash("48") },
  update: { release: 1, deployment: hash("00") },
  exempt: ["/data/"],
};

let dev: DevChain;
let chain: Chain;
const signer = (uri: string): Signer => chain.signer(keyFromUri(uri));
const daemonOf = (account: Address): Signer => chain.signer(developmentDaemon(account));

beforeAll(async () => {
  dev = await startDevChain();
  chain = await dev.connect();
});
afterAll(async () => await dev.close());

test("the parameters, signers and nonces of the preset are read", async () => {
  const { attestation } = chain;
  expect(await attestation.parameters()).toMatchObject({ committeeSize: 3, quorum: 2, timelockMs: 0n });
  const { threshold, accounts } = (await attestation.signers()) ?? { threshold: 0, accounts: [] };
  const preset = ["//Alice", "//Bob", "//Charlie"].map((uri) => keyFromUri(uri).address);
  expect({ threshold, accounts: [...accounts].sort() }).toEqual({ threshold: 2, accounts: preset.sort() });
  await signer("//Alice").transfer(keyFromUri("//Bob").address, 1n);
  expect((await attestation.nonces()).length).toBeGreaterThan(0);
  expect(await attestation.profiles()).toEqual([]);
  expect(await attestation.hub(HUB)).toBeUndefined();
});

test("the sudo key decides for governance, others are told the way, and a refused inner call is a refusal", async () => {
  const [alice, bob] = [signer("//Alice").attestation, signer("//Bob").attestation];
  const refused = bob.registerProfile(profile, entry);
  await expect(refused).rejects.toMatchObject({ code: "refused", details: { error: "BadOrigin" } });
  await expect(refused).rejects.toThrow(/motion of the committee/);
  await alice.registerProfile(profile, entry);
  const known = { id: profile, entry, open: true, nextEpoch: 0 };
  expect(await chain.attestation.profile(profile)).toMatchObject(known);
  expect(await chain.attestation.profiles()).toEqual([await chain.attestation.profile(profile)]);
  const again = alice.registerProfile(profile, entry);
  await expect(again).rejects.toMatchObject({ details: { pallet: "Attestation", error: "ProfileExists" } });

  expect(await chain.attestation.isIssuer(issuer)).toBe(false);
  await alice.addIssuer(issuer);
  await alice.addIssuer(hash("21"));
  expect(await chain.attestation.issuers()).toEqual([hash("21"), issuer]);
  await alice.removeIssuer(hash("21"));
  expect(await chain.attestation.isIssuer(issuer)).toBe(true);
  const accounts = ["//Alice", "//Bob", "//Charlie"].map((uri) => keyFromUri(uri).address);
  await alice.setSigners(2, accounts.reverse());
  expect((await chain.attestation.signers())?.threshold).toBe(2);
});

test("a reference is proposed, signed, announced and read; who does not sign releases is refused", async () => {
  const [alice, bob, dave] = ["//Alice", "//Bob", "//Dave"].map((uri) => signer(uri).attestation);
  if (alice === undefined || bob === undefined || dave === undefined) throw new Error("no signers");
  const stranger = dave.proposeReference(profile, proposal);
  await expect(stranger).rejects.toMatchObject({ details: { error: "NotSigner" } });
  const { proposal: signed } = await alice.proposeReference(profile, proposal);
  expect(signed).toBe(proposalHash(profile, proposal));
  const proposed = await chain.attestation.reference(profile, 0);
  expect(proposed?.phase).toEqual({ kind: "proposed", readyAt: undefined });
  await bob.signReference(profile, 0, signed);
  await dave.announceReference(profile, 0);
  const active = await chain.attestation.reference(profile, 0);
  expect(active).toMatchObject({
    ...{ profile, epoch: 0, proposal: signed, bootDigest: hash("41"), allowlist: hash("43"), exempt: ["/data/"] },
    ...{ violationsAllowed: false, update: proposal.update, phase: { kind: "active", retiresAt: undefined } },
  });
  expect(active?.leaves.slice(3, 7)).toEqual([hash("45"), hash("46"), hash("47"), hash("48")]);
  expect([...(active?.signedBy ?? [])].sort()).toEqual(
    ["//Alice", "//Bob"].map((uri) => keyFromUri(uri).address).sort(),
  );
  expect(await chain.attestation.references(profile)).toEqual([active]);
  expect(await chain.attestation.references(hash("99"))).toEqual([]);
  await expect(bob.activateReference(profile, 0)).rejects.toMatchObject({ details: { error: "NotAnnounced" } });
});

test("a hub enrols with the keys of its TPM by credentials of drawn daemons", { timeout: 60_000 }, async () => {
  const { attestation } = chain;
  const hub = signer("//hub//0").attestation;
  const stop = new AbortController();
  const request = {
    profile,
    ...{ endorsementKey: area("ek.pub"), attestationKey: area("ak.pub") },
    ...{ certificate: hash("55"), issuer, tamperCounter: 4n },
  };
  await hub.requestEnrolment(HUB, request);
  let enrolment: Enrolment | undefined;
  for await (const seen of attestation.watchEnrolment(HUB, stop.signal)) {
    enrolment = seen;
    if ((seen?.seats.length ?? 0) > 0) stop.abort();
  }
  expect(enrolment?.request).toEqual(request);
  const seats = enrolment?.seats ?? [];
  expect(seats).toHaveLength(3);
  const secrets = seats.map(() => new Uint8Array(randomBytes(32)));
  for (const [seat, { account }] of seats.entries()) {
    const awaited = await attestation.watchTasks(account, AbortSignal.timeout(5_000))[Symbol.asyncIterator]().next();
    expect(awaited.value).toEqual([{ kind: "enrolment", hub: HUB, serial: enrolment?.serial }]);
    const commitment = sha256(secrets[seat] ?? new Uint8Array());
    await daemonOf(account).attestation.offerCredential(HUB, Uint8Array.of(7, seat), commitment);
  }
  const offered = await attestation.credentials(HUB);
  expect(offered).toEqual(new Map(seats.map(({ account }, seat) => [account, Uint8Array.of(7, seat)])));
  const few = hub.completeEnrolment(HUB, [{ seat: 0, secret: secrets[0] ?? new Uint8Array() }]);
  await expect(few).rejects.toMatchObject({ details: { error: "SecretsMissing" } });
  await hub.completeEnrolment(
    HUB,
    secrets.map((secret, seat) => ({ seat, secret })),
  );
  expect(await attestation.enrolment(HUB)).toBeUndefined();
  expect(await attestation.hub(HUB)).toMatchObject({
    ...{ hub: HUB, phase: { kind: "enrolled" }, profile, tamperCounter: 4n, round: 0, passes: [], clock: undefined },
    ...{ endorsementKey: sha256(request.endorsementKey), attestationKey: sha256(request.attestationKey) },
  });
});

test("what hubs, daemons and provers say wrong is refused by name, bytes behind a proof before they are sent", async () => {
  const [nonce] = await chain.attestation.nonces();
  const claims: AttestationClaims = {
    ...{ epoch: 0, bucket: nonce?.bucket ?? 0n, collected: hash("61"), evidence: hash("62"), states: hash("63") },
    differences: [
      { component: "kernel-guard", leaf: hash("64") },
      { component: "ima", leaf: hash("65") },
    ],
    ...{ logLength: 3, pcr10: hash("66") },
  };
  const hub = signer("//hub//0").attestation;
  const attested = hub.attest(HUB, Uint8Array.of(1), Uint8Array.of(2), area("ak.pub"), claims);
  await expect(attested).rejects.toMatchObject({ code: "refused", details: { pallet: "Attestation" } });
  const long = hub.attest(HUB, new Uint8Array(193), Uint8Array.of(2), area("ak.pub"), claims);
  await expect(long).rejects.toMatchObject({ code: "malformed" });

  const daemon = signer("//daemon//0");
  const salt = new Uint8Array(32);
  const commitment = voteCommitment({ kind: "fail", component: "ima" }, salt, daemon.address, HUB, 1);
  const early = daemon.attestation.commitVote(HUB, 1, commitment);
  await expect(early).rejects.toMatchObject({ details: { pallet: "Attestation", error: "AppraisalUnknown" } });
  const reveal = daemon.attestation.revealVote(HUB, 1, { kind: "fail", component: "ima" }, salt);
  await expect(reveal).rejects.toMatchObject({ details: { error: "AppraisalUnknown" } });
  expect(await chain.attestation.appraisal(HUB)).toBeUndefined();

  const passed: Passed = {
    ...{ hub: HUB, round: 1, profile, epoch: 0, states: hash("63"), logLength: 3, pcr10: hash("66") },
    witnesses: [daemon.address],
  };
  const alice = signer("//Alice").attestation;
  const proof = Uint8Array.of(1, ...new Uint8Array(32), 0);
  const unknown = alice.proveFraud(passed, proof);
  await expect(unknown).rejects.toMatchObject({ details: { pallet: "Attestation", error: "PassUnknown" } });
  const trailing = alice.proveFraud(passed, Uint8Array.of(...proof, 0));
  await expect(trailing).rejects.toMatchObject({ code: "malformed" });
  const pass = { round: 1, block: (await chain.head()).number, digest: hash("67") };
  expect(await chain.attestation.passed(HUB, pass)).toBeUndefined();
  expect(await chain.attestation.passed(HUB, { ...pass, block: 4_000_000 })).toBeUndefined();
});

test("governance puts hubs aside, releases, revokes and forgets them, and watchers see it", async () => {
  const alice = signer("//Alice").attestation;
  const stop = new AbortController();
  const seen: (string | undefined)[] = [];
  const steps = [
    () => alice.quarantine(HUB),
    () => alice.release(HUB),
    () => alice.revokeKey(HUB),
    () => alice.forgetHub(HUB),
  ];
  for await (const record of chain.attestation.watchHub(HUB, stop.signal)) {
    seen.push(record?.phase.kind);
    const step = steps.shift();
    if (step === undefined) stop.abort();
    else await step();
  }
  expect(seen).toEqual(["enrolled", "quarantined", "enrolled", "quarantined", undefined]);
  await alice.revokeReference(profile, 0);
  expect((await chain.attestation.reference(profile, 0))?.phase).toEqual({ kind: "revoked" });
});
