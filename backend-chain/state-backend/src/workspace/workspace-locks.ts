import { ChainError } from "@logos/chain-client";
import { type ChainLock, isPlan, judgeLock, judgeUnlock, type LiveLock } from "../core/index.js";
import type { WorkspaceIdentity } from "../history/revision-reader.js";
import type { HeldLock, LogEntry } from "../log/index.js";
import type { LockAnswer, UnlockAnswer } from "./answers.js";
import { Lease } from "./lease.js";
import type { Outbox } from "./outbox.js";
import type { LockRequest, WorkspaceParts } from "./parts.js";
import { inTime, pause } from "./pause.js";
import { beginRefusal, isRefusal, lockRefusal, reasonOf } from "./refusals.js";
import type { StateSource } from "./state-source.js";

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/** The locks of one workspace: plans' on this machine, all others on chain. Lock and unlock are called in turns. */
export class WorkspaceLocks {
  readonly #identity: WorkspaceIdentity;
  readonly #name: string;
  readonly #parts: WorkspaceParts;
  readonly #source: StateSource;
  readonly #outbox: Outbox;
  readonly #lease: Lease;
  /** Runs by the IDs of their plans' locks. */
  readonly #plans = new Map<string, string>();
  readonly #stop = new AbortController();
  /** Nonce of the lock that this process took or found on chain; one out of the log may have been lost meanwhile. */
  #seen: bigint | undefined;
  #release: Promise<void> | undefined;

  constructor(
    identity: WorkspaceIdentity,
    parts: WorkspaceParts,
    around: { readonly source: StateSource; readonly outbox: Outbox; readonly left: HeldLock | undefined },
  ) {
    this.#identity = identity;
    this.#name = identity.name;
    this.#parts = parts;
    this.#source = around.source;
    this.#outbox = around.outbox;
    const isNeeded = ({ run, isReleasing }: HeldLock): boolean =>
      isReleasing || parts.isAlive(run) || around.outbox.pending.length > 0;
    this.#lease = new Lease(identity, { ...parts, isNeeded, lost: () => this.#lost() }, around.left);
    if (around.left?.isReleasing) this.#startRelease();
  }

  get held(): HeldLock | undefined {
    return this.#lease.held;
  }

  /** Nonce of a lock that is ours as far as anybody here knows. */
  get sureNonce(): bigint | undefined {
    const { held } = this.#lease;
    return held !== undefined && !held.isReleasing && held.nonce === this.#seen ? held.nonce : undefined;
  }

  isPlan(id: string): boolean {
    return this.#plans.has(id);
  }

  /** Whether the lock with this nonce is ours and on its way back. */
  isReleasing(nonce: bigint | undefined): boolean {
    const { held } = this.#lease;
    return held?.isReleasing === true && held.nonce === nonce;
  }

  /** It went back with the last revision. */
  isBack(): void {
    this.#lease.drop();
  }

  /** Resolves when the lock that is on its way back, if any, is there. */
  async released(): Promise<void> {
    await this.#release;
  }

