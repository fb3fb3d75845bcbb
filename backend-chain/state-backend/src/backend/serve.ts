import { join } from "node:path";
import { Blobs } from "../blobs/blobs.js";
import { FolderStore } from "../blobs/folder-store.js";
import { DeltaMaker } from "../delta/delta-maker.js";
import { StateBackendError } from "../errors.js";
import { SeenHeads } from "../history/seen-heads.js";
import { accountFolder, logFile, StateLog } from "../log/index.js";
import { Quarantine } from "../quarantine/quarantine.js";
import { openTenantKey, proveKey } from "../seal/index.js";
import { listen } from "../server/http-server.js";
import { Tokens } from "../server/tokens.js";
import { logKey } from "../workspace/lease.js";
import type { WorkspacePlace } from "../workspace/parts.js";
import { inTime } from "../workspace/pause.js";
import { WorkspaceState } from "../workspace/workspace-state.js";
import { serveBackendSocket } from "./backend-socket.js";
import { Changes } from "./changes.js";
import { untilDrained } from "./drain.js";
import { AWAY_MS, INCLUSION_MS, LEASE_MS, type StateBackendOptions } from "./options.js";
import { ownersBy } from "./owners.js";
import type { StateBackend } from "./state-backend.js";

const CLOSE_MS = 5_000;

/**
 * Serves Terraform's http backend for one account on loopback, and takes up what an earlier backend left in the local log.
 * Throws StateBackendError: `port-taken`, `busy` (another process has the log), `key-file`.
 */
export async function serveStateBackend(options: StateBackendOptions): Promise<StateBackend> {
  const { chain, signer, label, home, logger } = options;
  const key = await openTenantKey(join(home, "keys", `${label}.age`));
  await proveKey({ owner: signer.address, name: label, key });
  const tokens = new Tokens();
  const changes = new Changes();
  const workspaces = new Map<string, WorkspaceState>();
  // Who binds the port has the log: nobody answers on it before the log is open.
  let workspaceOf = (_: WorkspacePlace): WorkspaceState => {
    throw new StateBackendError("closed", "the state backend is not open yet");
  };
  const ownerOf = ownersBy(label, signer.address, options.owners ?? {});
  const http = await listen(
    { label, tokens, logger, mayGzip: options.gzip ?? false, ownerOf, workspace: (place) => workspaceOf(place) },
    options.port,
  );
  let log: StateLog;
  try {
    log = new StateLog(logFile(home, chain.genesisHash, signer.address));
  } catch (error) {
    http.server.close();
    throw error;
  }
  const folder = accountFolder(home, chain.genesisHash, signer.address);
  const deltas = new DeltaMaker(logger);
  const stores = options.stores ?? [new FolderStore(join(home, "blobs"))];
  const parts = {
    blobs: new Blobs(stores, logger, options.copies),
    deltas,
    seen: new SeenHeads(join(folder, "heads")),
    quarantine: new Quarantine(join(folder, "quarantine")),
    awayMs: options.awayMs ?? AWAY_MS,
    planOf: (run: string) => tokens.planOf(run),
    chain,
    signer,
    key,
    log,
    logger,
    leaseMs: options.leaseMs ?? LEASE_MS,
    inclusionMs: options.inclusionMs ?? INCLUSION_MS,
    ackChain: options.ackChain ?? false,
    reach: options.reach ?? (() => {}),
    isAlive: (run: string) => tokens.has(run),
    changed: () => changes.tell(),
  };
  const pending = log.pending();
  const locks = log.locks();
  workspaceOf = ({ owner, name }) => {
    const key = logKey({ owner, name });
    const known = workspaces.get(key);
    if (known !== undefined) return known;
    const entries = pending.filter((entry) => entry.owner === owner && entry.workspace === name);
    const made = new WorkspaceState({ owner, name }, parts, { lock: locks.get(key), entries });
    workspaces.set(key, made);
    return made;
  };
  for (const { owner, workspace: name } of pending) workspaceOf({ owner, name });
  for (const key of locks.keys()) workspaceOf({ owner: key.split("/")[0] ?? "", name: key.split("/")[1] ?? "" });
  const left = log.stranded().map(({ number, workspace }) => `revision ${number} of ${workspace}`);
  if (left.length > 0) logger.warn(`${left.join(", ")}: acknowledged, but overtaken; kept in the local log`);

  const all = (): readonly WorkspaceState[] => [...workspaces.values()];
  const backend: StateBackend = {
    address: `http://127.0.0.1:${http.port}/v1`,
    admit: (sha256, { plan } = {}) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new StateBackendError("malformed", "a token's SHA-256 has 64 digits");
      tokens.admit(sha256, plan);
    },
    withdraw: (sha256) => {
      tokens.withdraw(sha256);
      for (const workspace of workspaces.values()) workspace.forgetPlans(sha256);
    },
    holdings: async (workspace) => {
      const [whose = "", name = "", ...rest] = workspace.split("/");
      const owner = ownerOf(whose);
      if (owner === undefined || rest.length > 0 || !/^[a-z0-9._-]{1,128}$/.test(name)) {
        throw new StateBackendError("malformed", `${workspace} is no workspace of ${label}`);
      }
      return await workspaceOf({ owner, name }).holdings();
    },
    drained: (run, drain = {}) => untilDrained(run, drain, { all, changes }),
    stranded: () => log.stranded(),
    close: async () => {
      closeSocket();
      const closed = new Promise<void>((resolve) => http.server.close(() => resolve()));
      http.server.closeIdleConnections();
      await Promise.all(all().map((each) => inTime(each.close(), CLOSE_MS)));
      await deltas.close();
      log.close();
      http.server.closeAllConnections();
      await closed;
    },
  };
  let closeSocket = (): void => {};
  if (options.socketPath !== undefined) {
    const self = { account: signer.address, genesisHash: chain.genesisHash, label };
    try {
      closeSocket = await serveBackendSocket(options.socketPath, backend, self);
    } catch (error) {
      await backend.close();
      throw error;
    }
  }
  return backend;
}
