import { judgeRead, judgeWrite } from "../core/index.js";
import { readStateDocument, type StateDocument } from "../document/state-document.js";
import { StateBackendError } from "../errors.js";
import type { HeldLock, LogEntry } from "../log/index.js";
import { lineageHash } from "../seal/index.js";
import type { LockAnswer, ReadAnswer, UnlockAnswer, WriteAnswer } from "./answers.js";
import { reasonOf } from "./deliver.js";
import { MAX_CIPHERTEXT_BYTES, makeRevision } from "./make-revision.js";
import { Outbox } from "./outbox.js";
import type { LockRequest, WorkspaceParts } from "./parts.js";
import { inTime } from "./pause.js";
import { StateSource } from "./state-source.js";
import { Turns } from "./turns.js";
import { WorkspaceLocks, waitsForOutbox } from "./workspace-locks.js";

interface Write {
  readonly run: string;
  readonly lockId: string | undefined;
  readonly body: Uint8Array;
  readonly document: StateDocument;
}

/** Terraform's state of one workspace: the rules, in turns, over the chain and the local log. */
export class WorkspaceState {
  readonly name: string;
  readonly #parts: WorkspaceParts;
  readonly #source: StateSource;
  readonly #outbox: Outbox;
  readonly #locks: WorkspaceLocks;
  readonly #turns = new Turns();
  #stranded: { readonly runs: ReadonlySet<string>; readonly reason: string } | undefined;

  /** `left` is what an earlier backend left in the local log. */
  constructor(
    name: string,
    parts: WorkspaceParts,
    left: { readonly lock: HeldLock | undefined; readonly entries: readonly LogEntry[] },
  ) {
    this.name = name;
    this.#parts = parts;
    const { chain, signer, key, leaseMs, reach, log, logger } = parts;
    this.#source = new StateSource(chain, { owner: signer.address, name, key });
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
      lockedAgain: (entry, nonce) => this.#locks.lockedAgain(entry, nonce),
      waiting: (entry, reason) => logger.debug(`revision ${entry.number} of ${name} waits: ${reason}`),
    });
    this.#outbox.push(left.entries, true);
    this.#locks = new WorkspaceLocks(name, parts, { source: this.#source, outbox: this.#outbox, left: left.lock });
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
      const answer = await this.#turns.take(() => this.#write({ run, lockId, body, document }));
      const isAccepted = answer.kind === "written" || answer.kind === "same";
      if (!isAccepted || !this.#parts.ackChain) return answer;
      if (!(await inTime(this.#outbox.settled(), this.#parts.inclusionMs))) {
        return { kind: "unavailable", reason: "it is in the local log, and the chain has not included it yet" };
      }
      const reason = this.strandedReason(run);
      return reason === undefined ? answer : { kind: "stranded", reason };
    } catch (error) {
      return { kind: "unavailable", reason: reasonOf(error) };
    }
  }

  async #write({ run, lockId, body, document }: Write): Promise<WriteAnswer> {
    const { key, log, reach, signer } = this.#parts;
    const lock = await this.#locks.lockOf(run, lockId);
    const nonce = lock === undefined ? undefined : this.#locks.held?.nonce;
    const previous = await this.#source.newest(this.#outbox.pending, nonce);
    const digest = key.digest(this.name, body);
    const lineage = lineageHash(document.lineage);
    const isPlanLock = lockId !== undefined && this.#locks.isPlan(lockId);
    const request = { lockId, serial: document.serial, lineage, digest };
    const outcome = judgeWrite(request, { head: previous?.head, lock, isPlanLock });
    if (outcome.kind !== "append") return outcome;
    const draft = { plaintext: body, document, digest, forced: outcome.forced };
    const identity = { owner: signer.address, name: this.name, key };
    const { revision, state } = await makeRevision(identity, previous?.head, draft);
    const sizeBytes = revision.ciphertext.length;
    if (sizeBytes > MAX_CIPHERTEXT_BYTES) return { kind: "too-large", sizeBytes };
    const { held } = this.#locks;
    // It may have been taken away while we encrypted.
    if (held === undefined || held.id !== lockId) return { kind: "refused", refusal: { code: "not-locked" } };
    const entry: LogEntry = { workspace: this.name, ...revision, lock: held };
    reach("before-log");
    log.append(entry);
    reach("after-log");
    this.#source.accept(state);
    this.#outbox.push([entry]);
    return { kind: "written" };
  }

  /** LOCK. */
  async lock(run: string, request: LockRequest): Promise<LockAnswer> {
    try {
      const mustWait = waitsForOutbox(request, this.#locks.held);
      const settled = mustWait ? this.#outbox.settled().then(() => this.#locks.released()) : Promise.resolve();
      if (!(await inTime(settled, this.#parts.inclusionMs))) {
        return { kind: "unavailable", reason: "what was written before is still on its way to the chain" };
      }
      return await this.#turns.take(() => this.#locks.lock(run, request));
    } catch (error) {
      return { kind: "unavailable", reason: reasonOf(error) };
    }
  }

  /** UNLOCK; without an ID it is force-unlock. */
  async unlock(run: string, id: string | undefined): Promise<UnlockAnswer> {
    try {
      const answer = await this.#turns.take(() => this.#locks.unlock(run, id));
      if (answer !== "wait") return answer;
      // After that time Terraform may go: the revisions are on disk, and the lease is kept until they are included.
      await inTime(this.#locks.released(), this.#parts.inclusionMs);
      const reason = this.strandedReason(run);
      return reason === undefined ? { kind: "released" } : { kind: "stranded", reason };
    } catch (error) {
      return { kind: "unavailable", reason: reasonOf(error) };
    }
  }

  /** Numbers of the resources in the newest state. Throws `away`, or `broken-history` when it cannot be read. */
  async holdings(): Promise<readonly bigint[]> {
    const answer = await this.read();
    if (answer.kind === "state") return answer.state.document.resources;
    if (answer.kind === "absent") return [];
    throw new StateBackendError(answer.kind === "unavailable" ? "away" : "broken-history", answer.reason);
  }

  /** What is not done yet for a run, as readable lines. */
  open(run: string): readonly string[] {
    const pending = this.#outbox.pending.filter(({ lock }) => lock.run === run);
    const lines = pending.map(({ number }) => `revision ${number} of ${this.name} is on its way to the chain`);
    return [...lines, ...this.#locks.open(run)];
  }

  /** Why revisions of this run cannot be appended any more, if so. */
  strandedReason(run: string): string | undefined {
    return this.#stranded?.runs.has(run) ? this.#stranded.reason : undefined;
  }

  forgetPlans(run: string): void {
    this.#locks.forgetPlans(run);
  }

  giveBack(run: string): void {
    this.#locks.giveBack(run);
  }

  async close(): Promise<void> {
    await Promise.all([this.#outbox.close(), this.#locks.close()]);
  }

  #strand(entries: readonly LogEntry[], reason: string): void {
    for (const entry of entries) this.#parts.log.strand(entry, reason);
    this.#source.forget();
    this.#stranded = { runs: new Set(entries.map(({ lock }) => lock.run)), reason };
    const numbers = entries.map(({ number }) => number).join(", ");
    this.#parts.logger.warn(`revision ${numbers} of ${this.name} stays in the local log: ${reason}`);
    this.#parts.changed();
  }
}
