import { WsProvider } from "@polkadot/rpc-provider/ws";
import { ChainError } from "../api/errors.js";

/** One WebSocket connection: JSON-RPC 2.0 requests and subscriptions until it breaks. It never connects again. */
export interface Session {
  request(method: string, params: readonly unknown[]): Promise<unknown>;
  /** Resolves with what ends the subscription. */
  subscribe(topic: Topic, listener: (value: unknown) => void): Promise<() => void>;
  readonly broken: Promise<void>;
  readonly isBroken: boolean;
  close(): void;
}

/** A kind of subscription, by the names of its three messages. */
export interface Topic {
  readonly subscribe: string;
  readonly unsubscribe: string;
  readonly notification: string;
  readonly params: readonly unknown[];
}

/** Opens a session or says why not, after at most `timeoutMs`. */
export type OpenSession = (endpoint: string, timeoutMs: number, signal?: AbortSignal) => Promise<Session>;

/** Longest time that a node may take for one answer. */
const ANSWER_TIMEOUT_MS = 30_000;

/**
 * Opens a session by the WsProvider of @polkadot/api. A provider is used for one connection only: left to reconnect by
 * itself it writes to the console, and loses track of subscriptions that are ended after a reconnect.
 */
export const openWebSocket: OpenSession = async (endpoint, timeoutMs, signal) => {
  if (!/^wss?:\/\//.test(endpoint)) throw unreachable(endpoint, "an endpoint begins with ws:// or wss://");
  const provider = new WsProvider(endpoint, false, {}, ANSWER_TIMEOUT_MS, 0);
  const broken = Promise.withResolvers<void>();
  let isBroken = false;
  const opened = Promise.withResolvers<void>();
  const fail = (reason: string) => opened.reject(unreachable(endpoint, reason));
  const timer = setTimeout(fail, timeoutMs, `no answer within ${timeoutMs} ms`);
  const abort = () => opened.reject(new ChainError("aborted", "Connecting was aborted."));
  signal?.addEventListener("abort", abort, { once: true });
  provider.on("connected", () => opened.resolve());
  provider.on("disconnected", () => {
    fail("nobody listens there, or it closed the connection");
    isBroken = true;
    broken.resolve();
  });
  try {
    if (signal?.aborted) abort();
    else await provider.connect();
    await opened.promise;
  } catch (error) {
    await provider.disconnect().catch(() => {});
    throw error instanceof ChainError ? error : unreachable(endpoint, "the address is no WebSocket", error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
  return sessionOf(provider, broken.promise, () => isBroken);
};

function sessionOf(provider: WsProvider, broken: Promise<void>, isBroken: () => boolean): Session {
  return {
    broken,
    get isBroken() {
      return isBroken();
    },
    request: (method, params) => provider.send(method, [...params]),
    async subscribe({ subscribe, unsubscribe, notification, params }, listener) {
      const id = await provider.subscribe(notification, subscribe, [...params], (error, value: unknown) => {
        if (!error) listener(value);
      });
      return () => void provider.unsubscribe(notification, unsubscribe, id).catch(() => {});
    },
    close: () => void provider.disconnect().catch(() => {}),
  };
}

/** Nobody answers there. */
export function unreachable(endpoint: string, reason: string, cause?: unknown): ChainError {
  const text = `No chain answers at ${endpoint}: ${reason}. Start one with \`logos devnet\`, or name another endpoint.`;
  return new ChainError("unreachable", text, { details: { endpoint }, cause });
}
