export { findTool } from "./find-tool.js";
export { manufactureTpm } from "./manufacture.js";
export { playEventLog, playImaList } from "./play.js";
export { type SoftwareTpm, type SoftwareTpmOptions, startSoftwareTpm } from "./start.js";