  /** The lock on chain; becomes ours again if it is by its ID, as after a restart. */
  async lockOf(run: string, id: string | undefined): Promise<LiveLock | undefined> {
    const { held } = this.#lease;
    const isOurs = held !== undefined && held.id === id;
    if (isOurs && (held.isReleasing || this.#seen === held.nonce)) return held.isReleasing ? undefined : held;
    const lock = (await this.#source.workspace())?.lock;
    if (isOurs && lock?.nonce !== held.nonce) this.#lost();
    if (lock === undefined || lock.id !== id || lock.holder !== this.#parts.signer.address) return lock;
    const { operation, who, nonce, plan } = lock;
    this.#hold({ id, operation, who, nonce, run, plan, isReleasing: false });
    return lock;
  }

  async lock(run: string, request: LockRequest): Promise<LockAnswer> {
    const { signer, leaseMs, chain } = this.#parts;
    // A chain without work makes no blocks: its newest time can be old, and the next block's will be ours.
    const nowMs = Math.max((await chain.head()).timeMs, Date.now());
    const heldBy = (by: ChainLock): LockAnswer => ({ kind: "held", by: { ...by, leftMs: by.leaseUntilMs - nowMs } });
    const before = await this.#chainLock();
    const outcome = judgeLock(request, { lock: before, nowMs });
    if (outcome.kind === "held") return heldBy(outcome.by);
    if (outcome.kind === "grant-here") {
      this.#plans.set(request.id, run);
      return { kind: "granted" };
    }
    const noBeginning = await beginRefusal(chain, this.#identity, this.#source.lastWorkspace?.head ?? 0n);
    if (noBeginning !== undefined) return { kind: "refused", reason: noBeginning };
    const plan = this.#parts.planOf(run);
    try {
      const { lock } = await signer.lockState(this.#identity.owner, this.#name, { ...request, leaseMs, plan });
      this.#hold({ ...request, nonce: lock.nonce, run, plan, isReleasing: false });
      if (before !== undefined && before.id !== request.id) this.#warnOfTakeover(before);
      return { kind: "granted" };
    } catch (error) {
      const by = isRefusal(error, "Locked") ? await this.#chainLock() : undefined;
      if (by !== undefined) return heldBy(by);
      const words = await lockRefusal(chain, this.#identity, error, plan);
      if (words !== undefined) return { kind: "refused", reason: words };
      if (isRefused(error) || isUnpayable(error)) return { kind: "refused", reason: reasonOf(error) };
      throw error;
    }
  }

  /** Says "wait" when the lock is on its way back; without an ID it is force-unlock. */
  async unlock(run: string, id: string | undefined): Promise<UnlockAnswer | "wait"> {
    const isOurs = id !== undefined && this.#lease.held?.id === id;
    const isLocal = id !== undefined && this.#plans.has(id);
    const lock = isOurs ? this.#lease.held : isLocal ? undefined : await this.#chainLock();
    const outcome = judgeUnlock(id, { lock, plans: new Set(this.#plans.keys()) });
    switch (outcome.kind) {
      case "other":
        return outcome;
      case "released":
        return { kind: "released" };
      case "forget-plan":
        if (id !== undefined) this.#plans.delete(id);
        return { kind: "released" };
      case "release":
        await this.lockOf(run, id);
        // Another account's lock by its ID: so OpenTofu's force-unlock names it.
        if (this.#lease.held?.id !== id) return await this.#force(true);
        this.#startRelease();
        return "wait";
      case "force":
        return await this.#force(lock !== undefined);
    }
  }

  async #force(isOnChain: boolean): Promise<UnlockAnswer> {
    const { signer, inclusionMs } = this.#parts;
    const { owner, account } = this.#identity;
    await inTime(this.#outbox.settled(), inclusionMs);
    this.#plans.clear();
    try {
      if (isOnChain) await signer.forceUnlockState(owner, this.#name);
    } catch (error) {
      if (isRefusal(error, "NotAllowed")) {
        const text = `${account} may not take the lock of ${this.#name} away`;
        return { kind: "refused", reason: `${text}; its owner ${owner} can allow it: logos state members` };
      }
      if (!isRefusal(error, "NotLocked")) throw error;
    }
    this.#lost();
    return { kind: "released" };
  }

  forgetPlans(run: string): void {
    for (const [id, by] of this.#plans) if (by === run) this.#plans.delete(id);
  }

  /** Gives back what a run has that ended without doing so; the nonce fences its Terraform off, should it live. */
  giveBack(run: string): void {
    const { held } = this.#lease;
    if (held?.run === run && !held.isReleasing) this.#startRelease();
  }

  /** A revision was left over, and the lock was free: it is ours for as long as that takes. */
  lockedAgain(entry: LogEntry, nonce: bigint): void {
    const { held } = this.#lease;
    this.#parts.logger.info(`took the lock of ${this.#name} again for revision ${entry.number}`);
    const isTerraforms = held?.id === entry.lock.id && !held.isReleasing && this.#parts.isAlive(held.run);
    this.#hold({ ...entry.lock, nonce, isReleasing: false });
    if (!isTerraforms) this.#startRelease();
  }

  /** What is not done yet for a run, as readable lines. */
  open(run: string): readonly string[] {
    const { held } = this.#lease;
    if (held?.run !== run) return [];
    if (held.isReleasing) return [`the lock of ${this.#name} is on its way back`];
    return this.#parts.isAlive(run) ? [`Terraform still has the lock of ${this.#name}`] : [];
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#lease.stop();
    await this.#release;
  }

  #hold(lock: HeldLock): void {
    this.#seen = lock.nonce;
    this.#lease.hold(lock);
  }

  /** Whoever held it is gone, and what it was told is safe may be on its disk only. */
  #warnOfTakeover({ who, operation, id }: ChainLock): void {
    const head = this.#source.lastWorkspace?.head ?? 0n;
    const gone = `${who} held the lock of ${this.#name} for ${operation} (ID ${id}) and never gave it back`;
    const left = `the chain has revision ${head}; a later state may be on that machine: there, logos state recover`;
    this.#parts.logger.warn(`${gone}; ${left}`);
  }

  async #chainLock(): Promise<ChainLock | undefined> {
    const lock = (await this.#source.workspace())?.lock;
    return lock === undefined ? undefined : { ...lock, leaseUntilMs: Number(lock.leaseUntil) };
  }

  #lost(): void {
    if (this.#lease.held !== undefined) this.#lease.drop();
    this.#source.forget();
    this.#parts.changed();
  }

  #startRelease(): void {
    const { held } = this.#lease;
    if (held === undefined) return;
    if (!held.isReleasing) this.#lease.hold({ ...held, isReleasing: true });
    this.#release ??= this.#giveBackOnChain().finally(() => {
      this.#release = undefined;
      this.#parts.changed();
    });
  }

  async #giveBackOnChain(): Promise<void> {
    const { signer, logger } = this.#parts;
    await this.#outbox.settled();
    for (let waitMs = FIRST_WAIT_MS; !this.#stop.signal.aborted; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
      const { held } = this.#lease;
      if (held === undefined) return;
      try {
        await signer.unlockState(this.#identity.owner, this.#name, held.nonce);
        return this.#lease.drop();
      } catch (error) {
        logger.debug(`the lock of ${this.#name} could not be given back: ${reasonOf(error)}`);
        // Gone already; or it ends by itself.
        if (isRefused(error)) return this.#lease.drop();
        await pause(waitMs, this.#stop.signal);
      }
    }
  }
}

/** Whether a lock may be asked for now: a successor of the head needs to know the head, so what we owe comes first. */
export const waitsForOutbox = (request: LiveLock, held: HeldLock | undefined): boolean =>
  !isPlan(request) && (held?.id !== request.id || held.isReleasing);

const isRefused = (error: unknown): boolean => error instanceof ChainError && error.code === "refused";
const isUnpayable = (error: unknown): boolean => error instanceof ChainError && error.code === "cannot-pay";
