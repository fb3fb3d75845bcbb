import type { ClockInfo } from "../tpm/attest.js";
import type { QuoteRefusal } from "./refusal.js";

/** Where the last accepted quote stood. */
export type ClockPosition = Pick<ClockInfo, "clockMs" | "resetCount" | "restartCount">;

/**
 * Whether a quote is later than the last accepted one: resetCount first, then restartCount and clock. The clock may fall
 * back over a reset, for the TPM writes it to its memory only now and then; within one run it only rises.
 */
export function checkClock(now: ClockPosition, last: ClockPosition): QuoteRefusal | undefined {
  if (now.resetCount > last.resetCount) return undefined;
  if (now.resetCount < last.resetCount || now.restartCount < last.restartCount) {
    return { code: "quote-clock-back", detail: `reset ${now.resetCount}.${now.restartCount} after ${last.resetCount}` };
  }
  if (now.restartCount > last.restartCount || now.clockMs > last.clockMs) return undefined;
  const code = now.clockMs === last.clockMs ? "quote-replayed" : "quote-clock-back";
  return { code, detail: `clock ${now.clockMs} ms after ${last.clockMs} ms` };
}
