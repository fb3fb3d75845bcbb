export type { HeldLock, LogEntry, StrandedEntry } from "./entry.js";
export { logFile, StateLog } from "./state-log.js";
