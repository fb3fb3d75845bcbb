import { readFile } from "node:fs/promises";
import type { Chain, SigningKey } from "../api/chain.js";
import { ChainError } from "../api/errors.js";
import { isDevelopmentChain } from "../keys/development.js";
import { keyFromUri } from "../keys/signing-key.js";
import { openKey } from "../keys/store.js";
import { logosHome } from "../values/home.js";

/** How an agent is told which account it has: a name in the key store, or on a development chain a URI. */
export type AgentAccount = { readonly name: string } | { readonly uri: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The key of a process without a terminal, such as a daemon or a hub's agent: its passphrase comes from LOGOS_PASSPHRASE or
 * the file that LOGOS_PASSPHRASE_FILE names. Throws ChainError `key-refused`, `key-not-found` or `wrong-passphrase`.
 */
export async function openAgentKey(account: AgentAccount, chain: Chain, environment: Environment): Promise<SigningKey> {
  const development = await isDevelopmentChain(chain);
  if ("uri" in account) {
    if (development) return keyFromUri(account.uri);
    throw new ChainError("key-refused", "--account-uri is for development chains; use --account NAME");
  }
  const passphrase = () => passphraseOf(environment);
  return await openKey({ account: account.name, home: logosHome(environment), passphrase, development });
}

async function passphraseOf(environment: Environment): Promise<string> {
  const { LOGOS_PASSPHRASE: text, LOGOS_PASSPHRASE_FILE: file } = environment;
  if (text !== undefined) return text;
  if (file !== undefined) return (await readFile(file, "utf8")).replace(/\r?\n$/, "");
  throw new ChainError("key-refused", "the key's passphrase is missing: set LOGOS_PASSPHRASE or LOGOS_PASSPHRASE_FILE");
}
