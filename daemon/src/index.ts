export { createLogger, type Logger } from "@logos/proto/process";
export { CRASH_POINTS, type CrashPoint, INTEGRITY_CRASH_POINTS, type ReachPoint } from "./crash-points.js";
export { type RunningDaemon, type StartModules, type StartOptions, startDaemon } from "./daemon.js";
export { DaemonError, type DaemonErrorCode } from "./errors.js";
