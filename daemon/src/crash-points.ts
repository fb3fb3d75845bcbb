import { crashAt as crashProcessAt } from "@logos/proto/process";

/** Where a test may kill this process: around each thing that it signs or has done for a machine. */
export const CRASH_POINTS = [
  "before-accept",
  "after-accept",
  "after-ensure",
  "before-commit",
  "after-commit",
  "before-reveal",
  "before-observe",
  "after-observe",
  "before-commit-observation",
  "after-commit-observation",
  "before-reveal-observation",
] as const;

/** The same of a daemon that sits in the committee of an enrolment or an attestation. */
export const INTEGRITY_CRASH_POINTS = [
  "before-offer-credential",
  "after-offer-credential",
  "before-appraise",
  "after-appraise",
  "before-commit-vote",
  "after-commit-vote",
  "before-reveal-vote",
  "after-reveal-vote",
  "before-prove-fraud",
  "after-prove-fraud",
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number] | (typeof INTEGRITY_CRASH_POINTS)[number];

/** Called at each point; production does nothing there. */
export type ReachPoint = (point: CrashPoint) => void;

/** Dies at the point that LOGOS_CRASH_AT names, if it names one of this process. */
export function crashAt(setting: string | undefined, kill: () => void): ReachPoint {
  return crashProcessAt("daemon", setting, kill);
}
