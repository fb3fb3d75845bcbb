export { type Head, isPlan, type LiveLock } from "./head.js";
export { type ChainLock, judgeLock } from "./judge-lock.js";
export { judgeRead } from "./judge-read.js";
export { judgeUnlock } from "./judge-unlock.js";
export { judgeWrite, type WriteRefusal, type WriteRequest } from "./judge-write.js";
