import { setTimeout as sleep } from "node:timers/promises";
import { DaemonError } from "../errors.js";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Asks a hub until it gives what is wanted or patience is over; undefined then, and when `signal` aborts. `onFailure` hears
 * of the first failure. Only a DaemonError is the hub's failure; anything else rejects.
 */
export async function insist<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  patienceMs: number,
  onFailure: (error: DaemonError) => void,
  signal: AbortSignal,
): Promise<T | undefined> {
  const over = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(patienceMs))]);
  for (let pauseMs = FIRST_PAUSE_MS; !over.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await ask(over);
    } catch (error) {
      if (!(error instanceof DaemonError)) throw error;
      if (pauseMs === FIRST_PAUSE_MS) onFailure(error);
      await sleep(pauseMs, undefined, { signal: over }).catch(() => undefined);
    }
  }
  return undefined;
}
