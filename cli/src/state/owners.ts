import { type Address, listKeys } from "@logos/chain-client";
import { FUNDED_ACCOUNTS } from "../devnet/funded-accounts.js";
import { CliError } from "../errors.js";
import { accountLabel } from "../run/workspace.js";

type Environment = Readonly<Record<string, string | undefined>>;

const ADDRESS = /^5[1-9A-HJ-NP-Za-km-z]{47}$/;
const ENTRY = /^([a-z0-9._-]{1,64})=(5[1-9A-HJ-NP-Za-km-z]{47})$/;

function fromEnvironment(environment: Environment): Readonly<Record<string, Address>> {
  const entries = (environment["LOGOS_OWNERS"] ?? "").split(",").filter((entry) => entry.trim() !== "");
  return Object.fromEntries(
    entries.map((entry) => {
      const [, name, address] = ENTRY.exec(entry.trim()) ?? [];
      if (name === undefined || address === undefined)
        throw new CliError("usage", `LOGOS_OWNERS: "${entry.trim()}" is no name=address, such as alice=5Grw…`);
      return [name, address];
    }),
  );
}

/**
 * The accounts that names in front of a workspace stand for: what LOGOS_OWNERS says (`alice=5Grw…,bob=5FHn…`), keys of the
 * key store, and on a development chain its funded accounts.
 */
export async function knownOwners(
  environment: Environment,
  home: string,
  isDevelopment: boolean,
): Promise<Readonly<Record<string, Address>>> {
  const keys = (await listKeys(home)).map(({ name, address }) => [accountLabel(name), address] as const);
  const funded = isDevelopment ? FUNDED_ACCOUNTS.map(({ uri, address }) => [accountLabel(uri), address] as const) : [];
  return { ...Object.fromEntries(funded), ...Object.fromEntries(keys), ...fromEnvironment(environment) };
}

/** Whom `tenant/name` belongs to, and its name. Throws `usage` for a tenant that nobody here knows. */
export function ownerOf(
  workspace: string,
  owners: Readonly<Record<string, Address>>,
): { readonly owner: Address; readonly name: string } {
  const [tenant = "", name = ""] = workspace.split("/");
  const owner = ADDRESS.test(tenant) ? tenant : owners[tenant];
  if (owner !== undefined) return { owner, name };
  throw new CliError("usage", `nobody here knows an account "${tenant}"`, {
    hint: `write its address instead of the name, or set LOGOS_OWNERS=${tenant}=<address>`,
  });
}
