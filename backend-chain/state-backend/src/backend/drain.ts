import { StateBackendError } from "../errors.js";
import { pause } from "../workspace/pause.js";
import type { WorkspaceState } from "../workspace/workspace-state.js";
import type { Changes } from "./changes.js";
import type { DrainOptions } from "./state-backend.js";

const GRACE_MS = 30_000;

/** See StateBackend.drained. */
export async function untilDrained(
  run: string,
  options: DrainOptions,
  { all, changes }: { readonly all: () => readonly WorkspaceState[]; readonly changes: Changes },
): Promise<void> {
  const { signal, onWait = () => {}, graceMs = GRACE_MS } = options;
  const done = new AbortController();
  void pause(graceMs, done.signal).then(() => {
    if (done.signal.aborted) return;
    for (const workspace of all()) workspace.giveBack(run);
    changes.tell();
  });
  const wake = (): void => changes.tell();
  signal?.addEventListener("abort", wake, { once: true });
  try {
    for (let said = ""; ; ) {
      const next = changes.next();
      for (const workspace of all()) {
        const reason = workspace.strandedReason(run);
        if (reason !== undefined) throw new StateBackendError("stranded", `the state of ${workspace.name}: ${reason}`);
      }
      const left = all().flatMap((workspace) => workspace.open(run));
      if (left.length === 0) return;
      if (signal?.aborted) throw new StateBackendError("closed", `not waited for: ${left.join(", ")}`);
      if (left.join() !== said) onWait(left);
      said = left.join();
      await next;
    }
  } finally {
    signal?.removeEventListener("abort", wake);
    done.abort();
  }
}
