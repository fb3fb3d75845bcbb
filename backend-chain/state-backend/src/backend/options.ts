import type { Address, Chain, Signer } from "@logos/chain-client";
import type { BlobStore } from "../blobs/blob-store.js";
import type { ReachPoint } from "../crash-points.js";
import type { Logger } from "../log.js";

export interface StateBackendOptions {
  readonly chain: Chain;
  /** Signs locks and revisions; its account owns the workspaces. */
  readonly signer: Signer;
  /** The account's name in addresses, `alice` of `/v1/alice/web`, and of its key file. */
  readonly label: string;
  /** Folder of LOGOS_HOME: `keys/<label>.age`, `state/<genesis>/<account>.sqlite`, `run/backend.sock`. */
  readonly home: string;
  /** Where later runs register, `<home>/run/backend.sock`; without it they cannot. */
  readonly socketPath?: string;
  /** Loopback port, always the same for one home; 0 takes a free one (for tests). */
  readonly port: number;
  readonly logger: Logger;
  /** Answers a write once it is in a block, not once it is in the local log; for CI, whose machines vanish. */
  readonly ackChain?: boolean;
  /** Lease of a lock in chain time, renewed three times within it; 60 s. */
  readonly leaseMs?: number;
  /** How long UNLOCK, and with `ackChain` POST, waits for a block; 30 s. */
  readonly inclusionMs?: number;
  /** How long states are taken in while none gets on chain, loudly; 15 min. */
  readonly awayMs?: number;
  /** Other owners by the names that stand for them in paths; an address stands for itself. */
  readonly owners?: Readonly<Record<string, Address>>;
  /** Where ciphertext beyond a mebibyte is kept; without it the folder `<home>/blobs`. */
  readonly stores?: readonly BlobStore[];
  /** How many of the stores must take a blob before its revision is written; 1. */
  readonly copies?: number;
  /** States go in gzip to who accepts it: for a port that is forwarded over a slow line. Else they never do. */
  readonly gzip?: boolean;
  /** Kill points of tests. */
  readonly reach?: ReachPoint;
}

export const LEASE_MS = 60_000;
export const INCLUSION_MS = 30_000;
export const AWAY_MS = 900_000;
