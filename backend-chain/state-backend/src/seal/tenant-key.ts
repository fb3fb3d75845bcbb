import { createHash, createHmac, hkdfSync } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
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
  /** It and those it replaced, which open older revisions. */
  readonly identities: readonly string[];
  /** age recipient, `age1…`. */
  readonly recipient: string;
  /** HMAC-SHA-256 of a plaintext with a key of this account, derived from the identity by HKDF. */
  digest(workspace: string, plaintext: Uint8Array): Hex;
}

const IDENTITY = /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/;

/**
 * The key of an account in a file as `age-keygen` writes it, readable by its owner alone; made at first use. Whoever loses
 * the file loses the states: back it up. Throws `key-file` when it is there and is no age identity.
 */
export async function openTenantKey(file: string): Promise<TenantKey> {
  const identities = read(file) ?? (await make(file));
  const [identity = ""] = identities;
  const recipient = await identityToRecipient(identity).catch((cause: unknown) => {
    throw new StateBackendError("key-file", `${file} has no valid age identity`, { cause });
  });
  return {
    identity,
    identities,
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

function read(file: string): readonly string[] | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new StateBackendError("key-file", `${file} cannot be read`, { cause });
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const identities = lines.map((line) => line.trim());
  if (identities.length === 0 || !identities.every((identity) => IDENTITY.test(identity))) {
    throw new StateBackendError("key-file", `${file} is no file with age identities; restore it from your backup`);
  }
  return identities;
}

/** Writes beside and links: a key is there whole or not at all, and of two processes one wins. */
async function make(file: string): Promise<readonly string[]> {
  const identity = await generateX25519Identity();
  const beside = await writeBeside(file, [identity]);
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
  return read(file) ?? [identity];
}

/** Puts a new identity in front of those in the file, and returns the key with it. */
export async function rotateTenantKey(file: string): Promise<TenantKey> {
  const { identities } = await openTenantKey(file);
  const beside = await writeBeside(file, [await generateX25519Identity(), ...identities]);
  renameSync(beside, file);
  syncFolder(dirname(file));
  return await openTenantKey(file);
}

async function writeBeside(file: string, identities: readonly string[]): Promise<string> {
  const recipient = await identityToRecipient(identities[0] ?? "");
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}.new`;
  const descriptor = openSync(beside, "w", 0o600);
  const comment = `# state key of logos; without it the states are lost\n# public key: ${recipient}\n`;
  try {
    chmodSync(beside, 0o600);
    writeSync(descriptor, `${comment}${identities.join("\n")}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return beside;
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
