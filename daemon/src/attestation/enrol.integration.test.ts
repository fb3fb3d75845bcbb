import { createHash, X509Certificate } from "node:crypto";
import { FakeChain } from "@logos/chain-client/testing";
import { parseCredentialFile } from "@logos/mia";
import { answerCredential, createAttestationKey, openAttestationKey, readNv } from "@logos/mia/attester";
import { lacks, startSwtpm } from "@logos/mia/testing";
import { expect, test } from "vitest";
import { ME, openBench, startFakeHub, temporary } from "../testing.js";
import { hexOf } from "./hex.js";
import { attestationSources } from "./sources.js";

const EK_CERTIFICATE_RSA = 0x01c0_0002;
const missing = lacks("the enrolment of a software TPM", "swtpm", "swtpm_setup", "swtpm_localca");
const hashOf = (bytes: Uint8Array) => hexOf(createHash("sha256").update(bytes).digest());

test.skipIf(missing)("a real TPM opens the credential that it is offered, and no other TPM does", async () => {
  const [swtpm, stranger] = await Promise.all([startSwtpm("tcp", { endorsed: true }), startSwtpm()]);
  const chain = new FakeChain();
  const hub = await startFakeHub(chain);
  const bench = openBench(chain, temporary());
  try {
    const tpm = await swtpm.connect();
    const { endorsementKey, blob } = await createAttestationKey(tpm, { endorsement: "rsa", attestation: "ecc" });
    const certificate = await readNv(tpm, EK_CERTIFICATE_RSA, 4_096);
    const signer = new X509Certificate(swtpm.issuer ?? "").publicKey;
    const issuer = new Uint8Array(signer.export({ type: "spki", format: "der" }));
    const attestationKey = blob.publicArea;
    hub.proof = { documents: { certificate, issuer, attestationKey } };
    chain.attestation.setIssuer(hashOf(issuer));
    chain.attestation.setEnrolment(3, {
      ...{ serial: 1, seats: [{ account: ME, commitment: undefined }], deadline: BigInt(chain.timeMs + 20_000) },
      request: {
        ...{ profile: `0x${"00".repeat(32)}`, endorsementKey, attestationKey, tamperCounter: 0n },
        ...{ certificate: hashOf(certificate), issuer: hashOf(issuer) },
      },
    });
    const { tasks } = attestationSources(bench);
    await tasks.handle({ kind: "enrolment", hub: 3, serial: 1 }, new AbortController().signal);
    const [[, file, commitment] = []] = bench.signer.attestation.callsOf("offerCredential");
    const credential = parseCredentialFile(file ?? new Uint8Array());
    const key = await openAttestationKey(tpm, blob, "rsa");
    expect(hashOf(await answerCredential(tpm, key, "rsa", credential))).toBe(commitment);
    await tpm.close();
    const other = await stranger.connect();
    const { blob: own } = await createAttestationKey(other, { endorsement: "rsa", attestation: "ecc" });
    const foreign = await openAttestationKey(other, own, "rsa");
    await expect(answerCredential(other, foreign, "rsa", credential)).rejects.toThrow();
    await other.close();
  } finally {
    bench.close();
    await hub.close();
    await Promise.all([swtpm.end(), stranger.end()]);
  }
});
