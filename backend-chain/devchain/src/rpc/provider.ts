import { DevchainError } from "../errors.js";
import type { Dispatcher, RpcErrorJson } from "./dispatcher.js";
import { Session } from "./session.js";

const MOST_SUBSCRIPTIONS = 4096;

export type ProviderEvent = "connected" | "disconnected" | "error";
export type ProviderCallback = (error: Error | null, result: unknown) => void;

/** JSON-RPC without a socket, in the shape of @polkadot/rpc-provider's ProviderInterface. */
export class InProcessProvider {
  readonly hasSubscriptions = true;
  readonly isClonable = true;
  readonly #dispatcher: Dispatcher;
  readonly #open: Set<InProcessProvider>;
  readonly #session: Session;
  readonly #callbacks = new Map<string, ProviderCallback>();
  readonly #listeners = new Map<ProviderEvent, Set<(value?: unknown) => void>>();
  #connected = true;

  /** `open` holds the connected providers of one engine, which disconnects them when it closes. */
  constructor(dispatcher: Dispatcher, open: Set<InProcessProvider>) {
    this.#dispatcher = dispatcher;
    this.#open = open.add(this);
    this.#session = new Session((_, id, result) => this.#callbacks.get(id)?.(null, result), MOST_SUBSCRIPTIONS);
  }

  get isConnected(): boolean {
    return this.#connected;
  }

  clone(): InProcessProvider {
    return new InProcessProvider(this.#dispatcher, this.#open);
  }

  async connect(): Promise<void> {
    this.#connected = true;
    this.#open.add(this);
    this.#emit("connected");
  }

  async disconnect(): Promise<void> {
    if (!this.#connected) return;
    this.#connected = false;
    this.#open.delete(this);
    this.#session.closeAll();
    this.#callbacks.clear();
    this.#emit("disconnected");
  }

  on(type: ProviderEvent, listener: (value?: unknown) => void): () => void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    if (type === "connected" && this.#connected) setImmediate(listener);
    return () => listeners.delete(listener);
  }

  async send<T = unknown>(method: string, params: readonly unknown[]): Promise<T> {
    if (!this.#connected) throw new DevchainError("closed", "the provider is disconnected");
    const answer = this.#dispatcher.call(method, params, this.#session);
    if ("error" in answer) throw rpcError(answer.error);
    return answer.result as T;
  }

  async subscribe(
    _type: string,
    method: string,
    params: readonly unknown[],
    onResult: ProviderCallback,
  ): Promise<string> {
    const id = await this.send<string>(method, params);
    this.#callbacks.set(id, onResult);
    return id;
  }

  async unsubscribe(_type: string, method: string, id: number | string): Promise<boolean> {
    this.#callbacks.delete(`${id}`);
    // Disconnecting ended every subscription already.
    if (!this.#connected) return true;
    return this.send<boolean>(method, [`${id}`]);
  }

  #emit(type: ProviderEvent): void {
    for (const listener of this.#listeners.get(type) ?? []) listener();
  }
}

/** What WebSocket clients of @polkadot/rpc-provider throw: numeric code, data, and a text of all three. */
function rpcError({ code, message, data }: RpcErrorJson): Error {
  const text = `${code}: ${message}${data === undefined ? "" : `: ${data}`}`;
  return Object.assign(new Error(text), { name: "RpcError", code, data });
}
