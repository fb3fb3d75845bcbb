export { type Head, isPlan, type LiveLock } from "./head.js";
export { type ChainLock, judgeLock, type LockOutcome, type LockView } from "./judge-lock.js";
export { judgeRead, type ReadOutcome, type Seen } from "./judge-read.js";
export { judgeUnlock, type UnlockOutcome, type UnlockView } from "./judge-unlock.js";
export { judgeWrite, type WriteOutcome, type WriteRefusal, type WriteRequest, type WriteView } from "./judge-write.js";
