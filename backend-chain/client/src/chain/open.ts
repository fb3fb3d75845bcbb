import type { Chain } from "../api/chain.js";
import type { Hex } from "../api/identifiers.js";
import { Connection } from "../rpc/connection.js";
import { type OpenSession, openWebSocket } from "../rpc/session.js";
import { RuntimeSource } from "../runtime/source.js";
import { ConnectedChain } from "./chain.js";

const DEFAULT_TIMEOUT_MS = 10_000;

/** Where a chain is and how long to wait for it. */
export interface ConnectOptions {
  readonly endpoint: string;
  readonly genesis?: Hex | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

/** See `connectChain`; this part of the client is loaded when somebody connects. */
export async function openChain(
  { endpoint, genesis, signal, timeoutMs }: ConnectOptions,
  open: OpenSession = openWebSocket,
): Promise<Chain> {
  const source = new RuntimeSource(genesis);
  const connection = await Connection.open(endpoint, open, (session) => source.admit(session), {
    timeoutMs: timeoutMs ?? DEFAULT_TIMEOUT_MS,
    signal,
  });
  source.follow(connection);
  return new ConnectedChain(connection, source);
}
