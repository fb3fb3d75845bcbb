import type { Fence, Hex, HubId, Job, ResourceView } from "@logos/chain-client";
import type { HubRefusal } from "@logos/proto/hub";
import type { MachineSpec } from "../drivers/driver.js";
import { compareFences } from "../journal/entry.js";

// Who may do what to a resource, from finalised chain state alone:
//
//   fence below the journal's or the chain's ─▶ STALE_FENCE
//   fence above the chain's, or not accepted  ─▶ wait: the caller has seen a newer block than we
//   another hub, executor or action           ─▶ NOT_ASSIGNED
//   result committed                          ─▶ FROZEN (Ensure, Remove), else the checkers may look
//   executing                                 ─▶ admitted, with the desired state of the chain

/** What a caller asks and what is known when it asks. */
export interface JobQuestion {
  readonly fence: Fence;
  readonly action: "ensure" | "remove";
  readonly hub: HubId;
  /** SPKI of the key that the caller proved to hold; undefined if none. */
  readonly callerKey: Hex | undefined;
  /** The key registered for the job's executor. */
  readonly executorKey: Hex | undefined;
  /** Highest fence token in the journal. */
  readonly highest: Fence | undefined;
  readonly view: ResourceView | undefined;
}

export type Judgement<T> =
  | { readonly kind: "admitted"; readonly what: T }
  | { readonly kind: "wait" }
  | { readonly kind: "refused"; readonly refusal: HubRefusal };

/** Whether this caller may make or take away this machine now; what to make comes with the answer. */
export function judgeJob(question: JobQuestion): Judgement<MachineSpec> {
  const { fence, action, hub, view } = question;
  if (question.highest !== undefined && compareFences(fence, question.highest) < 0) {
    return refuse("STALE_FENCE", `${text(question.highest)} is known here`);
  }
  const current = judgeFence(fence, hub, view);
  if (current.kind !== "admitted") return current;
  const { what: job } = current;
  if (question.callerKey === undefined || question.callerKey !== question.executorKey) {
    return refuse("NOT_ASSIGNED", "the caller's key is not that of the executor");
  }
  if (job.phase === "requested" || job.phase === "assigned") return { kind: "wait" };
  if ((job.action === "remove") !== (action === "remove")) {
    return refuse("NOT_ASSIGNED", `the chain asks for: ${job.action}`);
  }
  if (job.phase !== "executing") return refuse("FROZEN", "its result is under check");
  const desired = view?.resource?.desired;
  if (desired === undefined) return refuse("NOT_ASSIGNED", "the resource has ended");
  return { kind: "admitted", what: { type: desired.type, image: desired.image, attributes: desired.attributes } };
}

/** Whether the holder of `callerKey` may look: `seatKeys` are the registered keys of the drawn checkers. */
export function judgeObserver(
  question: Pick<JobQuestion, "fence" | "hub" | "callerKey" | "view"> & { readonly seatKeys: readonly Hex[] },
): Judgement<true> {
  const { fence, hub, callerKey, view, seatKeys } = question;
  const current = judgeFence(fence, hub, view);
  if (current.kind !== "admitted") return current;
  if (view?.check === undefined || view.check.phase === "drawing") return { kind: "wait" };
  if (callerKey === undefined || !seatKeys.includes(callerKey)) {
    return refuse("NOT_ASSIGNED", "the caller's key is not that of a drawn checker");
  }
  return { kind: "admitted", what: true };
}

function judgeFence(fence: Fence, hub: HubId, view: ResourceView | undefined): Judgement<Job> {
  if (view?.ended !== undefined) return refuse("NOT_ASSIGNED", "the resource has ended");
  const job = view?.job;
  if (job === undefined) return { kind: "wait" };
  const order = compareFences(fence, job.fence);
  if (order < 0) return refuse("STALE_FENCE", `the chain is at ${text(job.fence)}`);
  if (order > 0) return { kind: "wait" };
  if (job.hub !== hub) return refuse("NOT_ASSIGNED", "the job is another hub's");
  return { kind: "admitted", what: job };
}

/** The judgement that refuses. */
export function refuse(
  code: HubRefusal["code"],
  reason: string,
): { readonly kind: "refused"; readonly refusal: HubRefusal } {
  return { kind: "refused", refusal: { code, reason } };
}

function text({ generation, assignment }: Fence): string {
  return `${generation}.${assignment}`;
}
