import type { Chain, Ended, Resource, ResourceId, ResourceView } from "@logos/chain-client";
import { ProviderError } from "../../errors.js";
import type { Patience, Tenancy } from "../../tenancy.js";
import { type Settled, settledOf } from "./outputs.js";
import type { Reporter } from "./reporter.js";

/** How a wait ended. `stopped` is Terraform's wish, the rest is the chain's. */
export type JobEnd =
  | { readonly kind: "settled"; readonly settled: Settled }
  | { readonly kind: "update-failed" }
  | { readonly kind: "ended"; readonly ended: Ended }
  | { readonly kind: "stopped" };

interface Waiting {
  readonly signal: AbortSignal;
  /** Undefined: as long as the job lasts on chain. */
  readonly timeoutMs?: number | undefined;
  readonly reporter: Reporter;
  /**
   * Whether a resource at rest is what is waited for. The first view may be older than the call that was just included;
   * a removal accepts none.
   */
  readonly accepts?: (resource: Resource) => boolean;
}

/**
 * Waits until nothing is under way for a resource. Throws ProviderError `timed-out` after `timeoutMs`, `unreachable`
 * when the chain did not answer for as long as the tenancy's patience lasts.
 */
export async function awaitJob(
  { chain, patience }: Tenancy,
  id: ResourceId,
  { signal, timeoutMs, reporter, accepts = () => true }: Waiting,
): Promise<JobEnd> {
  const give = new AbortController();
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => give.abort(timedOut(id, timeoutMs)), Math.min(timeoutMs, 2 ** 31 - 1));
  const probe = probeReach(chain, patience, (error) => give.abort(error));
  try {
    const either = AbortSignal.any([signal, give.signal]);
    for await (const view of chain.watchResource(id, either)) {
      if (view === undefined) continue;
      reporter.saw(view);
      const end = endOf(view, accepts);
      if (end !== undefined) return end;
    }
    if (give.signal.aborted) throw give.signal.reason;
    return { kind: "stopped" };
  } finally {
    clearTimeout(timer);
    clearInterval(probe);
  }
}

function endOf(view: ResourceView, accepts: (resource: Resource) => boolean): JobEnd | undefined {
  const { resource, job, ended } = view;
  if (ended !== undefined) return { kind: "ended", ended };
  if (resource === undefined || job !== undefined || resource.pending !== undefined) return undefined;
  if (!accepts(resource)) return undefined;
  if (resource.phase === "update-failed") return { kind: "update-failed" };
  const settled = settledOf(view);
  return settled === undefined ? undefined : { kind: "settled", settled };
}

/** A silent subscription and a dead connection look alike, so the head is asked for now and then. */
function probeReach(chain: Chain, { unreachableMs, probeMs }: Patience, giveUp: (error: ProviderError) => void) {
  let lastHeard = Date.now();
  return setInterval(() => {
    chain.head().then(
      () => {
        lastHeard = Date.now();
      },
      () => {},
    );
    if (Date.now() - lastHeard <= unreachableMs) return;
    const minutes = Math.round(unreachableMs / 60_000);
    giveUp(
      new ProviderError(
        "unreachable",
        `${chain.endpoint} did not answer for ${minutes} minutes. What was asked for goes on without Terraform; ` +
          "apply again when the chain is back, and it continues where it was.",
      ),
    );
  }, probeMs);
}

function timedOut(id: ResourceId, timeoutMs: number): ProviderError {
  const allowed = `${Math.round(timeoutMs / 1000)} s`;
  return new ProviderError(
    "timed-out",
    `Machine ${id} was not ready within the ${allowed} of timeouts.create. Apply again to go on with it.`,
  );
}
