import { createHash, X509Certificate } from "node:crypto";
import {
  type AttestationClaims,
  type Chain,
  connectChain,
  keyFromUri,
  observationCommitment,
  resultCommitment,
  type SigningKey,
  voteCommitment,
} from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { createEngine, readRuntime, serveEngine, silentLogger } from "@logos/devchain";
import {
  type Allowlist,
  attestationKeyOf,
  collectedFactsOf,
  collectedHash,
  encodeEvidence,
  encodeReferenceBundle,
  enrolledMachineOf,
  evidenceHashOf,
  integrityLeaves,
  measuredLogOf,
  parseCredentialFile,
  parseImaBinary,
  statesRoot,
} from "@logos/mia";
import {
  answerCredential,
  collectEvidence,
  createAttestationKey,
  flushContext,
  type LoadedKey,
  type NewAttestationKey,
  openAttestationKey,
  readNv,
  type TpmClient,
} from "@logos/mia/attester";
import {
  ALLOWED,
  extendPcr,
  IMA_ENTRIES,
  IMA_LIST,
  imaEntry,
  joined,
  lacks,
  playBoot,
  playedSources,
  playIma,
  RULES,
  reference,
  type Swtpm,
  startSwtpm,
} from "@logos/mia/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningDaemon, startDaemon } from "../daemon.js";
import { type FakeHub, silent, startFakeHub, temporary } from "../testing.js";
import { bytesOf, hexOf } from "./hex.js";

const HUB = 0;
const DAEMONS = 6;
const EK_CERTIFICATE_RSA = 0x01c0_0002;
const claims = { ...reference.claims, profile: { ...reference.claims.profile, epoch: 0 } };
const PROFILE = hexOf(claims.profile.profileId);
const bundle = { rules: RULES, claims, allowlist: ALLOWED, switches: [], applications: [] };
const commitments = { result: resultCommitment, observation: observationCommitment, vote: voteCommitment };
const digestOf = (bytes: Uint8Array) => hexOf(createHash("sha256").update(bytes).digest());
const missing = lacks("a committee that judges a software TPM", "swtpm", "swtpm_setup", "swtpm_localca");

