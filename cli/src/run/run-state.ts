import { createHash, randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { type Chain, connectChain, type Hex, isDevelopmentChain, logosHome } from "@logos/chain-client";
import { type OpenedAccount, openAccount } from "../account.js";
import { resolveEndpoint } from "../chain-session.js";
import type { Surroundings } from "../command/command.js";
import { knownOwners, ownerOf } from "../state/owners.js";
import { linkState, type StateServer } from "./state-link.js";
import { statePort } from "./state-port.js";
import { stateServers } from "./state-servers.js";
import { accountLabel } from "./workspace.js";

/** Chain, key and states as one run uses them. */
export interface RunState extends Omit<OpenedAccount, "key"> {
  readonly home: string;
  readonly endpoint: string;
  readonly label: string;
  /** One-time token; the only credential that Terraform's http backend can send. */
  readonly token: string;
  readonly server: StateServer;
  close(): Promise<void>;
}

export interface RunStateOptions extends Surroundings {
  readonly options: {
    readonly account: string | undefined;
    readonly endpoint: string | undefined;
    /** Seconds. */
    readonly lease: number;
    /** For `logos state serve`: states go in gzip to who accepts it. */
    readonly gzip?: boolean;
  };
  readonly workspace: string | undefined;
  /** Digest of the saved plan that the run applies. */
  readonly plan?: Hex | undefined;
}

async function open(options: RunStateOptions, chain: Chain, home: string, endpoint: string): Promise<RunState> {
  const { environment, output } = options;
  const { account, key, passphrase } = await openAccount(options, chain);
  const label = accountLabel(account);
  const known = await knownOwners(environment, home, await isDevelopmentChain(chain));
  const owners = { ...known, [label]: key.address };
  if (options.workspace !== undefined) ownerOf(options.workspace, owners);
  const token = randomBytes(32).toString("base64url");
  const tokenSha256 = createHash("sha256").update(token).digest();
  const port = await statePort(home, environment);
  const { plan } = options;
  const { lease, gzip = false } = options.options;
  const leaseMs = lease * 1000;
  const who = { chain, key, label, owners, tokenSha256, plan };
  const servers = stateServers({ ...who, home, port, leaseMs, gzip, environment, output });
  const server = await linkState(servers, output.warn);
  const close = async (): Promise<void> => {
    await server.close();
    await chain.close();
  };
  return { account, passphrase, home, endpoint, label, token, server, close };
}

/** Connects, opens the key, and joins or serves the states of LOGOS_HOME. What was opened is closed if the rest fails. */
export async function openRunState(options: RunStateOptions): Promise<RunState> {
  const home = logosHome(options.environment);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const endpoint = resolveEndpoint(options.options.endpoint, options.environment);
  const chain = await connectChain({ endpoint, signal: options.signal });
  try {
    return await open(options, chain, home, endpoint);
  } catch (error) {
    await chain.close();
    throw error;
  }
}
