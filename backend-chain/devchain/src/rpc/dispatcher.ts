import type { Logger } from "@logos/proto/process";
import { DevchainError, messageOf } from "../errors.js";
import { Params } from "./params.js";
import type { Session } from "./session.js";

/** Answers one method; a thrown DevchainError with `rpc` becomes that error. */
export type Handler = (params: Params, session: Session) => unknown;
export type Methods = Readonly<Record<string, Handler>>;

export interface RpcErrorJson {
  readonly code: number;
  readonly message: string;
  readonly data?: string;
}

export type RpcAnswer = { readonly result: unknown } | { readonly error: RpcErrorJson };

const METHOD_NOT_FOUND = -32601;
const INTERNAL = -32603;
// What sc-rpc answers for blocks and states that are not there, and for failed runtime calls.
const UNKNOWN_BLOCK = 4003;
const EXECUTION = 4003;

/** Finds the handler of a method and turns what it throws into a JSON-RPC error. */
export class Dispatcher {
  readonly #methods: ReadonlyMap<string, Handler>;
  readonly #log: Logger;

  constructor(methods: Methods, log: Logger) {
    this.#methods = new Map([
      ...Object.entries(methods),
      ["rpc_methods", () => ({ methods: [...this.#methods.keys()].sort() })] as const,
    ]);
    this.#log = log;
  }

  call(method: string, params: unknown, session: Session): RpcAnswer {
    const handler = this.#methods.get(method);
    if (handler === undefined) {
      return { error: { code: METHOD_NOT_FOUND, message: "Method not found", data: `there is no method ${method}` } };
    }
    try {
      return { result: handler(new Params(params), session) ?? null };
    } catch (error) {
      return { error: this.#errorOf(method, error) };
    }
  }

  #errorOf(method: string, error: unknown): RpcErrorJson {
    if (error instanceof DevchainError) {
      const { rpc } = error;
      const message = messageOf(error).replace(/^\[rpc\] /, "");
      if (rpc !== undefined) return rpc.data === undefined ? { code: rpc.code, message } : { ...rpc, message };
      if (error.code === "unknown-block") return { code: UNKNOWN_BLOCK, message };
      if (error.code === "trap") return { code: EXECUTION, message: "Client error: Execution failed", data: message };
    }
    this.#log.error("request failed", { method }, error);
    return { code: INTERNAL, message: "Internal error", data: messageOf(error) };
  }
}
