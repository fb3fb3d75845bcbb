/** Waits so long, or until aborted; it never throws. */
export function pause(timeMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, timeMs);
    signal?.addEventListener("abort", end, { once: true });
  });
}

/** True if it settled in time. What it rejects with is thrown. */
export async function inTime(promise: Promise<unknown>, timeMs: number): Promise<boolean> {
  const stop = new AbortController();
  try {
    return await Promise.race([promise.then(() => true), pause(timeMs, stop.signal).then(() => false)]);
  } finally {
    stop.abort();
  }
}
