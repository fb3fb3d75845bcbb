export { createLogger, type Logger } from "@logos/proto/process";
export { CRASH_POINTS, type CrashPoint, INTEGRITY_CRASH_POINTS, type ReachPoint } from "./crash-points.js";
export { HubError, type HubErrorCode } from "./errors.js";
export { type RunningHub, type StartModules, type StartOptions, startHub } from "./hub.js";
