import { createPrivateKey } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Chain, type Hub, type Signer, type SigningKey, untilDone } from "@logos/chain-client";
import { signStatement } from "@logos/proto/hub";
import type { Logger } from "@logos/proto/process";
import { type Identity, openIdentity } from "@logos/proto/tls";
import { type IntegritySetup, openIntegrity } from "./attestation/open.js";
import { IntegrityRequests } from "./attestation/requests.js";
import { Hosting } from "./core/hosting.js";
import { Ledger } from "./core/ledger.js";
import { HubService } from "./core/service.js";
import type { ReachPoint } from "./crash-points.js";
import { openSimulatedDriver } from "./drivers/simulated/driver.js";
import { Faults } from "./drivers/simulated/faults.js";
import { HubError } from "./errors.js";
import { type HostPort, joinHostPort } from "./host-port.js";
import { Journal } from "./journal/journal.js";
import { serveHub } from "./server/server.js";

export interface StartOptions {
  readonly key: SigningKey;
  readonly dataDirectory: string;
  readonly listen: HostPort;
  readonly endpoint?: string | undefined;
  /** How the hub proves its integrity; left out, it proves nothing and keeps its machines' secrets as they are. */
  readonly integrity?: IntegritySetup | undefined;
}

export interface StartModules {
  readonly chain: Chain;
  readonly log: Logger;
  readonly reach: ReachPoint;
}

/** A hub's agent at work. */
export interface RunningHub {
  readonly hub: number;
  readonly endpoint: string;
  /** Takes no more work and finishes what is in hand, at the latest after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/**
 * Opens the journal, boots the machines that were on, listens, tells the chain where, and looks after machines from then
 * on. Throws `not-registered` if the account is no hub, `wrong-chain` if the data folder is another hub's.
 */
export async function startHub(options: StartOptions, modules: StartModules): Promise<RunningHub> {
  const { chain, log, reach } = modules;
  const { key, dataDirectory, listen } = options;
  const hub = await registered(chain, key);
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const identity = openIdentity(join(dataDirectory, "tls.json"));
  const journal = new Journal(join(dataDirectory, "journal.sqlite"), `${chain.genesisHash} hub ${hub.id}`);
  const driver = await openSimulatedDriver({
    directory: join(dataDirectory, "machines"),
    host: listen.host,
    faults: new Faults(join(dataDirectory, "faults.json")),
    log,
    volume: options.integrity === undefined ? "plain" : "sealed",
  });
  const signer = chain.signer(key);
  const known = { hub: hub.id, dataDirectory };
  const opened =
    options.integrity && (await openIntegrity(options.integrity, known, { chain, signer, driver, log, reach }));
  const tlsKey = createPrivateKey(identity.keyPem);
  const service = new HubService(
    { hub: hub.id, capacity: hub.capacity },
    { chain, driver, log, reach, ledger: new Ledger(journal), sign: (statement) => signStatement(statement, tlsKey) },
  );
  const answering = { service, integrity: new IntegrityRequests(hub.id, chain, opened?.integrity) };
  const server = await serveHub({ ...listen, identity }, answering, log);
  const endpoint = options.endpoint ?? joinHostPort({ host: listen.host, port: server.port });
  const stop = new AbortController();
  const onFailure = (error: unknown) => log.warn("the chain does not take the announcement", {}, error);
  await untilDone(() => announce(signer, hub, endpoint, identity), onFailure, stop.signal);
  const machines = new Hosting(hub.id, key.address, { chain, driver, service, log });
  const onLoss = (error: unknown) => log.warn("the duties cannot be watched now", {}, error);
  const hosting = untilDone(() => machines.run(stop.signal), onLoss, stop.signal);
  const proving = opened?.integrity.run(stop.signal);
  return {
    hub: hub.id,
    endpoint,
    async close(graceMs) {
      stop.abort();
      await service.close(graceMs);
      await server.close(graceMs);
      await hosting;
      // A measurement that is under way may take minutes; nothing is lost with it.
      await Promise.race([proving, sleep(graceMs, undefined, { ref: false })]);
      await opened?.close();
      await driver.close();
      journal.close();
    },
  };
}

async function registered(chain: Chain, { address }: SigningKey): Promise<Hub> {
  const hub = await chain.hubOf(address);
  if (hub !== undefined) return hub;
  throw new HubError("not-registered", `${address} is no hub on ${chain.endpoint}; its operator registers it first`);
}

/** Only what differs from what the chain has is sent. */
async function announce(signer: Signer, hub: Hub, endpoint: string, { spki }: Identity): Promise<void> {
  const known = hub.endpoint === endpoint && hub.tlsKey === `0x${Buffer.from(spki).toString("hex")}`;
  if (!known) await signer.announceHub(endpoint, spki);
}
