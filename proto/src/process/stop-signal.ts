/**
 * Aborts at SIGTERM, SIGINT and, for a process that is to end with its parent, at the end of standard input: a supervisor
 * holds the other end of that pipe and lets go of it when it dies. The reason says which.
 */
export function stopSignal(exitWithParent: boolean): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => stop.abort(name));
  if (exitWithParent) {
    process.stdin.once("end", () => stop.abort("end of standard input"));
    process.stdin.once("error", () => stop.abort("standard input failed"));
    process.stdin.resume();
  }
  return stop.signal;
}

/** Resolves when the signal has aborted. */
export async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
