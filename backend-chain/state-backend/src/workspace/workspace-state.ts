import type { Chain, Signer } from "@logos/chain-client";
import { isPlan, judgeLock, judgeRead, judgeUnlock, judgeWrite, type LiveLock } from "../core/index.js";
import type { ReachPoint } from "../crash-points.js";
import { readStateDocument, type StateDocument } from "../document/state-document.js";
import { StateBackendError } from "../errors.js";
import type { HeldLock, LogEntry, StateLog } from "../log/index.js";
import type { Logger } from "../log.js";
import { lineageHash, type TenantKey } from "../seal/index.js";
import type { LockAnswer, ReadAnswer, UnlockAnswer, WriteAnswer } from "./answers.js";
import { isRefusal, reasonOf } from "./deliver.js";
import { Lease } from "./lease.js";
import { MAX_CIPHERTEXT_BYTES, makeRevision } from "./make-revision.js";
import { Outbox } from "./outbox.js";
import { inTime, pause } from "./pause.js";
import { StateSource } from "./state-source.js";
import { Turns } from "./turns.js";

export interface WorkspaceParts {
  readonly chain: Chain;
  readonly signer: Signer;
  readonly key: TenantKey;
  readonly log: StateLog;
  readonly logger: Logger;
  readonly leaseMs: number;
  readonly reach: ReachPoint;
  /** Whether writes and releases are waited for until they are in a block. */
  readonly ackChain: boolean;
  /** How long they are waited for at most. */
  readonly inclusionMs: number;
  isAlive(run: string): boolean;
  /** Something was included, released, stranded or taken away. */
  changed(): void;
}

/** A lock as Terraform asks for it. */
export interface LockRequest extends LiveLock {
  readonly who: string;
}

/** Terraform's state of one workspace: the rules, in turns, over the chain and the local log. */
export class WorkspaceState {
  readonly name: string;
  readonly #parts: WorkspaceParts;
  readonly #source: StateSource;
  readonly #outbox: Outbox;
  readonly #lease: Lease;
  readonly #turns = new Turns();
  readonly #plans = new Map<string, string>();
  readonly #stop = new AbortController();
  #release: Promise<void> | undefined;
  #stranded: { readonly runs: ReadonlySet<string>; readonly reason: string } | undefined;

