import {
  type Address,
  type Chain,
  isDevelopmentChain,
  listKeys,
  logosHome,
  openKey,
  type SigningKey,
} from "@logos/chain-client";
import type { Surroundings } from "./command/command.js";
import { CliError } from "./errors.js";
import { readPassphrase } from "./passphrase.js";
import { accountLabel } from "./run/workspace.js";
import { knownOwners, ownerOf } from "./state/owners.js";

interface AccountInvocation extends Surroundings {
  readonly options: { readonly account: string | undefined };
}

// 35 bytes (prefix, key, checksum) in base 58; SS58 with prefix 42 begins with 5.
const ADDRESS = /^5[1-9A-HJ-NP-Za-km-z]{47}$/;

function askedAccount({ options }: AccountInvocation): string {
  if (options.account !== undefined) return options.account;
  throw new CliError("usage", "no account is named", {
    hint: "add --account NAME or set LOGOS_ACCOUNT; `logos keys list` shows the names, and a devnet accepts //Alice",
  });
}

/** An opened key, and the passphrase if a person had to say it. */
export interface OpenedAccount {
  readonly account: string;
  readonly key: SigningKey;
  readonly passphrase: string | undefined;
}

/** Opens the key of the account that was asked for. Throws `usage` if none was, and what `openKey` throws. */
export async function openAccount(invocation: AccountInvocation, chain: Chain): Promise<OpenedAccount> {
  const account = askedAccount(invocation);
  let passphrase: string | undefined;
  const key = await openKey({
    account,
    home: logosHome(invocation.environment),
    development: await isDevelopmentChain(chain),
    passphrase: async () => {
      passphrase = await readPassphrase(invocation, `passphrase of ${account}: `);
      return passphrase;
    },
  });
  return { account, key, passphrase };
}

/** The address of the account that was asked for; reading needs no passphrase. */
export async function resolveAddress(invocation: AccountInvocation, chain: Chain): Promise<Address> {
  const account = askedAccount(invocation);
  if (ADDRESS.test(account)) return account;
  const known = (await listKeys(logosHome(invocation.environment))).find(({ name }) => name === account);
  return known?.address ?? (await openAccount(invocation, chain)).key.address;
}

/** The label of the account that was asked for, as it stands in workspaces. */
export const resolveLabel = (invocation: AccountInvocation): string => accountLabel(askedAccount(invocation));

/** The address of another account: one, or a name that this home, LOGOS_OWNERS or a development chain knows. */
export async function resolveOther(invocation: AccountInvocation, chain: Chain, text: string): Promise<Address> {
  const home = logosHome(invocation.environment);
  const owners = await knownOwners(invocation.environment, home, await isDevelopmentChain(chain));
  return ownerOf(ADDRESS.test(text) ? text : accountLabel(text), owners).owner;
}
