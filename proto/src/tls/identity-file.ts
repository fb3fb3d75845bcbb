import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { ProtoError } from "../errors.js";
import { createIdentity, type Identity } from "./identity.js";

/**
 * The identity that a process keeps in `file` (JSON, mode 0600); the first call makes it. Throws ProtoError `malformed` if
 * the file holds none.
 */
export function openIdentity(file: string): Identity {
  const text = readIfThere(file);
  if (text !== undefined) return parseIdentity(text, file);
  const identity = createIdentity();
  const descriptor = openSync(`${file}.new`, "w", 0o600);
  try {
    writeSync(descriptor, JSON.stringify({ keyPem: identity.keyPem, certPem: identity.certPem }));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${file}.new`, file);
  return identity;
}

function parseIdentity(text: string, file: string): Identity {
  try {
    const { keyPem, certPem } = JSON.parse(text);
    const certificate = new X509Certificate(certPem);
    const spki = certificate.publicKey.export({ type: "spki", format: "der" });
    if (createPublicKey(createPrivateKey(keyPem)).export({ type: "spki", format: "der" }).equals(spki)) {
      return { keyPem, certPem, certDer: certificate.raw, spki };
    }
  } catch (cause) {
    throw new ProtoError("malformed", `${file} holds no TLS identity; move it away and another is made`, { cause });
  }
  throw new ProtoError("malformed", `${file}: key and certificate do not belong together; move it away`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
