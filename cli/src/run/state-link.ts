import { setTimeout as sleep } from "node:timers/promises";
import { CliError } from "../errors.js";

/** What serves the states of a run: this process, or the run that came first. */
export interface StateServer {
  /** `http://127.0.0.1:<port>/v1`. */
  readonly address: string;
  /** Resources in the newest revision of a workspace. */
  head(workspace: string): Promise<readonly bigint[]>;
  /** Waits until all that came with this run's token is on chain; `onWait` hears what for, `signal` gives up. */
  drain(onWait: (text: string) => void, signal: AbortSignal): Promise<void>;
  close(): void | Promise<void>;
}

/** Ways to a server; each is tried again when the other did not work. */
export interface StateServers {
  /** The server of an earlier run; undefined if there is none. `lost` settles when that one ends. */
  join(): Promise<(StateServer & { readonly lost: Promise<void> }) | undefined>;
  /** A server in this process; undefined if somebody else has the port at this moment. */
  serve(): Promise<StateServer | undefined>;
}

// A run that begins to serve has the port some milliseconds before its socket answers.
const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

async function reach(servers: StateServers): Promise<StateServer & { readonly lost?: Promise<void> }> {
  for (const endMs = Date.now() + PATIENCE_MS; ; ) {
    const server = (await servers.join()) ?? (await servers.serve());
    if (server !== undefined) return server;
    if (Date.now() > endMs)
      throw new CliError("conflict", "another program has the port on which this LOGOS_HOME serves states", {
        hint: "end that program, or write another port into run/port of LOGOS_HOME (Terraform then asks for `init -reconfigure`)",
      });
    await sleep(PAUSE_MS);
  }
}

/**
 * Joins the server of an earlier run or serves. When that earlier run ends first, one of those that are left serves on the
 * same address, so that Terraform, which tries again for three seconds, notices nothing.
 */
export async function linkState(servers: StateServers, warn: (text: string) => void): Promise<StateServer> {
  let closed = false;
  let current = reach(servers);
  const follow = async (): Promise<void> => {
    const { lost } = await current;
    if (lost === undefined) return;
    await lost;
    if (closed) return;
    current = reach(servers);
    await follow();
  };
  const { address } = await current;
  follow().catch((error: unknown) => warn(`the states are not served any more: ${String(error)}`));
  return {
    address,
    head: async (workspace) => await (await current).head(workspace),
    drain: async (onWait, signal) => {
      const server = await current;
      try {
        await server.drain(onWait, signal);
      } catch (error) {
        // The other run ended in the middle: whoever serves now has the same log.
        const next = await current;
        if (next === server) throw error;
        await next.drain(onWait, signal);
      }
    },
    close: async () => {
      closed = true;
      await current.then(
        (server) => server.close(),
        () => {},
      );
    },
  };
}
