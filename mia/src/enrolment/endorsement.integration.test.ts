import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAttestationKey } from "../attester/enrolment.js";
import { type Swtpm, startSwtpm } from "../attester/testing/swtpm.js";
import { lacks } from "../attester/testing/tools.js";
import { readNv } from "../attester/tpm-commands/nv-index.js";
import { parseCertificate } from "./certificate.js";
import { type Endorsement, judgeEndorsement } from "./endorsement.js";
import { isIssuedBy } from "./issuer.js";
import { parsePublicKeyInfo } from "./public-key-info.js";

const EK_CERTIFICATES = { rsa: 0x01c0_0002, p384: 0x01c0_0016 };
const MAX_CERTIFICATE_BYTES = 4_096;
const missing = lacks("the endorsement of a software TPM", "swtpm", "swtpm_setup", "swtpm_localca");
const judge = (documents: Endorsement) => {
  const { certificate, issuer } = documents;
  return judgeEndorsement(documents, { certificate: sha256(certificate), issuer: sha256(issuer) });
};
const spkiOf = (pem: string | Buffer) =>
  new Uint8Array(new X509Certificate(pem).publicKey.export({ type: "spki", format: "der" }));

describe.skipIf(missing)("a TPM that swtpm_setup made, with certificates of a local authority", () => {
  let swtpm: Swtpm;
  let documents: Endorsement;
  let other: Uint8Array;

  beforeAll(async () => {
    swtpm = await startSwtpm("tcp", { endorsed: true });
    const tpm = await swtpm.connect();
    const { endorsementKey } = await createAttestationKey(tpm, { endorsement: "rsa", attestation: "ecc" });
    const certificate = await readNv(tpm, EK_CERTIFICATES.rsa, MAX_CERTIFICATE_BYTES);
    other = await readNv(tpm, EK_CERTIFICATES.p384, MAX_CERTIFICATE_BYTES);
    await tpm.close();
    documents = { endorsementKey, certificate, issuer: spkiOf(swtpm.issuer ?? "") };
  });
  afterAll(() => swtpm?.end());

  test("is endorsed: its maker certified the very key that it makes from the template", () => {
    expect(judge(documents)).toMatchObject({ ok: true });
  });

  test("is not endorsed by the certificate of its other key, which is as good a certificate", () => {
    expect(judge({ ...documents, certificate: other })).toEqual({ ok: false, refusals: ["ek-certificate-key"] });
    expect(isIssuedBy(parseCertificate(other), parsePublicKeyInfo(documents.issuer))).toBe(true);
  });

  test("is not endorsed by who only signed the authority", async () => {
    const root = await readFile(join(swtpm.folder, "authority", "swtpm-localca-rootca-cert.pem"));
    expect(judge({ ...documents, issuer: spkiOf(root) })).toEqual({ ok: false, refusals: ["ek-issuer-signature"] });
  });
});
