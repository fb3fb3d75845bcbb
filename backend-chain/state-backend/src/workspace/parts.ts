import type { Address, Chain, Hex, Signer } from "@logos/chain-client";
import type { Blobs } from "../blobs/blobs.js";
import type { LiveLock } from "../core/index.js";
import type { ReachPoint } from "../crash-points.js";
import type { DeltaMaker } from "../delta/delta-maker.js";
import type { SeenHeads } from "../history/seen-heads.js";
import type { StateLog } from "../log/index.js";
import type { Logger } from "../log.js";
import type { Quarantine } from "../quarantine/quarantine.js";
import type { TenantKey } from "../seal/index.js";

/** What all workspaces of a backend share. */
export interface WorkspaceParts {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly key: TenantKey;
  readonly log: StateLog;
  readonly logger: Logger;
  readonly blobs: Blobs;
  readonly deltas: DeltaMaker;
  readonly seen: SeenHeads;
  readonly quarantine: Quarantine;
  readonly leaseMs: number;
  readonly reach: ReachPoint;
  /** Whether writes are waited for until they are in a block. */
  readonly ackChain: boolean;
  /** How long they, and releases, are waited for at most. */
  readonly inclusionMs: number;
  /** How long states are taken in that do not get on chain. */
  readonly awayMs: number;
  isAlive(run: string): boolean;
  /** Digest of the plan that a run applies. */
  planOf(run: string): Hex | undefined;
  /** Something was included, released, stranded or taken away. */
  changed(): void;
}

/** Which workspace. */
export interface WorkspacePlace {
  readonly owner: Address;
  readonly name: string;
}

/** A lock as Terraform asks for it. */
export interface LockRequest extends LiveLock {
  readonly who: string;
}
