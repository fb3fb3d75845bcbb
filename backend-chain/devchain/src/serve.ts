import { type ChainEngine, dispatcherOf } from "./engine.js";
import { type RpcServer, type ServeOptions, serveRpc } from "./rpc/websocket-server.js";

/** Serves a started engine's JSON-RPC by WebSocket on loopback; close the server before the engine. */
export function serveEngine(engine: ChainEngine, options: ServeOptions): Promise<RpcServer> {
  return serveRpc(dispatcherOf(engine), options);
}
