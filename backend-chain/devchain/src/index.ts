export { createLogger, type Logger, type LogLevel, silentLogger } from "@logos/proto/process";
export type { Hex } from "./bytes/hex.js";
export { CRASH_POINTS, type CrashPoint, crashAt, type ReachPoint } from "./crash-points.js";
export {
  type BlockId,
  type ChainEngine,
  type Clock,
  createEngine,
  type EngineOptions,
} from "./engine.js";
export { DevchainError, type DevchainErrorCode } from "./errors.js";
export type { Json } from "./genesis/lossless-json.js";
export type { InProcessProvider, ProviderCallback, ProviderEvent } from "./rpc/provider.js";
export type { RpcLimits, RpcServer, ServeOptions } from "./rpc/websocket-server.js";
export { readRuntime } from "./runtime-file.js";
export { serveEngine } from "./serve.js";
