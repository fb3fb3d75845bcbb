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

/** Longest time that a node may take for one answer; then the connection counts as broken. */
const ANSWER_TIMEOUT_MS = 20_000;
/** A connection that only listens is asked something so often: else nobody notices that the other machine is gone. */
const KEEP_ALIVE_MS = 15_000;

/**
 * Opens a session by the WsProvider of @polkadot/api. A provider is used for one connection only: left to reconnect by
 * itself it writes to the console, and loses track of subscriptions that are ended after a reconnect.
 */
export const openWebSocket: OpenSession = async (endpoint, timeoutMs, signal) => {
  if (!/^wss?:\/\//.test(endpoint)) throw unreachable(endpoint, "an endpoint begins with ws:// or wss://");
  const session = new WebSocketSession(new WsProvider(endpoint, false, {}, ANSWER_TIMEOUT_MS, 0));
  const stop = Promise.withResolvers<never>();
  const late = () => stop.reject(unreachable(endpoint, `no answer within ${timeoutMs} ms`));
  const timer = setTimeout(late, timeoutMs);
  const abort = () => stop.reject(new ChainError("aborted", "Connecting was aborted."));
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  try {
    await Promise.race([stop.promise, session.connect(endpoint)]);
    return session;
  } catch (error) {
    session.close();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
};

class WebSocketSession implements Session {
  readonly broken: Promise<void>;
  isBroken = false;
  readonly #provider: WsProvider;
  readonly #broken = Promise.withResolvers<void>();
  readonly #unanswered = new Set<() => void>();
  #keepAlive: NodeJS.Timeout | undefined;

  constructor(provider: WsProvider) {
    this.#provider = provider;
    this.broken = this.#broken.promise;
    provider.on("disconnected", () => this.#break());
  }

  async connect(endpoint: string): Promise<void> {
    const connected = new Promise<boolean>((resolve) => this.#provider.on("connected", () => resolve(true)));
    try {
      await this.#provider.connect();
    } catch (cause) {
      throw unreachable(endpoint, "the address is no WebSocket", cause);
    }
    if (!(await Promise.race([connected, this.broken]))) throw unreachable(endpoint, "nobody listens there");
    const ask = () => void this.request("chain_getBlockHash", [0]).catch(() => {});
    this.#keepAlive = setInterval(ask, KEEP_ALIVE_MS).unref();
  }

  async request(method: string, params: readonly unknown[]): Promise<unknown> {
    return await this.#answered(this.#provider.send<unknown>(method, [...params]));
  }

  async subscribe(topic: Topic, listener: (value: unknown) => void): Promise<() => void> {
    const { subscribe, unsubscribe, notification, params } = topic;
    const heard = (error: Error | null, value: unknown) => {
      if (!error && !this.isBroken) listener(value);
    };
    const id = await this.#answered(this.#provider.subscribe(notification, subscribe, [...params], heard));
    return () => void this.#provider.unsubscribe(notification, unsubscribe, id).catch(() => {});
  }

  close(): void {
    this.#break();
    void this.#provider.disconnect().catch(() => {});
  }

  /** A failure that is no answer of the node means that the connection is of no use any more. */
  async #answered<T>(answer: Promise<T>): Promise<T> {
    const cut = Promise.withResolvers<never>();
    const giveUp = () => cut.reject(new Error("the connection broke"));
    this.#unanswered.add(giveUp);
    try {
      return await Promise.race([answer, cut.promise]);
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) this.close();
      throw error;
    } finally {
      this.#unanswered.delete(giveUp);
    }
  }

  #break(): void {
    this.isBroken = true;
    clearInterval(this.#keepAlive);
    this.#broken.resolve();
    for (const giveUp of this.#unanswered) giveUp();
  }
}

/** Nobody answers there. */
export function unreachable(endpoint: string, reason: string, cause?: unknown): ChainError {
  const text = `No chain answers at ${endpoint}: ${reason}. Start one with \`logos devnet\`, or name another endpoint.`;
  return new ChainError("unreachable", text, { details: { endpoint }, cause });
}
