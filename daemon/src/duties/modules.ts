import type { Chain, Duty, ObservationCommitment, ResultCommitment, Signer, VoteCommitment } from "@logos/chain-client";
import type { Logger } from "@logos/proto/process";
import type { ReachPoint } from "../crash-points.js";
import type { HubConnections } from "../hub-connections/hub-connections.js";
import type { Journal } from "../journal/journal.js";

/** How the chain hashes what an account commits to. */
export interface Commitments {
  readonly result: ResultCommitment;
  readonly observation: ObservationCommitment;
  readonly vote: VoteCommitment;
}

/** What handlers of duties work with; one for the whole process. */
export interface DutyModules {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly journal: Journal;
  readonly hubs: HubConnections;
  readonly commitments: Commitments;
  readonly reach: ReachPoint;
  readonly log: Logger;
  /** Says what is not so, for tests of the cross-check. */
  readonly lies: boolean;
}

/**
 * Does what one kind of duty asks for; `signal` aborts when the chain no longer awaits it. Resolving is the end of it, also
 * when nothing was done for a reason that was logged; what throws is tried again while the chain awaits it, unless the chain
 * refused.
 */
export type DutyHandler = (duty: Duty, signal: AbortSignal) => Promise<void>;

/** Milliseconds until the deadline; the duty clock never runs ahead of chain time, so there is at least as much. */
export async function remainingMs(chain: Chain, { deadline }: Duty): Promise<number> {
  const { timeMs } = await chain.head();
  return Math.max(0, Number(deadline) - timeMs);
}
