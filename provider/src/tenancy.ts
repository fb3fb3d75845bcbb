import type { Chain, Signer } from "@logos/chain-client";
import type { RunClient } from "@logos/proto/run";
import type { Budget } from "./budget.js";
import type { Catalogue } from "./catalogue.js";
import type { ReachPoint } from "./crash-points.js";
import type { Journal } from "./journal/journal.js";

/** Everything a configured provider works with: one account's resources in one workspace of one chain. */
export interface Tenancy {
  readonly chain: Chain;
  readonly signer: Signer;
  /** What the practitioner calls the account. */
  readonly accountName: string;
  /** `account/name`; part of every key. */
  readonly workspace: string;
  readonly journal: Journal;
  /** The `logos run` that this provider works under, if any. */
  readonly run: RunClient | undefined;
  readonly budget: Budget;
  readonly catalogue: Catalogue;
  /** Keys that this process is creating at the moment. */
  readonly creating: Set<string>;
  readonly reach: ReachPoint;
  readonly patience: Patience;
}

/** How long the chain may stay silent before an operation gives up, and how often that is looked at. */
export interface Patience {
  readonly unreachableMs: number;
  readonly probeMs: number;
}

export const PATIENCE: Patience = { unreachableMs: 10 * 60_000, probeMs: 15_000 };
