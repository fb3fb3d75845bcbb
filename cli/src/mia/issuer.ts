import { createHash, X509Certificate } from "node:crypto";
import type { Hex } from "@logos/chain-client";
import { CliError } from "../errors.js";
import { hexOf, parseHash } from "./hex.js";
import { readInput } from "./input-file.js";

const MAX_CERTIFICATE_BYTES = 64 << 10;

/** SHA-256 of the SubjectPublicKeyInfo of a certificate (PEM or DER). Throws `failed` for what is none. */
export function issuerHash(certificate: Uint8Array, name: string): Hex {
  try {
    const { publicKey } = new X509Certificate(certificate);
    return hexOf(
      createHash("sha256")
        .update(publicKey.export({ type: "spki", format: "der" }))
        .digest(),
    );
  } catch (cause) {
    throw new CliError("failed", `${name} is no X.509 certificate in PEM or DER`, { cause });
  }
}

/** The issuer that a word names: the hash of its key, or a file with its certificate. */
export function issuerOf(directory: string, word: string): Hex {
  if (/^0x/i.test(word)) return parseHash(word, "ISSUER");
  return issuerHash(readInput(directory, word, "the certificate", MAX_CERTIFICATE_BYTES), word);
}
