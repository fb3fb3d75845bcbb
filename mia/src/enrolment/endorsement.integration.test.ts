import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sha256 } from "@noble/hashes/sha2.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAttestationKey } from "../attester/enrolment.js";
import { type Swtpm, startSwtpm } from "../attester/testing/swtpm.js";
import { findTool, lacks } from "../attester/testing/tools.js";
import { parseCertificate } from "./certificate.js";
import { type Endorsement, judgeEndorsement } from "./endorsement.js";
import { isIssuedBy } from "./issuer.js";
import { parsePublicKeyInfo } from "./public-key-info.js";

const missing = lacks("the endorsement of a software TPM", "swtpm", "swtpm_setup", "swtpm_localca");
const judge = (documents: Endorsement) => {
  const { certificate, issuer } = documents;
  return judgeEndorsement(documents, { certificate: sha256(certificate), issuer: sha256(issuer) });
};

describe.skipIf(missing)("a TPM that swtpm_setup made, with certificates of a local authority", () => {
  let authority: string;
  let swtpm: Swtpm;
  let issuer: Uint8Array;
  let certificate: Uint8Array;
  let endorsementKey: Uint8Array;

  beforeAll(async () => {
    authority = await mkdtemp(join(tmpdir(), "logos-authority-"));
    swtpm = await startSwtpm("tcp", { prepare: (folder) => manufacture(authority, folder) });
    const signer = new X509Certificate(await readFile(join(authority, "issuercert.pem")));
    issuer = new Uint8Array(signer.publicKey.export({ type: "spki", format: "der" }));
    certificate = new Uint8Array(await readFile(join(swtpm.folder, "ek-rsa2048.crt")));
    const tpm = await swtpm.connect();
    ({ endorsementKey } = await createAttestationKey(tpm, { endorsement: "rsa", attestation: "ecc" }));
    await tpm.close();
  });
  afterAll(async () => {
    await swtpm?.end();
    await rm(authority, { recursive: true, force: true });
  });

  test("is endorsed: its maker certified the very key that it makes from the template", () => {
    expect(judge({ endorsementKey, certificate, issuer })).toMatchObject({ ok: true });
  });

  test("is not endorsed by the certificate of its other key, nor by the authority of others", async () => {
    const other = new Uint8Array(await readFile(join(swtpm.folder, "ek-secp384r1.crt")));
    const outcome = judge({ endorsementKey, certificate: other, issuer });
    expect(outcome).toEqual({ ok: false, refusals: ["ek-certificate-key"] });
    expect(isIssuedBy(parseCertificate(other), parsePublicKeyInfo(issuer))).toBe(true);
    const root = new X509Certificate(await readFile(join(authority, "swtpm-localca-rootca-cert.pem")));
    const elsewhere = new Uint8Array(root.publicKey.export({ type: "spki", format: "der" }));
    const refused = judge({ endorsementKey, certificate, issuer: elsewhere });
    expect(refused).toEqual({ ok: false, refusals: ["ek-issuer-signature"] });
  });
});

/** Makes a TPM's state with EK certificates by an authority whose keys are in a folder of their own. */
async function manufacture(authority: string, folder: string): Promise<void> {
  const paths = { statedir: "", signingkey: "signkey.pem", issuercert: "issuercert.pem", certserial: "certserial" };
  const lines = Object.entries(paths).map(([name, file]) => `${name} = ${join(authority, file)}\n`);
  const options = "--platform-manufacturer logos\n--platform-version 1\n--platform-model test\n";
  await writeFile(join(authority, "localca.conf"), lines.join(""));
  await writeFile(join(authority, "localca.options"), options);
  const tool = `create_certs_tool = ${findTool("swtpm_localca")}\n`;
  const configs = `create_certs_tool_config = ${join(authority, "localca.conf")}\ncreate_certs_tool_options = ${join(authority, "localca.options")}\n`;
  await writeFile(join(authority, "setup.conf"), `${tool}${configs}active_pcr_banks = sha256\n`);
  await promisify(execFile)(findTool("swtpm_setup") ?? "swtpm_setup", [
    "--tpm2",
    ...["--tpmstate", folder, "--config", join(authority, "setup.conf")],
    ...["--create-ek-cert", "--write-ek-cert-files", folder],
  ]);
}
