import { setTimeout as sleep } from "node:timers/promises";
import { ChainError } from "../api/errors.js";

const FIRST_MS = 200;
const LONGEST_MS = 5_000;

/**
 * Tries until it succeeds, with growing pauses; `onFailure` hears of the first failure of a row only. Resolves to undefined
 * when `signal` aborts. What the chain refused stays refused: that rejects.
 */
export async function untilDone<T>(
  act: () => Promise<T>,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let pauseMs = FIRST_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_MS)) {
    try {
      return await act();
    } catch (error) {
      if (error instanceof ChainError && error.code === "refused") throw error;
      if (pauseMs === FIRST_MS) onFailure(error);
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}
