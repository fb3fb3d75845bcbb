import { randomBytes } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SigningKey } from "../api/chain.js";
import { ChainError } from "../api/errors.js";
import type { Address } from "../api/identifiers.js";
import { pairOfSeed, type Sr25519Pair } from "../crypto/derivation.js";
import { addressOf } from "../values/address.js";
import { addressIn, decryptKey, encryptKey, MAX_KEY_FILE_BYTES } from "./key-file.js";
import { keyFromUri } from "./signing-key.js";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A key in the store. */
export interface StoredKey {
  readonly name: string;
  readonly address: Address;
}

/** Which account is to sign, and where it is kept. */
export interface OpenKeyOptions {
  /** Name in the key store, path of an encrypted JSON key, or `//Uri` on a development chain. */
  readonly account: string;
  /** See `logosHome`. */
  readonly home: string;
  /** Asked only when a key file is to be opened. */
  readonly passphrase?: (() => Promise<string>) | undefined;
  /** Whether keys that everybody has may be used. */
  readonly development: boolean;
}

/** Opens the key of an account. Throws `key-not-found`, `key-refused` and `wrong-passphrase`. */
export async function openKey({ account, home, passphrase, development }: OpenKeyOptions): Promise<SigningKey> {
  if (account.startsWith("//")) {
    if (development) return keyFromUri(account);
    const text = `${account} is a key that everybody has; it is for development chains only.`;
    throw new ChainError("key-refused", text, { details: { account } });
  }
  if (looksLikeSecret(account)) {
    const text = "This is a seed or phrase where the name of a key is wanted; import it by `logos keys import`.";
    throw new ChainError("key-refused", text);
  }
  const path = /[/\\]|\.json$/.test(account) ? account : pathOf(home, account);
  const ask = passphrase ?? (() => Promise.reject(noPassphrase(account)));
  return await decryptKey(await readKeyFile(path, account), path, ask);
}

/** Makes a new key in the store; the phrase is for the tenant to write down and is kept nowhere. */
export async function createKey(options: {
  readonly home: string;
  readonly name: string;
  readonly passphrase: string;
}): Promise<StoredKey & { readonly phrase: string }> {
  const { mnemonicGenerate } = await import("@polkadot/util-crypto/mnemonic");
  const phrase = mnemonicGenerate(24);
  return { ...(await importKey({ ...options, secret: phrase })), phrase };
}

/** Puts a key into the store: `secret` is a BIP-39 phrase or a seed of 32 bytes as `0x…`. Never overwrites. */
export async function importKey(options: {
  readonly home: string;
  readonly name: string;
  readonly passphrase: string;
  readonly secret: string;
}): Promise<StoredKey> {
  const { home, name, passphrase, secret } = options;
  const path = pathOf(home, name);
  const pair = await pairOf(secret.trim());
  await writeNew(path, await encryptKey(pair, name, passphrase), name);
  return { name, address: addressOf(pair.publicKey) };
}

/** Keys of the store by name. Files that are no keys are left out. */
export async function listKeys(home: string): Promise<readonly StoredKey[]> {
  const files = await readdir(join(home, "keys")).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw unreadable(join(home, "keys"), error);
  });
  const keys: StoredKey[] = [];
  for (const file of files.sort()) {
    const name = file.replace(/\.json$/, "");
    if (name === file || !NAME.test(name)) continue;
    const path = pathOf(home, name);
    try {
      keys.push({ name, address: addressIn(await readKeyFile(path, name), path) });
    } catch (error) {
      if (!(error instanceof ChainError)) throw error;
    }
  }
  return keys;
}

/** The encrypted JSON of a key, as polkadot-js takes it. */
export async function exportKey(options: { readonly home: string; readonly name: string }): Promise<string> {
  const path = pathOf(options.home, options.name);
  const text = await readKeyFile(path, options.name);
  addressIn(text, path);
  return text;
}

function pathOf(home: string, name: string): string {
  if (NAME.test(name)) return join(home, "keys", `${name}.json`);
  const text = `“${name.slice(0, 64)}” is no name of a key: letters, digits, dot, dash and underscore, at most 64.`;
  throw new ChainError("key-refused", text);
}

async function pairOf(secret: string): Promise<Sr25519Pair> {
  if (/^0x[0-9a-f]{64}$/i.test(secret)) return pairOfSeed(Buffer.from(secret.slice(2), "hex"));
  const { mnemonicToMiniSecret, mnemonicValidate } = await import("@polkadot/util-crypto/mnemonic");
  if (mnemonicValidate(secret)) return pairOfSeed(mnemonicToMiniSecret(secret));
  throw new ChainError("key-refused", "This is neither a BIP-39 phrase nor a seed of 32 bytes as 0x….");
}

async function readKeyFile(path: string, account: string): Promise<string> {
  try {
    if ((await stat(path)).size > MAX_KEY_FILE_BYTES) throw new ChainError("key-refused", `${path} is no key file.`);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof ChainError) throw error;
    if (!isMissing(error)) throw unreadable(path, error);
    const text = `There is no key ${account}; \`logos keys list\` shows those that are, \`logos keys new\` makes one.`;
    throw new ChainError("key-not-found", text, { details: { account }, cause: error });
  }
}

/** Writes a file that only its owner reads, whole or not at all, and never over another. */
async function writeNew(path: string, text: string, name: string): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw unreadable(path, error);
    throw new ChainError("key-refused", `A key ${name} exists already; choose another name.`, { cause: error });
  } finally {
    await rm(draft, { force: true });
  }
}

function looksLikeSecret(account: string): boolean {
  return /^(0x)?[0-9a-f]{64}$/i.test(account) || /^([a-z]{3,8}\s+){11,}[a-z]{3,8}(\/\/?.*)?$/.test(account.trim());
}

function noPassphrase(account: string): ChainError {
  return new ChainError("wrong-passphrase", `The key ${account} needs a passphrase: set LOGOS_PASSPHRASE_FILE.`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function unreadable(path: string, cause: unknown): ChainError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ChainError("key-refused", `${path} cannot be used: ${reason}.`, { cause });
}
