import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { isRefusal, type KeyKind, readNv, type TpmClient } from "@logos/mia/attester";
import { HubError } from "../errors.js";

/** NV indices of EK certificates, P-256 and RSA-2048 (TCG EK Credential Profile 2.5, §2.2.1.4); the faster key first. */
const CERTIFICATES: readonly (readonly [KeyKind, number])[] = [
  ["ecc", 0x01c0_000a],
  ["rsa", 0x01c0_0002],
];
const MAX_CERTIFICATE_BYTES = 8_192;

/** What the TPM's maker says of its endorsement key, and of which kind that key is. */
export interface Endorsement {
  readonly kind: KeyKind;
  /** X.509 certificate, and the SubjectPublicKeyInfo that signed it; both DER. */
  readonly certificate: Uint8Array;
  readonly issuer: Uint8Array;
}

/** The certificate of whoever signed the TPM's, PEM or DER. Throws `malformed`. */
export function readIssuer(file: string): X509Certificate {
  try {
    return new X509Certificate(readFileSync(file));
  } catch (cause) {
    throw new HubError("malformed", `--issuer ${file} is no certificate: give the one that signed the TPM's`, {
      cause,
    });
  }
}

/** Reads the certificate that the TPM keeps. Throws `not-endorsed` where there is none, or another issuer signed it. */
export async function readEndorsement(tpm: TpmClient, issuer: X509Certificate): Promise<Endorsement> {
  for (const [kind, index] of CERTIFICATES) {
    const bytes = await readIfDefined(tpm, index);
    if (bytes === undefined) continue;
    const certificate = parse(bytes, index);
    if (!certificate.verify(issuer.publicKey)) {
      const who = certificate.issuer.replaceAll("\n", ", ");
      throw new HubError("not-endorsed", `the TPM's certificate is by another issuer, ${who}: give its in --issuer`);
    }
    const spki = new Uint8Array(issuer.publicKey.export({ type: "spki", format: "der" }));
    return { kind, certificate: new Uint8Array(certificate.raw), issuer: spki };
  }
  const places = CERTIFICATES.map(([, index]) => `0x${index.toString(16)}`).join(" and ");
  throw new HubError("not-endorsed", `the TPM has no certificate at ${places}: only endorsed ones are enrolled`);
}

async function readIfDefined(tpm: TpmClient, index: number): Promise<Uint8Array | undefined> {
  try {
    return await readNv(tpm, index, MAX_CERTIFICATE_BYTES);
  } catch (error) {
    if (isRefusal(error, "TPM_RC_HANDLE", "TPM_RC_NV_UNINITIALIZED")) return undefined;
    throw error;
  }
}

/** Some makers fill the index up behind the certificate. */
function parse(bytes: Uint8Array, index: number): X509Certificate {
  try {
    return new X509Certificate(bytes.subarray(0, derLength(bytes)));
  } catch (cause) {
    throw new HubError("not-endorsed", `what the TPM has at 0x${index.toString(16)} is no certificate`, { cause });
  }
}

/** Length of a DER element of two length bytes, as certificates are; all there is where it is no such element. */
function derLength(bytes: Uint8Array): number {
  const [tag, size, high = 0, low = 0] = bytes;
  return tag === 0x30 && size === 0x82 ? Math.min(4 + high * 256 + low, bytes.length) : bytes.length;
}
