import { setTimeout as sleep } from "node:timers/promises";
import { ChainError } from "../api/errors.js";
import { type OpenSession, type Session, type Topic, unreachable } from "./session.js";

const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 2_000;
/** So many pauses between attempts fit into the patience of a call, which else could end without one attempt. */
const PAUSES_PER_CALL = 4;

/** Checks a new session before anybody uses it; what it throws as `wrong-genesis` or `incompatible-runtime` is final. */
export type Admit = (session: Session) => Promise<void>;

interface Subscription {
  readonly topic: Topic;
  readonly listener: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
  end: (() => void) | undefined;
}

/**
 * Requests and subscriptions over sessions that come and go. Once connected it reconnects for ever; requests wait for
 * the next session at most `patienceMs`, and those that a break cut off are asked again: none of them changes anything.
 */
export class Connection {
  readonly endpoint: string;
  readonly #open: OpenSession;
  readonly #admit: Admit;
  readonly #patienceMs: number;
  readonly #subscriptions = new Set<Subscription>();
  readonly #onReconnect = new Set<() => void>();
  readonly #stop = new AbortController();
  #session: Promise<Session>;
  #fatal: ChainError | undefined;

  private constructor(endpoint: string, open: OpenSession, admit: Admit, patienceMs: number, first: Session) {
    this.endpoint = endpoint;
    this.#open = open;
    this.#admit = admit;
    this.#patienceMs = patienceMs;
    this.#session = Promise.resolve(first);
    void first.broken.then(() => this.#reconnect());
  }

  /** Connects; throws `unreachable`, `aborted` or what `admit` throws. */
  static async open(
    endpoint: string,
    open: OpenSession,
    admit: Admit,
    options: { readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
  ): Promise<Connection> {
    const session = await open(endpoint, options.timeoutMs, options.signal);
    try {
      await admit(session);
    } catch (error) {
      session.close();
      throw error;
    }
    return new Connection(endpoint, open, admit, options.timeoutMs, session);
  }

  /** Asks, and asks again after a break. */
  async request(method: string, params: readonly unknown[]): Promise<unknown> {
    const deadline = performance.now() + this.#patienceMs;
    for (;;) {
      const session = await this.#available(deadline);
      try {
        return await session.request(method, params);
      } catch (error) {
        if (!session.isBroken) throw asChainError(method, error);
        if (performance.now() > deadline) throw unreachable(this.endpoint, "the connection keeps breaking", error);
      }
    }
  }

  /** Asks once; `undefined` if the connection broke before the answer, which then nobody knows. */
  async attempt(method: string, params: readonly unknown[]): Promise<{ readonly answer: unknown } | undefined> {
    const session = await this.#available(performance.now() + this.#patienceMs);
    try {
      return { answer: await session.request(method, params) };
    } catch (error) {
      if (session.isBroken) return undefined;
      throw error;
    }
  }

  /**
   * Listens until the returned function is called; each session begins with a subscription anew. `failed` hears if the
   * node does not offer it.
   */
  subscribe(topic: Topic, listener: (value: unknown) => void, failed: (error: unknown) => void): () => void {
    const subscription: Subscription = { topic, listener, failed, end: undefined };
    this.#subscriptions.add(subscription);
    this.#session.then(
      // While a session is being made it begins all subscriptions itself.
      (session) => (subscription.end === undefined ? this.#begin(session, subscription) : undefined),
      failed,
    );
    return () => {
      this.#subscriptions.delete(subscription);
      subscription.end?.();
    };
  }

  /** Calls back after each reconnect, when subscriptions run again. */
  onReconnect(listener: () => void): () => void {
    this.#onReconnect.add(listener);
    return () => void this.#onReconnect.delete(listener);
  }

  /** Aborts when the connection is closed for good; the reason is a ChainError. */
  get ended(): AbortSignal {
    return this.#stop.signal;
  }

  async close(error: ChainError = new ChainError("closed", "The connection to the chain was closed.")): Promise<void> {
    if (this.#fatal !== undefined) return;
    this.#fatal = error;
    this.#stop.abort(error);
    this.#session.then(
      (session) => session.close(),
      () => {},
    );
  }

  async #available(deadline: number): Promise<Session> {
    if (this.#fatal !== undefined) throw this.#fatal;
    const waited = Promise.withResolvers<never>();
    const reason = `the connection broke and none came back within ${this.#patienceMs} ms`;
    const late = () => waited.reject(unreachable(this.endpoint, reason));
    const timer = setTimeout(late, Math.max(0, deadline - performance.now()));
    try {
      return await Promise.race([this.#session, waited.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  #reconnect(): void {
    for (const subscription of this.#subscriptions) subscription.end = undefined;
    if (this.#fatal !== undefined) return;
    this.#session = this.#next();
    this.#session.then(
      (session) => {
        void session.broken.then(() => this.#reconnect());
        for (const listener of this.#onReconnect) listener();
      },
      () => {},
    );
  }

  async #next(): Promise<Session> {
    const longestMs = Math.min(LONGEST_DELAY_MS, this.#patienceMs / PAUSES_PER_CALL);
    for (let delayMs = FIRST_DELAY_MS; ; delayMs = Math.min(2 * delayMs, longestMs)) {
      let session: Session | undefined;
      try {
        session = await this.#open(this.endpoint, this.#patienceMs, this.#stop.signal);
        await this.#admit(session);
        for (const subscription of this.#subscriptions) await this.#begin(session, subscription);
        return session;
      } catch (error) {
        session?.close();
        if (error instanceof ChainError && isFinal(error)) await this.close(error);
        if (this.#fatal !== undefined) throw this.#fatal;
        await sleep(delayMs * (0.5 + Math.random() / 2), undefined, { signal: this.#stop.signal }).catch(() => {});
      }
    }
  }

  async #begin(session: Session, subscription: Subscription): Promise<void> {
    try {
      const end = await session.subscribe(subscription.topic, subscription.listener);
      if (this.#subscriptions.has(subscription)) subscription.end = end;
      else end();
    } catch (error) {
      if (!session.isBroken) subscription.failed(error);
    }
  }
}

/** What a node says no to where only answers are expected. */
function asChainError(method: string, error: unknown): ChainError {
  if (error instanceof ChainError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ChainError("malformed", `The node did not answer ${method}: ${reason}`, { cause: error });
}

function isFinal({ code }: ChainError): boolean {
  return code === "wrong-genesis" || code === "incompatible-runtime";
}
