import type { AppraisalRules, FilesScope } from "@logos/mia";

/** PCRs of firmware, boot and loader that are the same for all machines of one model: not 1 and 5, not IMA's 10. */
const BOOT_MASK = 0x7bdd;
/** PCRs 0 to 10, by which both logs are judged. */
const LOG_MASK = 0x07ff;

/** What a hub of ours may do, on which appraisers agree: nothing but what is in its image. */
export const HUB_RULES: AppraisalRules = {
  bootMask: BOOT_MASK,
  logMask: LOG_MASK,
  violationPaths: [],
  excludedPaths: [],
  maxEntriesAhead: 0,
  sensors: {
    minWindowMs: 9_000,
    heartbeatMs: 2_000,
    // The agent runs AIDE, the sensors and, for machines, what a driver asks for.
    allowedMatches: new Map([["exec", 1_000n]]),
  },
};

/** Everything that an image brings; what is mounted over it or lies on the data volume is out of scope. */
export const HUB_SCOPE: FilesScope = { roots: ["/etc", "/opt", "/usr"], excluded: [], linkTargets: true };
