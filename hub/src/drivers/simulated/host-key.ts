import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";

/** A fresh ed25519 host key as PKCS #8 PEM. */
export function generateHostKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** The public half as OpenSSH writes it (RFC 4253 §6.6, RFC 8709 §4), without comment. */
export function hostKeyLine(privateKeyPem: string): string {
  const der = createPublicKey(createPrivateKey(privateKeyPem)).export({ type: "spki", format: "der" });
  // RFC 8410: the key is the last 32 bytes of its SPKI.
  const blob = Buffer.concat([sshString(Buffer.from("ssh-ed25519")), sshString(der.subarray(-32))]);
  return `ssh-ed25519 ${blob.toString("base64")}`;
}

/** Proof that whoever answers holds the host key: a signature over the asker's nonce. */
export function proveHostKey(privateKeyPem: string, nonce: Uint8Array): string {
  return sign(null, Buffer.concat([PURPOSE, nonce]), createPrivateKey(privateKeyPem)).toString("base64");
}

const PURPOSE = Buffer.from("logos.machine.v1.hostkey\0");

function sshString(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
