import type { Signer } from "@logos/chain-client";
import type { HeldLock, StateLog } from "../log/index.js";
import type { Logger } from "../log.js";
import type { WorkspacePlace } from "./parts.js";
import { isRefusal, reasonOf } from "./refusals.js";

export interface LeaseParts {
  readonly signer: Signer;
  readonly log: StateLog;
  readonly logger: Logger;
  readonly leaseMs: number;
  /** Whether somebody still needs the lock. */
  isNeeded(lock: HeldLock): boolean;
  /** The chain says that it is not ours any more. */
  lost(): void;
}

/** Names a workspace in the local log. */
export const logKey = ({ owner, name }: WorkspacePlace): string => `${owner}/${name}`;

/** The lock of one workspace on chain that this machine has: remembered on disk, renewed while it is needed. */
export class Lease {
  readonly #parts: LeaseParts;
  readonly #place: WorkspacePlace;
  #held: HeldLock | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(place: WorkspacePlace, parts: LeaseParts, held: HeldLock | undefined) {
    this.#place = place;
    this.#parts = parts;
    this.#held = held;
    if (held !== undefined) this.#watch();
  }

  get held(): HeldLock | undefined {
    return this.#held;
  }

  hold(lock: HeldLock): void {
    this.#parts.log.putLock(logKey(this.#place), lock);
    this.#held = lock;
    this.#watch();
  }

  drop(): void {
    this.stop();
    this.#held = undefined;
    this.#parts.log.dropLock(logKey(this.#place));
  }

  /** Renews no more; the lock stays remembered. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #watch(): void {
    // Three tries within a lease.
    this.#timer ??= setInterval(() => void this.#renew(), this.#parts.leaseMs / 3);
    this.#timer.unref();
  }

  async #renew(): Promise<void> {
    const { signer, logger, leaseMs } = this.#parts;
    const lock = this.#held;
    const { owner, name } = this.#place;
    if (lock === undefined || !this.#parts.isNeeded(lock)) return;
    try {
      await signer.renewState(owner, name, lock.nonce, leaseMs);
    } catch (error) {
      const isLost = isRefusal(error, "NonceStale", "NotLocked", "NotAllowed", "WorkspaceUnknown");
      if (!isLost) logger.debug(`the lock of ${name} could not be renewed: ${reasonOf(error)}`);
      if (!isLost || this.#held?.nonce !== lock.nonce) return;
      logger.warn(`the lock of ${name} was taken away from ${lock.who}`);
      this.#parts.lost();
    }
  }
}
