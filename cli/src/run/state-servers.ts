import type { Address, Chain, Hex, SigningKey } from "@logos/chain-client";
import { crashAt, type StateBackend, StateBackendError, serveStateBackend } from "@logos/state-backend";
import { CliError } from "../errors.js";
import type { Output } from "../output.js";
import { blobStores } from "../state/blob-stores.js";
import { backendSocket } from "./backend-socket.js";
import { joinBackend } from "./joined-backend.js";
import type { StateServer, StateServers } from "./state-link.js";

export interface StateServersOptions {
  readonly chain: Chain;
  readonly key: SigningKey;
  readonly home: string;
  readonly port: number;
  /** Label of the account in workspaces. */
  readonly label: string;
  /** Who the tenants of workspaces are, by name. */
  readonly owners: Readonly<Record<string, Address>>;
  readonly tokenSha256: Buffer;
  /** Digest of the saved plan that the run applies. */
  readonly plan?: Hex | undefined;
  readonly leaseMs: number;
  /** Whether states go in gzip to who accepts it. */
  readonly gzip: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Output;
}

function served(backend: StateBackend, token: string): StateServer {
  return {
    address: backend.address,
    head: (workspace) => backend.holdings(workspace),
    drain: async (onWait, signal) => {
      try {
        await backend.drained(token, { signal, onWait: (open) => onWait(open.join(", ")) });
      } catch (cause) {
        if (!(cause instanceof StateBackendError)) throw cause;
        throw new CliError("not-drained", cause.message, {
          hint: "what Terraform wrote is in the local log of LOGOS_HOME; the next run appends it if it still can be",
          cause,
        });
      }
    },
    close: () => backend.close(),
  };
}

/** A state server in this process; undefined while another one has port or log. */
async function serve(options: StateServersOptions): Promise<StateServer | undefined> {
  const { chain, key, home, port, label, owners, leaseMs, gzip, environment, output, plan } = options;
  const logger = { debug: () => {}, info: () => {}, warn: output.warn };
  const kill = (): void => void process.kill(process.pid, "SIGKILL");
  const ackChain = environment["CI"] !== undefined && environment["CI"] !== "";
  const reach = crashAt(environment["LOGOS_CRASH_AT"], kill);
  const signer = chain.signer(key);
  try {
    const socketPath = backendSocket(home);
    const stores = blobStores(environment, home);
    const places = { home, socketPath, port, stores };
    const backend = await serveStateBackend({
      chain,
      signer,
      label,
      owners,
      leaseMs,
      gzip,
      ackChain,
      logger,
      reach,
      ...places,
    });
    const token = options.tokenSha256.toString("hex");
    backend.admit(token, { plan });
    return served(backend, token);
  } catch (error) {
    if (error instanceof StateBackendError && (error.code === "port-taken" || error.code === "busy")) return undefined;
    throw error;
  }
}

/** The ways to a state server for one run of one account. */
export function stateServers(options: StateServersOptions): StateServers {
  const { chain, key, home, label, tokenSha256 } = options;
  const genesisHash = Buffer.from(chain.genesisHash.slice(2), "hex");
  const planDigest = options.plan === undefined ? undefined : Buffer.from(options.plan.slice(2), "hex");
  const request = { tokenSha256, account: key.address, genesisHash, label, planDigest };
  return {
    join: () => joinBackend(backendSocket(home), request),
    serve: () => serve(options),
  };
}
