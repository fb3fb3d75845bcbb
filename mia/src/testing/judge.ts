import { appraise } from "../appraise/appraise.js";
import { attestation, type Deviation } from "./machine.js";

/** Outcome and reason codes of a machine that deviates. */
export function judge(deviation: Deviation): { readonly outcome: string; readonly codes: readonly string[] } {
  const { evidence, reference, policy } = attestation(deviation);
  const { outcome, reasons } = appraise(evidence, reference, policy);
  return { outcome, codes: reasons.map(({ code }) => code) };
}
