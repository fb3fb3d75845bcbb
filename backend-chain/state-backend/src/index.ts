export type { StateBackendOptions } from "./backend/options.js";
export { serveStateBackend } from "./backend/serve.js";
export type { DrainOptions, StateBackend } from "./backend/state-backend.js";
export { CRASH_POINTS, type CrashPoint, crashAt, type ReachPoint } from "./crash-points.js";
export { StateBackendError, type StateBackendErrorCode } from "./errors.js";
export type { StrandedEntry } from "./log/index.js";
export type { Logger } from "./log.js";
export { tokenHash } from "./server/tokens.js";
