import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { bitString, der, objectIdentifier, octetString, sequence, time, utf8String } from "./der.js";

/** A TLS key with its self-signed certificate; peers pin `spki`, the DER of its SubjectPublicKeyInfo. */
export interface Identity {
  readonly keyPem: string;
  readonly certPem: string;
  readonly certDer: Uint8Array;
  readonly spki: Uint8Array;
}

const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
const COMMON_NAME = "2.5.4.3";
const BASIC_CONSTRAINTS = "2.5.29.19";
const SUBJECT_ALT_NAME = "2.5.29.17";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
const CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";
const CLOCK_SKEW_MS = 5 * 60_000;
const VALID_MS = 30 * 365 * 86_400_000;

/**
 * Makes a new P-256 key and a self-signed certificate for `dnsName`, good for both ends of a connection, valid for
 * thirty years: who trusts it pins its key, so its end says nothing. Form: RFC 5280, signature ecdsa-with-SHA256 (RFC
 * 5758).
 */
export function createIdentity(dnsName = "localhost", now: Date = new Date()): Identity {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ type: "spki", format: "der" });
  const name = sequence(der(0x31, sequence(objectIdentifier(COMMON_NAME), utf8String(dnsName))));
  const algorithm = sequence(objectIdentifier(ECDSA_WITH_SHA256));
  const validity = sequence(time(new Date(now.getTime() - CLOCK_SKEW_MS)), time(new Date(now.getTime() + VALID_MS)));
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Uint8Array.of(2))),
    serialNumber(),
    algorithm,
    name,
    validity,
    name,
    spki,
    der(0xa3, extensions(dnsName)),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const certDer = sequence(toBeSigned, algorithm, bitString(signature));
  return { keyPem: String(privateKey.export({ type: "pkcs8", format: "pem" })), certPem: pem(certDer), certDer, spki };
}

/** Sixteen random octets, the first in 1…127: positive and in its shortest form. */
function serialNumber(): Uint8Array {
  const octets = randomBytes(16);
  octets[0] = ((octets[0] ?? 0) & 0x7f) | 1;
  return der(0x02, octets);
}

function extensions(dnsName: string): Uint8Array {
  const critical = der(0x01, Uint8Array.of(0xff));
  return sequence(
    sequence(objectIdentifier(SUBJECT_ALT_NAME), octetString(sequence(der(0x82, Buffer.from(dnsName, "ascii"))))),
    // Terraform's TLS takes the certificate itself as the root it trusts.
    sequence(objectIdentifier(BASIC_CONSTRAINTS), critical, octetString(sequence(critical))),
    sequence(
      objectIdentifier(EXTENDED_KEY_USAGE),
      octetString(sequence(objectIdentifier(SERVER_AUTH), objectIdentifier(CLIENT_AUTH))),
    ),
  );
}

function pem(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
