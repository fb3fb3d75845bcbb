import type { Address, Chain, Duty, DutyKind } from "@logos/chain-client";
import type { LogContext } from "@logos/proto/process";
import type { DutySource } from "./duty-loop.js";
import type { DutyHandler } from "./modules.js";

/** What the chain awaits of an account for tenants' machines. */
export function machineDuties(
  account: Address,
  chain: Chain,
  handlers: Readonly<Record<DutyKind, DutyHandler>>,
): DutySource<Duty> {
  return {
    follow: (signal) => chain.watchDuties(account, signal),
    nameOf: ({ resource, fence, kind }) => `${resource} ${fence.generation}.${fence.assignment} ${kind}`,
    contextOf,
    handle: (duty, signal) => handlers[duty.kind](duty, signal),
  };
}

/** How logs name a duty. */
export function contextOf({ resource, fence, kind }: Duty): LogContext {
  return { resource, generation: fence.generation, assignment: fence.assignment, duty: kind };
}
