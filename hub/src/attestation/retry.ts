import { setTimeout as sleep } from "node:timers/promises";

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * Tries until it succeeds, with growing pauses, whatever the failure: what the chain refuses now governance may allow, and
 * a TPM may come back. `onFailure` hears of each failure that says something new. Undefined when `signal` aborts.
 */
export async function retry<T>(
  act: () => Promise<T>,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): Promise<T | undefined> {
  let told = "";
  for (let pauseMs = FIRST_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_MS)) {
    try {
      return await act();
    } catch (error) {
      if (signal.aborted) return undefined;
      if (String(error) !== told) onFailure(error);
      told = String(error);
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}
