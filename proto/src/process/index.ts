export { crashAt } from "./crash-points.js";
export { createLogger, LOG_LEVELS, type LogContext, type Logger, type LogLevel, silentLogger } from "./log.js";
export { aborted, stopSignal } from "./stop-signal.js";
