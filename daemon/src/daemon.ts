import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Chain, type Signer, type SigningKey, untilDone } from "@logos/chain-client";
import type { Logger } from "@logos/proto/process";
import { type Identity, openIdentity } from "@logos/proto/tls";
import { attestationSources } from "./attestation/sources.js";
import type { ReachPoint } from "./crash-points.js";
import { DutyLoop, type DutySource } from "./duties/duty-loop.js";
import { createHandlers } from "./duties/handlers.js";
import { machineDuties } from "./duties/machine-duties.js";
import type { Commitments } from "./duties/modules.js";
import { DaemonError } from "./errors.js";
import { HubConnections } from "./hub-connections/hub-connections.js";
import { Journal } from "./journal/journal.js";

export interface StartOptions {
  readonly key: SigningKey;
  readonly dataDirectory: string;
  readonly lies: boolean;
}

export interface StartModules {
  readonly chain: Chain;
  readonly commitments: Commitments;
  readonly log: Logger;
  readonly reach: ReachPoint;
}

/** A daemon at work. */
export interface RunningDaemon {
  /** Takes no more duties and finishes those in hand, at the latest after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/**
 * Opens the journal, tells the chain the TLS key if it has another, and does the duties of the account from then on. Throws
 * `not-registered` if the account is no daemon, `wrong-chain` if the data folder is another account's.
 */
export async function startDaemon(options: StartOptions, modules: StartModules): Promise<RunningDaemon> {
  const { chain, log } = modules;
  const { key, dataDirectory, lies } = options;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const identity = openIdentity(join(dataDirectory, "tls.json"));
  const journal = new Journal(join(dataDirectory, "journal.sqlite"), `${chain.genesisHash} daemon ${key.address}`);
  const hubs = new HubConnections(identity);
  const signer = chain.signer(key);
  await announce(chain, signer, identity);
  const duties = { ...modules, signer, journal, hubs, lies };
  const { tasks, suspects } = attestationSources(duties);
  const working = [
    work(machineDuties(key.address, chain, createHandlers(duties)), log),
    work(tasks, log),
    // Whether a suspect is passed may take minutes: a restart goes on with it.
    work(suspects, log, 0),
  ];
  return {
    async close(graceMs) {
      await Promise.all(working.map(({ close }) => close(graceMs)));
      hubs.close();
      journal.close();
    },
  };
}

/** Follows duties until closed; those in hand get at most `patienceMs` of the time that is given for the end. */
function work<T>(source: DutySource<T>, log: Logger, patienceMs = Number.POSITIVE_INFINITY): RunningDaemon {
  const loop = new DutyLoop(source, log);
  const stop = new AbortController();
  const onLoss = (error: unknown) => log.warn("the duties cannot be watched now", {}, error);
  const watching = untilDone(() => loop.run(stop.signal), onLoss, stop.signal);
  return {
    async close(graceMs) {
      stop.abort();
      await watching;
      await loop.drain(Math.min(graceMs, patienceMs));
    },
  };
}

/** Only a key that differs from what the chain has is sent. */
async function announce(chain: Chain, signer: Signer, { spki }: Identity): Promise<void> {
  const daemon = await chain.daemon(signer.address);
  if (daemon === undefined) {
    throw new DaemonError("not-registered", `${signer.address} is no daemon on ${chain.endpoint}; register it first`);
  }
  if (daemon.tlsKey !== `0x${Buffer.from(spki).toString("hex")}`) await signer.announceDaemon(spki);
}
