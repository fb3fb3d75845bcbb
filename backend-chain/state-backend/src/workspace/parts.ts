import type { Chain, Signer } from "@logos/chain-client";
import type { LiveLock } from "../core/index.js";
import type { ReachPoint } from "../crash-points.js";
import type { StateLog } from "../log/index.js";
import type { Logger } from "../log.js";
import type { TenantKey } from "../seal/index.js";

/** What all workspaces of a backend share. */
export interface WorkspaceParts {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly key: TenantKey;
  readonly log: StateLog;
  readonly logger: Logger;
  readonly leaseMs: number;
  readonly reach: ReachPoint;
  /** Whether writes are waited for until they are in a block. */
  readonly ackChain: boolean;
  /** How long they, and releases, are waited for at most. */
  readonly inclusionMs: number;
  isAlive(run: string): boolean;
  /** Something was included, released, stranded or taken away. */
  changed(): void;
}

/** A lock as Terraform asks for it. */
export interface LockRequest extends LiveLock {
  readonly who: string;
}