  constructor(name: string, parts: WorkspaceParts, left: { lock: HeldLock | undefined; entries: readonly LogEntry[] }) {
    this.name = name;
    this.#parts = parts;
    const { chain, signer, leaseMs, reach, log, logger } = parts;
    this.#source = new StateSource(chain, { owner: signer.address, name, key: parts.key });
    this.#lease = new Lease(
      name,
      {
        signer,
        log,
        logger,
        leaseMs,
        isNeeded: ({ run, isReleasing }) => isReleasing || parts.isAlive(run) || this.#outbox.pending.length > 0,
        lost: () => this.#lost(),
      },
      left.lock,
    );
    this.#outbox = new Outbox({
      chain,
      signer,
      leaseMs,
      reach,
      included: (entry) => {
        log.remove(entry);
        logger.debug(`revision ${entry.number} of ${name} is on chain`);
        parts.changed();
      },
      stranded: (entries, reason) => this.#strand(entries, reason),
      lockedAgain: (entry, nonce) => this.#lockedAgain(entry, nonce),
      waiting: (entry, reason) => logger.debug(`revision ${entry.number} of ${name} waits: ${reason}`),
    });
    this.#outbox.push(left.entries, true);
    if (left.lock?.isReleasing) this.#startRelease();
  }

  /** GET. */
  async read(): Promise<ReadAnswer> {
    try {
      return await this.#turns.take(async () => {
        const state = await this.#source.newest(this.#outbox.pending);
        const outcome = judgeRead({ kind: "known", head: state?.head });
        return outcome.kind === "serve" && state !== undefined ? { kind: "state", state } : { kind: "absent" };
      });
    } catch (error) {
      const kind = error instanceof StateBackendError ? "unreadable" : "unavailable";
      return { kind, reason: reasonOf(error) };
    }
  }

  /** POST. */
  async write(run: string, lockId: string | undefined, body: Uint8Array): Promise<WriteAnswer> {
    let document: StateDocument;
    try {
      document = readStateDocument(body);
    } catch (error) {
      return { kind: "malformed", reason: reasonOf(error) };
    }
    try {
      const answer = await this.#turns.take(() => this.#write(run, lockId, body, document));
      const isAccepted = answer.kind === "written" || answer.kind === "same";
      if (!isAccepted || !this.#parts.ackChain) return answer;
      if (!(await inTime(this.#outbox.settled(), this.#parts.inclusionMs))) {
        return { kind: "unavailable", reason: "it is in the local log, and the chain has not included it yet" };
      }
      return this.#stranded === undefined ? answer : { kind: "stranded", reason: this.#stranded.reason };
    } catch (error) {
      return { kind: "unavailable", reason: reasonOf(error) };
    }
  }

  async #write(
    run: string,
    lockId: string | undefined,
    body: Uint8Array,
    document: StateDocument,
  ): Promise<WriteAnswer> {
    const { key, log, reach, signer } = this.#parts;
    const lock = await this.#lockOf(run, lockId);
    const nonce = lock === undefined ? undefined : this.#lease.held?.nonce;
    const state = await this.#source.newest(this.#outbox.pending, nonce);
    const digest = key.digest(this.name, body);
    const outcome = judgeWrite(
      { lockId, serial: document.serial, lineage: lineageHash(document.lineage), digest },
      { head: state?.head, lock, isPlanLock: lockId !== undefined && this.#plans.has(lockId) },
    );
    if (outcome.kind !== "append") return outcome;
    const identity = { owner: signer.address, name: this.name, key };
    const draft = { plaintext: body, document, digest, forced: outcome.forced };
    const { revision, state: next } = await makeRevision(identity, state?.head, draft);
    const held = this.#lease.held;
    if (revision.ciphertext.length > MAX_CIPHERTEXT_BYTES) {
      return { kind: "too-large", sizeBytes: revision.ciphertext.length };
    }
    // It may have been taken away while we encrypted.
    if (held === undefined || held.id !== lockId) return { kind: "refused", refusal: { code: "not-locked" } };
    const entry: LogEntry = { workspace: this.name, ...revision, lock: held };
    reach("before-log");
    log.append(entry);
    reach("after-log");
    this.#source.accept(next);
    this.#outbox.push([entry]);
    return { kind: "written" };
  }

  /** The lock on chain; becomes ours again if it is by its ID, as after a restart. */
  async #lockOf(run: string, lockId: string | undefined): Promise<LiveLock | undefined> {
    const { held } = this.#lease;
    if (held !== undefined && held.id === lockId) return held.isReleasing ? undefined : held;
    const lock = (await this.#source.workspace())?.lock;
    if (lock === undefined || lock.id !== lockId || lock.holder !== this.#parts.signer.address) return lock;
    const { id, operation, who, nonce } = lock;
    this.#lease.hold({ id, operation, who, nonce, run, isReleasing: false });
    return lock;
  }

  /** LOCK. */
  async lock(run: string, request: LockRequest): Promise<LockAnswer> {
    try {
      const isOurs = this.#lease.held?.id === request.id;
      // A successor needs to know the head: what we owe the chain comes first.
      const settled = isOurs || isPlan(request) ? Promise.resolve() : this.#settled();
      if (!(await inTime(settled, this.#parts.inclusionMs))) {
        return { kind: "unavailable", reason: this.open().join(", ") };
      }
      return await this.#turns.take(() => this.#lock(run, request));
    } catch (error) {
      return { kind: "unavailable", reason: reasonOf(error) };
    }
  }

  async #lock(run: string, request: LockRequest): Promise<LockAnswer> {
    const { signer, leaseMs, chain } = this.#parts;
    const view = { lock: await this.#chainLock(), nowMs: (await chain.head()).timeMs };
    const outcome = judgeLock(request, view);
    if (outcome.kind === "held")
      return { kind: "held", by: { ...outcome.by, leftMs: outcome.by.leaseUntilMs - view.nowMs } };
    if (outcome.kind === "grant-here") {
      this.#plans.set(request.id, run);
      return { kind: "granted" };
    }
    try {
      const { lock } = await signer.lockState(signer.address, this.name, { ...request, leaseMs });
      this.#lease.hold({ ...request, nonce: lock.nonce, run, isReleasing: false });
      return { kind: "granted" };
    } catch (error) {
      if (isRefusal(error, "Locked")) {
        const by = await this.#chainLock();
        if (by !== undefined) return { kind: "held", by: { ...by, leftMs: by.leaseUntilMs - view.nowMs } };
      }
      if (isRefused(error)) return { kind: "refused", reason: reasonOf(error) };
      throw error;
    }
  }

  /** UNLOCK; without an ID it is force-unlock. */
  async unlock(run: string, id: string | undefined): Promise<UnlockAnswer> {
    try {
      const answer = await this.#turns.take(() => this.#unlock(run, id));
      if (answer !== "wait") return answer;
      // After that time Terraform may go: the revisions are on disk, and the lease is kept until they are included.
      await inTime(this.#release ?? Promise.resolve(), this.#parts.inclusionMs);
      return this.#stranded?.runs.has(run) ? { kind: "stranded", reason: this.#stranded.reason } : { kind: "released" };
    } catch (error) {
      return { kind: "unavailable", reason: reasonOf(error) };
    }
  }

  async #unlock(run: string, id: string | undefined): Promise<UnlockAnswer | "wait"> {
    const { signer } = this.#parts;
    const isOurs = id !== undefined && this.#lease.held?.id === id;
    const lock = isOurs
      ? this.#lease.held
      : id !== undefined && this.#plans.has(id)
        ? undefined
        : await this.#chainLock();
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
        await this.#lockOf(run, id);
        this.#startRelease();
        return "wait";
      case "force":
        await inTime(this.#outbox.settled(), this.#parts.inclusionMs);
        this.#plans.clear();
        if (lock !== undefined) await signer.forceUnlockState(signer.address, this.name);
        if (this.#lease.held !== undefined) this.#lease.drop();
        this.#parts.changed();
        return { kind: "released" };
    }
  }

  async #chainLock(): Promise<(LockRequest & { readonly leaseUntilMs: number }) | undefined> {
    const lock = (await this.#source.workspace())?.lock;
    return lock === undefined ? undefined : { ...lock, leaseUntilMs: Number(lock.leaseUntil) };
  }

  /** Numbers of the resources in the newest state. Throws `away` or what makes it unreadable. */
  async holdings(): Promise<readonly bigint[]> {
    const answer = await this.read();
    if (answer.kind === "state") return answer.state.document.resources;
    if (answer.kind === "absent") return [];
    throw new StateBackendError(answer.kind === "unavailable" ? "away" : "broken-history", answer.reason);
  }

  /** What is not done yet for a run (for all runs without one), as readable lines. */
  open(run?: string): readonly string[] {
    const { held } = this.#lease;
    const lines = this.#outbox.pending
      .filter(({ lock }) => run === undefined || lock.run === run)
      .map(({ number }) => `revision ${number} of ${this.name} is on its way to the chain`);
    const isOf = held !== undefined && (run === undefined || held.run === run);
    const isTaken = isOf && (held.isReleasing || this.#parts.isAlive(held.run));
    if (isTaken && held.isReleasing) lines.push(`the lock of ${this.name} is on its way back`);
    if (isTaken && !held.isReleasing) lines.push(`Terraform still has the lock of ${this.name}`);
    return lines;
  }

  /** Why revisions of this run cannot be appended any more, if so. */
  strandedReason(run: string): string | undefined {
    return this.#stranded?.runs.has(run) ? this.#stranded.reason : undefined;
  }

  /** Gives back what a run has that ended without doing so; the nonce fences its Terraform off, should it live. */
  giveBack(run: string): void {
    for (const [id, by] of this.#plans) if (by === run) this.#plans.delete(id);
    const { held } = this.#lease;
    if (held?.run === run && !held.isReleasing) this.#startRelease();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#lease.stop();
    await this.#outbox.close();
    await this.#release;
  }

  async #settled(): Promise<void> {
    await this.#outbox.settled();
    await this.#release;
  }

  #startRelease(): void {
    const { held } = this.#lease;
    if (held === undefined || this.#release !== undefined) return;
    if (!held.isReleasing) this.#lease.hold({ ...held, isReleasing: true });
    this.#release = this.#giveBackOnChain().finally(() => {
      this.#release = undefined;
      this.#parts.changed();
    });
  }

  async #giveBackOnChain(): Promise<void> {
    const { signer, logger } = this.#parts;
    await this.#outbox.settled();
    for (let waitMs = 250; !this.#stop.signal.aborted; waitMs = Math.min(2 * waitMs, 10_000)) {
      const { held } = this.#lease;
      if (held === undefined) return;
      try {
        await signer.unlockState(signer.address, this.name, held.nonce);
        return this.#lease.drop();
      } catch (error) {
        if (isRefused(error)) return this.#lease.drop();
        logger.debug(`the lock of ${this.name} could not be given back yet: ${reasonOf(error)}`);
        await pause(waitMs, this.#stop.signal);
      }
    }
  }

  #lockedAgain(entry: LogEntry, nonce: bigint): void {
    const { held } = this.#lease;
    this.#parts.logger.info(`took the lock of ${this.name} again for revision ${entry.number}`);
    const isSame = held?.id === entry.lock.id;
    const isReleasing = isSame ? held.isReleasing : true;
    this.#lease.hold({ ...entry.lock, nonce, isReleasing });
    if (isReleasing || !this.#parts.isAlive(entry.lock.run)) this.#startRelease();
  }

  #strand(entries: readonly LogEntry[], reason: string): void {
    for (const entry of entries) this.#parts.log.strand(entry, reason);
    this.#source.forget();
    this.#stranded = { runs: new Set(entries.map(({ lock }) => lock.run)), reason };
    const numbers = entries.map(({ number }) => number).join(", ");
    this.#parts.logger.warn(`revision ${numbers} of ${this.name} stays in the local log: ${reason}`);
    this.#parts.changed();
  }

  #lost(): void {
    this.#lease.drop();
    this.#source.forget();
    this.#parts.changed();
  }
}

const isRefused = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "refused";