describe.skipIf(missing)("a committee on a real chain", () => {
  let engine: ReturnType<typeof createEngine>;
  let server: Awaited<ReturnType<typeof serveEngine>>;
  let chain: Chain;
  let swtpm: Swtpm;
  let hub: FakeHub;
  let issuer: Uint8Array;
  let keys: NewAttestationKey;
  let ticking: NodeJS.Timeout;
  let running: RunningDaemon[] = [];

  beforeAll(async () => {
    engine = createEngine({ wasm: readRuntime(), clock: "wall" });
    await engine.start();
    server = await serveEngine(engine, { port: 0, log: silentLogger });
    chain = await connectChain({ endpoint: server.endpoint });
    // A development chain makes blocks for transactions, and draws and deadlines need blocks.
    const alice = chain.signer(keyFromUri("//Alice"));
    ticking = setInterval(() => void alice.transfer(keyFromUri("//Bob").address, 10n ** 12n).catch(() => {}), 1_000);
    hub = await startFakeHub(new FakeChain());
    await chain.signer(keyFromUri("//hub//0")).announceHub(hub.hub.endpoint, bytesOf(hub.hub.tlsKey));
    swtpm = await startSwtpm("tcp", { endorsed: true });
    const signer = new X509Certificate(swtpm.issuer ?? "").publicKey;
    issuer = new Uint8Array(signer.export({ type: "spki", format: "der" }));
    await withTpm(async (tpm) => {
      await playBoot(tpm);
      await playIma(tpm, 0, IMA_ENTRIES);
    });
    await release();
  });
  afterAll(async () => {
    clearInterval(ticking);
    await stopDaemons();
    await chain?.close();
    await server?.close();
    await engine?.close();
    await hub?.close();
    await swtpm?.end();
  });

  async function withTpm<T>(use: (tpm: TpmClient) => Promise<T>): Promise<T> {
    const tpm = await swtpm.connect();
    try {
      return await use(tpm);
    } finally {
      await tpm.close();
    }
  }

  function withKey<T>(use: (tpm: TpmClient, key: LoadedKey) => Promise<T>): Promise<T> {
    return withTpm(async (tpm) => {
      const key = await openAttestationKey(tpm, keys.blob, "rsa");
      try {
        return await use(tpm, key);
      } finally {
        await flushContext(tpm, key.handle);
      }
    });
  }

  /** What governance and release signers decide before a hub can prove anything. */
  async function release(): Promise<void> {
    const [alice, bob] = [
      chain.signer(keyFromUri("//Alice")).attestation,
      chain.signer(keyFromUri("//Bob")).attestation,
    ];
    await alice.addIssuer(digestOf(issuer));
    await alice.registerProfile(PROFILE, {
      ...{ pcrMask: RULES.bootMask, schemes: ["ecdsa-p256-sha256"], machineClass: 0 },
      required: { files: false, kernelGuard: false, sensors: false, tamper: false },
      policy: hexOf(claims.profile.policyHash),
    });
    const leaves = integrityLeaves(claims).map(hexOf);
    const leaf = (index: number) => leaves[index] ?? PROFILE;
    const { boot, ima, update } = claims;
    const { proposal } = await alice.proposeReference(PROFILE, {
      ...{ epoch: 0, files: leaf(3), kernelGuard: leaf(4), sensors: leaf(5), tamper: leaf(6), exempt: [] },
      boot: { pcrDigest: hexOf(boot.pcrDigest), secureBoot: false, commandLine: hexOf(boot.commandLineHash) },
      ima: { allowlist: hexOf(ima.allowlistRoot), violationsAllowed: false, policy: hexOf(ima.imaPolicyHash) },
      update: { release: update.release, deployment: hexOf(update.deploymentId) },
    });
    await bob.signReference(PROFILE, 0, proposal);
    await alice.announceReference(PROFILE, 0);
  }

  async function start(key: SigningKey, lies = false): Promise<void> {
    const modules = { chain, commitments, log: silent, reach: () => {} };
    running.push(await startDaemon({ key, dataDirectory: temporary(), lies }, modules));
  }

  async function stopDaemons(): Promise<void> {
    await Promise.all(running.map((daemon) => daemon.close(0)));
    running = [];
  }

  /** Has the hub ask to be enrolled, and answer the credentials that it is offered. */
  async function enrol(): Promise<void> {
    const attestation = chain.signer(keyFromUri("//hub//0")).attestation;
    const certificate = await withTpm(async (tpm) => {
      keys = await createAttestationKey(tpm, { endorsement: "rsa", attestation: "ecc" });
      return readNv(tpm, EK_CERTIFICATE_RSA, 4_096);
    });
    const { publicArea: attestationKey } = keys.blob;
    hub.proof = { documents: { certificate, issuer, attestationKey } };
    await attestation.requestEnrolment(HUB, {
      ...{ profile: PROFILE, endorsementKey: keys.endorsementKey, attestationKey, tamperCounter: 0n },
      ...{ certificate: digestOf(certificate), issuer: digestOf(issuer) },
    });
    const views = chain.attestation.watchEnrolment(HUB, AbortSignal.timeout(60_000));
    const enrolment = await first(views, (view) => view?.seats.length === 3 && view.seats.every(hasOffered));
    const credentials = await chain.attestation.credentials(HUB);
    const opened: { seat: number; secret: Uint8Array }[] = [];
    for (const [seat, { account }] of (enrolment?.seats ?? []).entries()) {
      const credential = parseCredentialFile(credentials.get(account) ?? new Uint8Array());
      const secret = await withKey((tpm, key) => answerCredential(tpm, key, "rsa", credential));
      opened.push({ seat, secret });
    }
    await attestation.completeEnrolment(HUB, opened);
  }

  /** Attests with this list; an allowlist of its own makes the hub lie about what it found in it. */
  async function attest(list: Uint8Array, allowlist: Allowlist): Promise<void> {
    const area = keys.blob.publicArea;
    const key = attestationKeyOf(area);
    if (typeof key === "string") throw new Error(key);
    const genesisHash = bytesOf(chain.genesisHash);
    const { endorsementName } = keys;
    const machine = enrolledMachineOf({ genesisHash, hub: HUB, endorsementName, key, tamper: "absent" });
    const nonce = (await chain.attestation.nonces()).at(-1);
    if (nonce === undefined) throw new Error("the chain has no nonce");
    const block = { hash: bytesOf(nonce.hash), number: (await chain.head()).number };
    const { evidence } = await withKey((tpm, { handle }) => {
      const subject = { machine, rules: RULES, allowlist, ...claims, last: undefined };
      const sources = playedSources({ imaList: async () => ({ list: "sha1", entries: list }) });
      return collectEvidence({ tpm, key: handle, subject, sources, latestBlock: async () => block });
    });
    const states = measuredLogOf(evidence.ima)?.states ?? [];
    const pcr10 = states.at(-1) ?? new Uint8Array(32);
    const covered = { logLength: states.length - 1, pcr10, statesRoot: statesRoot(0, states) };
    const said: AttestationClaims = {
      ...{ epoch: 0, bucket: nonce.bucket, differences: [], logLength: covered.logLength, pcr10: hexOf(pcr10) },
      collected: hexOf(collectedHash(collectedFactsOf(evidence))),
      ...{ evidence: hexOf(evidenceHashOf(evidence, covered)), states: hexOf(covered.statesRoot) },
    };
    hub.proof = { ...hub.proof, evidence: encodeEvidence(evidence), bundle: encodeReferenceBundle(bundle) };
    const { attestation } = chain.signer(keyFromUri("//hub//0"));
    await attestation.attest(HUB, evidence.bootQuote.attest, evidence.bootQuote.signature, area, said);
  }

  const phaseIs = (kind: string) => {
    const views = chain.attestation.watchHub(HUB, AbortSignal.timeout(60_000));
    return first(views, (record) => record?.phase.kind === kind);
  };

  test("endorses the TPM that it is asked about, and passes what an honest machine shows", async () => {
    for (let index = 0; index < DAEMONS; index++) await start(keyFromUri(`//daemon//${index}`));
    await enrol();
    expect(await chain.attestation.hub(HUB)).toMatchObject({ phase: { kind: "enrolled" }, round: 0 });
    await attest(IMA_LIST, reference.allowlist);
    const record = await phaseIs("trusted");
    expect(record).toMatchObject({ round: 1, logLength: IMA_ENTRIES, passes: [{ round: 1 }] });
    await stopDaemons();
  });

  test("whose majority passes a bad log is refuted by the one who did not, and the liars are suspended", async () => {
    const bad = joined(IMA_LIST, imaEntry("/usr/bin/miner"));
    const [entry] = parseImaBinary(imaEntry("/usr/bin/miner"), 20);
    const digest = createHash("sha256").update(entry?.templateData ?? new Uint8Array());
    await withTpm((tpm) => extendPcr(tpm, 10, new Uint8Array(digest.digest())));
    await attest(bad, { ...reference.allowlist, has: () => true });
    const views = chain.attestation.watchAppraisal(HUB, AbortSignal.timeout(60_000));
    const appraisal = await first(views, (view) => view?.round === 2 && view.phase === "committing");
    const daemons = Array.from({ length: DAEMONS }, (_, index) => keyFromUri(`//daemon//${index}`));
    const seated = (appraisal?.seats ?? []).map(({ account }) => daemons.find(({ address }) => address === account));
    for (const [index, key] of seated.entries()) if (key !== undefined) await start(key, index > 0);
    const record = await phaseIs("violated");
    expect(record?.phase).toEqual({ kind: "violated", violation: { kind: "log", offending: "not-allowlisted" } });
    expect(record?.passes.map(({ round }) => round)).toEqual([1]);
    const [honest, ...liars] = await Promise.all(seated.map((key) => chain.daemon(key?.address ?? "")));
    expect(honest?.suspended).toBeUndefined();
    expect(liars.map((liar) => liar?.suspended?.offence)).toEqual(["false-ok", "false-ok"]);
  });
});

const hasOffered = ({ commitment }: { readonly commitment: unknown }): boolean => commitment !== undefined;

async function first<T>(views: AsyncIterable<T>, condition: (view: T) => boolean): Promise<T> {
  for await (const view of views) if (condition(view)) return view;
  throw new Error("the chain did not come to this in time");
}
