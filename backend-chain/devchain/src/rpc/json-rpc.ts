import type { Dispatcher } from "./dispatcher.js";
import type { Session } from "./session.js";

const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;
/** Requests in one batch. */
const MOST_REQUESTS = 100;

type Id = string | number | null;

/** Answers the text of one message, a request or a batch; undefined: nothing to answer (JSON-RPC 2.0, §4.1 and §6). */
export function answerMessage(text: string, dispatcher: Dispatcher, session: Session): string | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return write(null, { error: { code: PARSE_ERROR, message: "Parse error" } });
  }
  if (!Array.isArray(message)) return answerOne(message, dispatcher, session);
  if (message.length === 0 || message.length > MOST_REQUESTS) {
    const data = `a batch holds 1 to ${MOST_REQUESTS} requests`;
    return write(null, { error: { code: INVALID_REQUEST, message: "Invalid Request", data } });
  }
  const answers = message.map((item) => answerOne(item, dispatcher, session)).filter((answer) => answer !== undefined);
  return answers.length === 0 ? undefined : `[${answers.join(",")}]`;
}

export function notification(method: string, subscription: string, result: unknown): string {
  return JSON.stringify({ jsonrpc: "2.0", method, params: { subscription, result } });
}

function answerOne(message: unknown, dispatcher: Dispatcher, session: Session): string | undefined {
  const request = (typeof message === "object" && message !== null ? message : {}) as {
    readonly id?: unknown;
    readonly method?: unknown;
    readonly params?: unknown;
  };
  const id = request.id;
  const validId = id === undefined || id === null || typeof id === "string" || typeof id === "number";
  if (typeof request.method !== "string" || !validId) {
    return write(null, { error: { code: INVALID_REQUEST, message: "Invalid Request" } });
  }
  const answer = dispatcher.call(request.method, request.params, session);
  return id === undefined ? undefined : write(id, answer);
}

function write(id: Id, answer: object): string {
  return JSON.stringify({ jsonrpc: "2.0", id, ...answer });
}
