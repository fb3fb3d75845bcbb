export type { HeldLock, LogEntry, MadeEntry, StrandedEntry } from "./entry.js";
export { accountFolder, logFile, StateLog } from "./state-log.js";
