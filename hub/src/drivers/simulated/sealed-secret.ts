import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Bytes of a volume's key. */
const VOLUME_KEY_BYTES = 32;
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a machine's secret under the volume's key: base64 of nonce, tag and ciphertext, bound to the machine. */
export function sealSecret(volumeKey: Uint8Array, machine: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, volumeKey, nonce).setAAD(purposeOf(machine));
  const ciphertext = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString("base64");
}

/** The secret, or undefined where this key did not seal it for this machine. */
export function openSecret(volumeKey: Uint8Array, machine: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const [nonce, rest] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)];
  const decipher = createDecipheriv(CIPHER, volumeKey, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(purposeOf(machine)).setAuthTag(rest.subarray(0, TAG_BYTES));
  try {
    return decipher.update(rest.subarray(TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return undefined;
  }
}

function purposeOf(machine: string): Buffer {
  return Buffer.from(`logos-hub/v1/host-key ${machine}`);
}
