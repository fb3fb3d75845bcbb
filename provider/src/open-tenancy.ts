import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { connectRun } from "@logos/proto/run";
import { Budget } from "./budget.js";
import { Catalogue } from "./catalogue.js";
import { crashAt } from "./crash-points.js";
import { ProviderError } from "./errors.js";
import { FileJournal } from "./journal/file-journal.js";
import type { Settings } from "./settings.js";
import { PATIENCE, type Tenancy } from "./tenancy.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Connects to the chain and opens the account's key. Throws ChainError: `unreachable`, `wrong-genesis`, `key-not-
 * found`, `key-refused`, `wrong-passphrase`.
 */
export async function openTenancy(
  { endpoint, account, workspace, genesis }: Settings,
  environment: Environment,
  signal: AbortSignal,
): Promise<Tenancy> {
  // Loaded late: the handshake with Terraform does not wait for the chain's codecs.
  const client = await import("@logos/chain-client");
  const chain = await client.connectChain({ endpoint, signal, ...(genesis === undefined ? {} : { genesis }) });
  try {
    const home = client.logosHome(environment);
    const development = account.startsWith("//") && (await client.isDevelopmentChain(chain));
    const key = await client.openKey({ account, home, passphrase: () => passphrase(environment), development });
    const socket = environment["LOGOS_RUN_SOCKET"];
    return {
      chain,
      signer: chain.signer(key),
      accountName: account,
      workspace,
      journal: new FileJournal(join(home, "provider", chain.genesisHash), runMark()),
      run: socket ? connectRun(socket) : undefined,
      budget: new Budget(async () => (await chain.account(key.address)).free),
      catalogue: new Catalogue(chain),
      creating: new Set(),
      reach: crashAt(environment["LOGOS_CRASH_AT"], () => process.kill(process.pid, "SIGKILL")),
      patience: PATIENCE,
    };
  } catch (error) {
    await chain.close();
    throw error;
  }
}

/** Ends the connections of a tenancy. */
export async function closeTenancy({ chain, run }: Tenancy): Promise<void> {
  run?.close();
  await chain.close();
}

/** Every process of one run of Terraform has the same parent, and another run another. */
function runMark(): string {
  return `parent ${process.ppid}`;
}

async function passphrase(environment: Environment): Promise<string> {
  const { LOGOS_PASSPHRASE: text, LOGOS_PASSPHRASE_FILE: file } = environment;
  if (text) return text;
  if (!file) {
    const ways = "set LOGOS_PASSPHRASE or LOGOS_PASSPHRASE_FILE";
    throw new ProviderError("misconfigured", `The account's key is encrypted and there is no passphrase: ${ways}.`);
  }
  try {
    return (await readFile(file, "utf8")).replace(/\r?\n$/, "");
  } catch (cause) {
    throw new ProviderError("misconfigured", `LOGOS_PASSPHRASE_FILE names ${file}, which cannot be read.`, { cause });
  }
}
