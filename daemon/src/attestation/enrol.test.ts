import { createHash, X509Certificate } from "node:crypto";
import { ChainError, type Enrolment, type EnrolmentRequest } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { encodePublic, parseCredentialFile } from "@logos/mia";
import { signerArea } from "@logos/mia/testing";
import { createIdentity } from "@logos/proto/tls";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Bench, type FakeHub, ME, openBench, silent, startFakeHub, temporary } from "../testing.js";
import { hexOf } from "./hex.js";
import { attestationSources } from "./sources.js";

const SERIAL = 9;
const maker = createIdentity();
const certificate = new Uint8Array(new X509Certificate(maker.certPem).raw);
const issuer = new Uint8Array(maker.spki);
const hashOf = (bytes: Uint8Array) => hexOf(createHash("sha256").update(bytes).digest());

/** A key with an EK's attributes that certifies itself: a TPM's maker of one TPM. */
const point = issuer.subarray(-64);
const endorsementKey = encodePublic({
  ...{ type: "ecc", curve: 3, kdf: undefined, scheme: undefined, nameAlgorithm: 0x000b, attributes: 0x0003_00b2 },
  ...{ authPolicy: new Uint8Array(32), symmetric: { algorithm: 0x0006, keyBits: 128, mode: 0x0043 } },
  ...{ x: point.subarray(0, 32), y: point.subarray(32) },
});

let chain: FakeChain;
let hub: FakeHub;
let directory: string;
let bench: Bench;
const warn = vi.fn();

beforeEach(async () => {
  warn.mockClear();
  chain = new FakeChain();
  hub = await startFakeHub(chain);
  hub.proof = { documents: { certificate, issuer, attestationKey: signerArea } };
  directory = temporary();
  bench = openBench(chain, directory, { log: { ...silent, warn } });
  chain.attestation.setIssuer(hashOf(issuer));
  ask();
});
afterEach(async () => {
  bench.close();
  await hub.close();
});

function ask(request: Partial<EnrolmentRequest> = {}, enrolment: Partial<Enrolment> = {}): void {
  const seats = [{ account: ME, commitment: undefined }];
  chain.attestation.setEnrolment(3, {
    ...{ serial: SERIAL, seats, deadline: BigInt(chain.timeMs + 20_000) },
    request: {
      ...{ profile: `0x${"00".repeat(32)}`, endorsementKey, attestationKey: signerArea, tamperCounter: 0n },
      ...{ certificate: hashOf(certificate), issuer: hashOf(issuer), ...request },
    },
    ...enrolment,
  });
}

function restart(change: Parameters<typeof openBench>[2] = {}): void {
  bench.close();
  bench = openBench(chain, directory, change);
}

const enrol = () =>
  attestationSources(bench).tasks.handle({ kind: "enrolment", hub: 3, serial: SERIAL }, new AbortController().signal);
const offered = () => bench.signer.attestation.callsOf("offerCredential");

test("a TPM whose maker vouches for it is offered a credential", async () => {
  await enrol();
  const [[id, credential, commitment] = []] = offered();
  expect(id).toBe(3);
  expect(parseCredentialFile(credential ?? new Uint8Array()).idObject).toHaveLength(68);
  expect(commitment).toMatch(/^0x[0-9a-f]{64}$/);
});

test.each<[string, () => void, string]>([
  ["another certificate than it asked with", () => ask({ certificate: hashOf(Uint8Array.of(1)) }), "certificate-hash"],
  [
    "the certificate of another key",
    () => {
      const other = new Uint8Array(new X509Certificate(createIdentity().certPem).raw);
      hub.proof = { documents: { certificate: other, issuer, attestationKey: signerArea } };
      ask({ certificate: hashOf(other) });
    },
    "ek-certificate-key, ek-issuer-signature",
  ],
  ["an issuer that governance took away", () => chain.attestation.setIssuer(hashOf(issuer), false), "no more"],
  ["a signing key as endorsement key", () => ask({ endorsementKey: signerArea }), "ek-attributes"],
])("a hub with %s gets none, and that is logged", async (_, spoil, because) => {
  spoil();
  await enrol();
  expect(offered()).toEqual([]);
  expect(warn.mock.calls.at(-1)?.[1]).toMatchObject({ because: expect.stringContaining(because) });
});

test("a hub that shows nothing gets none, and one that shows it later gets one", async () => {
  const { proof } = hub;
  hub.proof = {};
  ask({}, { deadline: BigInt(chain.timeMs + 600) });
  await enrol();
  expect(offered()).toEqual([]);
  ask();
  const asked = hub.shown.length;
  const enrolling = enrol();
  await vi.waitFor(() => expect(hub.shown.length).toBeGreaterThan(asked));
  hub.proof = proof;
  await enrolling;
  expect(offered()).toHaveLength(1);
});

test.each(["before-offer-credential", "after-offer-credential"] as const)(
  "after a crash %s the same credential is offered",
  async (point) => {
    restart({ deadly: point });
    await expect(enrol()).rejects.toThrow(point);
    restart();
    await enrol();
    expect(new Set(offered().map(([, credential]) => hexOf(credential))).size).toBe(1);
    expect(offered().length).toBeGreaterThan(0);
  },
);

test("nothing is offered twice, without a seat, for another enrolment or when the chain refuses", async () => {
  ask({}, { seats: [{ account: ME, commitment: `0x${"aa".repeat(32)}` }] });
  await enrol();
  ask({}, { seats: [{ account: "another", commitment: undefined }] });
  await enrol();
  ask({}, { serial: SERIAL + 1 });
  await enrol();
  chain.attestation.setEnrolment(3, undefined);
  await enrol();
  expect([offered(), hub.shown]).toEqual([[], []]);
  ask();
  bench.signer.attestation.on("offerCredential", () => {
    throw new ChainError("refused", "no");
  });
  await expect(enrol()).rejects.toThrow("[refused]");
});
