export { CRASH_POINTS, type CrashPoint } from "./crash-points.js";
