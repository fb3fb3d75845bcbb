import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Logger } from "@logos/proto/process";
import { type WebSocket, WebSocketServer } from "ws";
import { DevchainError, messageOf } from "../errors.js";
import type { Dispatcher } from "./dispatcher.js";
import { answerMessage, notification } from "./json-rpc.js";
import { Session } from "./session.js";

export interface RpcLimits {
  readonly messageBytes: number;
  readonly connections: number;
  readonly subscriptionsPerConnection: number;
  /** A client that leaves so much unread is cut off. */
  readonly unsentBytes: number;
}

export const DEFAULT_RPC_LIMITS: RpcLimits = {
  // A block holds 5 MiB, which hex doubles.
  messageBytes: 16 * 1024 * 1024,
  connections: 512,
  subscriptionsPerConnection: 1024,
  unsentBytes: 64 * 1024 * 1024,
};

export interface RpcServer {
  readonly endpoint: `ws://${string}`;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0: any free port. */
  readonly port: number;
  /** A loopback address; this chain is for one machine. */
  readonly host?: string;
  readonly limits?: RpcLimits;
  readonly log: Logger;
}

const TRY_LATER = 1013;

/** Serves JSON-RPC by WebSocket; throws `usage` when the address cannot be used. */
export async function serveRpc(dispatcher: Dispatcher, options: ServeOptions): Promise<RpcServer> {
  const { port, host = "127.0.0.1", limits = DEFAULT_RPC_LIMITS, log } = options;
  if (host !== "localhost" && host !== "::1" && !/^127\.\d+\.\d+\.\d+$/.test(host)) {
    throw new DevchainError(
      "usage",
      `--host ${host} is no loopback address; the development chain serves this machine only`,
    );
  }
  const server = new WebSocketServer({ port, host, maxPayload: limits.messageBytes });
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new DevchainError("usage", `cannot listen on ${host}:${port}: ${messageOf(cause)}; give another --port`, {
      cause,
    });
  }
  server.on("error", (error) => log.error("server failed", {}, error));
  server.on("connection", (socket) => {
    if (server.clients.size > limits.connections) socket.close(TRY_LATER, "too many connections");
    else serveSocket(socket, dispatcher, limits, log);
  });
  const address = server.address() as AddressInfo;
  return {
    endpoint: `ws://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`,
    close: async () => {
      for (const client of server.clients) client.terminate();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function serveSocket(socket: WebSocket, dispatcher: Dispatcher, limits: RpcLimits, log: Logger): void {
  const send = (text: string): void => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > limits.unsentBytes) {
      log.warn("client reads too slowly", { unsentBytes: socket.bufferedAmount });
      socket.terminate();
      return;
    }
    socket.send(text);
  };
  const session = new Session(
    (method, id, result) => send(notification(method, id, result)),
    limits.subscriptionsPerConnection,
  );
  socket.on("message", (data) => {
    const answer = answerMessage(data.toString(), dispatcher, session);
    if (answer !== undefined) send(answer);
  });
  socket.on("close", () => session.closeAll());
  socket.on("error", (error) => log.debug("connection failed", {}, error));
}
