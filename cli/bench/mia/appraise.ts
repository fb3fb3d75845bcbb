import { appraise } from "@logos/mia";
import { asOneEventLog, longAttestation } from "@logos/mia/testing";
import { type Bench, median, rounded } from "../measure.js";
import { replayWithGo } from "./go-attestation.js";

const ENTRIES = 1_200;
const WARM_UP = 100;
const N = 100;

/**
 * Appraisal of a whole evidence: two quotes, both logs, the allowlist, AIDE, LKRG, sensors and switches. Beside it
 * go-attestation's replay of the same measurements, without any of the rest; it reads no IMA list, so that it gets them
 * all as one firmware log.
 */
export const appraiseLog: Bench = {
  figures: ["appraise-1200"],
  measure: async () => {
    const { evidence, reference, policy } = longAttestation(ENTRIES);
    const values: number[] = [];
    for (let run = 0; run < WARM_UP + N; run += 1) {
      const startedAtMs = performance.now();
      const { outcome, reasons } = appraise(evidence, reference, policy);
      const tookMs = performance.now() - startedAtMs;
      if (outcome !== "pass") throw new Error(`appraised as ${outcome}: ${reasons.map(({ code }) => code).join()}`);
      if (run >= WARM_UP) values.push(tookMs);
    }
    const value = median(values);
    const theirs = await replayWithGo(asOneEventLog(evidence), WARM_UP + N);
    const ratio = theirs && { against: theirs.name, ratio: rounded(value / median(theirs.values.slice(WARM_UP))) };
    return [{ figure: "appraise-1200", value: rounded(value), unit: "ms", n: N, ...ratio }];
  },
};
