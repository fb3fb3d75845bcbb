import { crashAt as crashProcessAt } from "@logos/proto/process";

/** Where a test may kill this process: around each step of a driver and before its final receipt. */
export const CRASH_POINTS = ["before-step", "after-step", "before-done"] as const;

/**
 * The same of a hub that proves its integrity: before each of its extrinsics (what it needs is on disk), after an
 * attestation, before a case is latched, and before the volume's key is sealed anew.
 */
export const INTEGRITY_CRASH_POINTS = [
  "before-enrolment",
  "before-completion",
  "before-attest",
  "after-attest",
  "before-latch",
  "before-reseal",
] as const;

export type CrashPoint = (typeof CRASH_POINTS)[number] | (typeof INTEGRITY_CRASH_POINTS)[number];

/** Called at each point; production does nothing there. */
export type ReachPoint = (point: CrashPoint) => void;

/** Dies at the point that LOGOS_CRASH_AT names, if it names one of this process. */
export function crashAt(setting: string | undefined, kill: () => void): ReachPoint {
  return crashProcessAt("hub", setting, kill);
}
