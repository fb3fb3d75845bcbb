import { type Address, type Chain, isDevelopmentChain, logosHome, type SigningKey } from "@logos/chain-client";
import { openStateTools, type StateTools } from "@logos/state-backend";
import { openAccount } from "../account.js";
import { withChain } from "../chain-session.js";
import type { Invocation } from "../command/command.js";
import type { OptionTable } from "../command/options.js";
import { accountLabel } from "../run/workspace.js";
import { blobStores } from "./blob-stores.js";
import { knownOwners, ownerOf } from "./owners.js";
import { requireWorkspace } from "./workspace-option.js";

/** What a command of `logos state` works with. */
export interface StateWork {
  readonly chain: Chain;
  readonly key: SigningKey;
  readonly tools: StateTools;
  /** `tenant/name` as it was asked for. */
  readonly workspace: string;
  readonly owner: Address;
  /** The workspace's name without its tenant. */
  readonly name: string;
}

type Tools = Pick<StateWork, "chain" | "key" | "tools"> & { readonly owners: Readonly<Record<string, Address>> };

/** Opens chain, key and tools for the workspace of a command, and closes them whatever happens. */
export async function withState<T>(
  invocation: Invocation<OptionTable & { readonly workspace: { readonly type: "string" } & OptionTable[string] }>,
  use: (work: StateWork) => Promise<T>,
): Promise<T> {
  const workspace = requireWorkspace(invocation.options.workspace);
  return await withStateTools(invocation, async ({ owners, ...work }) => {
    return await use({ ...work, workspace, ...ownerOf(workspace, owners) });
  });
}

/** The same for what concerns no single workspace. */
export async function withStateTools<T>(
  invocation: Invocation<OptionTable>,
  use: (work: Tools) => Promise<T>,
): Promise<T> {
  const { environment, output } = invocation;
  const home = logosHome(environment);
  return await withChain(invocation, async (chain) => {
    const { account, key } = await openAccount(invocation, chain);
    const label = accountLabel(account);
    const others = await knownOwners(environment, home, await isDevelopmentChain(chain));
    const owners = { ...others, [label]: key.address };
    const tools = await openStateTools({
      chain,
      signer: chain.signer(key),
      label,
      home,
      logger: { debug: () => {}, info: output.note, warn: output.warn },
      owners,
      stores: blobStores(environment, home),
    });
    try {
      return await use({ chain, key, tools, owners });
    } finally {
      await tools.close();
    }
  });
}
