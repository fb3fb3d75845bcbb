import { createHash, createHmac, hkdfSync } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Hex } from "@logos/chain-client";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { StateBackendError } from "../errors.js";

/** What reads and recognises the states of one account. */
export interface TenantKey {
  /** age identity, `AGE-SECRET-KEY-1…`: a secret. */
  readonly identity: string;
  /** age recipient, `age1…`. */
  readonly recipient: string;
  /** HMAC-SHA-256 of a plaintext with the workspace's key, which is derived from the identity by HKDF. */
  digest(workspace: string, plaintext: Uint8Array): Hex;
}

const IDENTITY = /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/;

/**
 * The key of an account in a file as `age-keygen` writes it, readable by its owner alone; made at first use. Whoever loses
 * the file loses the states: back it up. Throws `key-file` when it is there and is no age identity.
 */
export async function openTenantKey(file: string): Promise<TenantKey> {
  const identity = read(file) ?? (await make(file));
  const recipient = await identityToRecipient(identity).catch((cause: unknown) => {
    throw new StateBackendError("key-file", `${file} has no valid age identity`, { cause });
  });
  return {
    identity,
    recipient,
    digest: (workspace, plaintext) => {
      const key = hkdfSync("sha256", identity, "", `logos state ${workspace}`, 32);
      return `0x${createHmac("sha256", new Uint8Array(key)).update(plaintext).digest("hex")}`;
    },
  };
}

/** Hash of Terraform's lineage as the chain keeps it; a lineage is a random UUID. */
export function lineageHash(lineage: string): Hex {
  return `0x${createHash("sha256").update(`logos lineage ${lineage}`).digest("hex")}`;
}

function read(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new StateBackendError("key-file", `${file} cannot be read`, { cause });
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const identity = lines[0]?.trim() ?? "";
  if (lines.length !== 1 || !IDENTITY.test(identity)) {
    throw new StateBackendError("key-file", `${file} is no file with one age identity; restore it from your backup`);
  }
  return identity;
}

/** Writes beside and links: a key is there whole or not at all, and of two processes one wins. */
async function make(file: string): Promise<string> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}.new`;
  const descriptor = openSync(beside, "w", 0o600);
  try {
    chmodSync(beside, 0o600);
    writeSync(
      descriptor,
      `# state key of logos; without it the states are lost\n# public key: ${recipient}\n${identity}\n`,
    );
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(beside, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") {
      throw new StateBackendError("key-file", `${file} cannot be written`, { cause });
    }
  } finally {
    unlinkSync(beside);
  }
  syncFolder(dirname(file));
  return read(file) ?? identity;
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
