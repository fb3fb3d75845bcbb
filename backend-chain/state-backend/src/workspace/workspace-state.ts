import { type Hex, revisionHash } from "@logos/chain-client";
import { judgeRead, judgeWrite } from "../core/index.js";
import { headResources } from "../document/head-resources.js";
import { readStateDocument, type StateDocument } from "../document/state-document.js";
import { StateBackendError } from "../errors.js";
import { RevisionReader, type WorkspaceIdentity } from "../history/revision-reader.js";
import type { HeldLock, LogEntry } from "../log/index.js";
import { lineageHash, packCopy, sealCopy } from "../seal/index.js";
import type { LockAnswer, ReadAnswer, UnlockAnswer, WriteAnswer } from "./answers.js";
import { EntryMaker } from "./entry-maker.js";
import { FinalityWait } from "./finality-wait.js";
import { knownState } from "./known-state.js";
import { OutageNotes } from "./outage-notes.js";
import { Outbox } from "./outbox.js";
import type { LockRequest, WorkspaceParts, WorkspacePlace } from "./parts.js";
import { inTime } from "./pause.js";
import { reasonOf } from "./refusals.js";
import { ReplicaNotes } from "./replica-notes.js";
import { StateSource } from "./state-source.js";
import { Turns } from "./turns.js";
import { WorkspaceLocks, waitsForOutbox } from "./workspace-locks.js";

const NO_POLICY = { lockFree: false, force: true };
const NO_LOCK = { id: "", operation: "", who: "", nonce: undefined, plan: undefined };

interface Write {
  readonly run: string;
  readonly lockId: string | undefined;
  readonly body: Uint8Array;
  readonly document: StateDocument;
  /** The body compressed, which goes on while the rules are asked. */
  readonly packed: Promise<Uint8Array>;
}

/** Terraform's state of one workspace: the rules, in turns, over the chain and the local log. */
export class WorkspaceState {
  readonly name: string;
  readonly #parts: WorkspaceParts;
  readonly #identity: WorkspaceIdentity;
  readonly #source: StateSource;
  readonly #maker: EntryMaker;
  readonly #outbox: Outbox;
  readonly #finality: FinalityWait;
  readonly #outage: OutageNotes;
  readonly #locks: WorkspaceLocks;
  readonly #turns = new Turns();
  #stranded: { readonly runs: ReadonlySet<string>; readonly reason: string } | undefined;

  /** `left` is what an earlier backend left in the local log. */
  constructor(
    { owner, name }: WorkspacePlace,
    parts: WorkspaceParts,
    left: { readonly lock: HeldLock | undefined; readonly entries: readonly LogEntry[] },
  ) {
    this.name = name;
    this.#parts = parts;
    const { chain, signer, key, leaseMs, reach, log, logger, blobs, deltas, seen } = parts;
    this.#identity = { owner, name, account: signer.address, key };
    const notes = new ReplicaNotes(this.#identity, signer, logger);
    const reader = new RevisionReader(this.#identity, { chain, blobs, found: (...found) => notes.found(...found) });
    this.#source = new StateSource(chain, reader, seen);
    this.#maker = new EntryMaker(reader, { chain, blobs, deltas });
    this.#outage = new OutageNotes(name, logger, parts.awayMs);
    this.#outbox = new Outbox({
      chain,
      signer,
      seen,
      leaseMs,
      reach,
      heldNonce: () => this.#locks.held?.nonce,
      make: (entry) => this.#make(entry),
      isReleasing: ({ lock }) => this.#locks.isReleasing(lock.nonce),
      included: (entry, { isReleased, block }) => {
        const hash = entry.made && revisionHash(entry.number, entry.made.header);
        if (hash !== undefined) seen.put(owner, name, { number: entry.number, hash });
        this.#finality.await(entry, block);
        this.#outage.over();
        logger.debug(`revision ${entry.number} of ${name} is on chain`);
        if (entry.made !== undefined) notes.kept(entry.number, entry.made.stores);
        if (isReleased) this.#locks.isBack();
        parts.changed();
      },
      stranded: (entries, reason) => this.#strand(entries, reason),
      lockedAgain: (entry, nonce) => this.#locks.lockedAgain(entry, nonce),
      waiting: (entry, reason, sinceMs) => {
        logger.debug(`revision ${entry.number} of ${name} waits: ${reason}`);
        this.#outage.goesOn(this.#outbox.pending.length, reason, sinceMs);
      },
    });
    this.#finality = new FinalityWait(chain, logger, {
      final: (entry) => log.remove(entry),
      forked: (entry) => this.#outbox.push([entry], true),
    });
    this.#locks = new WorkspaceLocks(this.#identity, parts, {
      source: this.#source,
      outbox: this.#outbox,
      left: left.lock,
    });
    this.#outbox.push(left.entries, true);
  }

  /** GET. */
  async read(): Promise<ReadAnswer> {
    try {
      return await this.#turns.take(async () => {
        const state = await this.#source.newest(this.#outbox.pending, this.#locks.sureNonce, true);
        const outcome = judgeRead({ kind: "known", head: state?.head });
        return outcome.kind === "serve" && state !== undefined ? { kind: "state", state } : { kind: "absent" };
      });
    } catch (error) {
      const reason = reasonOf(error);
      if (!(error instanceof StateBackendError)) return { kind: "unavailable", reason };
      if (error.code === "not-ours") return { kind: "not-ours", reason };
      // A store may be back soon.
      return { kind: error.code === "missing-blob" ? "unavailable" : "unreadable", reason };
    }
  }

  /** POST. What is not taken in is kept in quarantine: it may be the only copy. */
  async write(run: string, lockId: string | undefined, body: Uint8Array): Promise<WriteAnswer> {
    const answer = await this.#take(run, lockId, body);
    if (answer.kind === "written" || answer.kind === "same" || body.length === 0) return answer;
    const reason = answer.kind === "refused" ? answer.refusal.code : answer.kind;
    try {
      await this.#parts.quarantine.put(this.#identity, reason, body);
    } catch (error) {
      this.#parts.logger.warn(`a refused state of ${this.name} is not kept in quarantine: ${reasonOf(error)}`);
    }
    return answer;
  }

  async #take(run: string, lockId: string | undefined, body: Uint8Array): Promise<WriteAnswer> {
    const packed = packCopy(body);
    // It may not be needed.
    packed.catch(() => {});
    let document: StateDocument;
    try {
      document = readStateDocument(body);
    } catch (error) {
      return { kind: "malformed", reason: reasonOf(error) };
    }
    try {
      const answer = await this.#turns.take(() => this.#write({ run, lockId, body, document, packed }));
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

  async #write({ run, lockId, body, document, packed }: Write): Promise<WriteAnswer> {
    const { log, reach } = this.#parts;
    const refused = this.#outage.refusal(this.#outbox.stuckMs);
    if (refused !== undefined) return { kind: "unavailable", reason: refused };
    const lock = await this.#locks.lockOf(run, lockId);
    const nonce = lock === undefined ? undefined : this.#locks.held?.nonce;
    const previous = await this.#source.newest(this.#outbox.pending, nonce);
    const isHead = previous !== undefined && Buffer.compare(previous.plaintext, body) === 0;
    const lineage = lineageHash(document.lineage);
    const isPlanLock = lockId !== undefined && this.#locks.isPlan(lockId);
    const { policy = NO_POLICY, lineage: adopted } = this.#source.lastWorkspace ?? {};
    const view = { head: previous?.head, lock, isPlanLock, policy, lineage: this.#nextLineage(adopted) };
    const outcome = judgeWrite({ lockId, serial: document.serial, lineage, isHead }, view);
    if (outcome.kind !== "append") return outcome;
    const number = (previous?.head.number ?? 0n) + 1n;
    const sealed = await sealCopy(this.#identity, await packed, { number });
    const { held } = this.#locks;
    // It may have been taken away while we encrypted.
    const isLost = lockId !== undefined && held?.id !== lockId;
    if (isLost) return { kind: "refused", refusal: { code: "not-locked" } };
    const { owner, name: workspace } = this.#identity;
    const { serial } = document;
    const { forced } = outcome;
    const entryLock = lockId === undefined || held === undefined ? { ...NO_LOCK, run } : held;
    const previousHash = previous?.hash;
    const entry: LogEntry = {
      ...{ owner, workspace, number, serial, lineage, forced, previousHash, sealed },
      lock: entryLock,
      made: undefined,
    };
    reach("before-log");
    log.append(entry);
    reach("after-log");
    this.#source.accept(knownState(number, body, { document }));
    this.#outbox.push([entry]);
    return { kind: "written" };
  }

  /** While revisions of ours are on their way, the chain's lineage may be that of before. */
  #nextLineage(onChain: Hex | undefined): Hex | undefined {
    return this.#outbox.pending.at(-1)?.lineage ?? onChain;
  }

  async #make(entry: LogEntry): ReturnType<EntryMaker["make"]> {
    const { known } = this.#source;
    const plaintext = known?.head.number === entry.number ? known.plaintext : undefined;
    const { made, hash } = await this.#maker.make(entry, plaintext);
    this.#parts.log.setMade(entry, made);
    this.#source.made(entry.number, hash);
    return { made, hash };
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
    if (answer.kind === "state") return headResources(answer.state.plaintext);
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
    await this.#finality.close();
  }

  #strand(entries: readonly LogEntry[], reason: string): void {
    for (const entry of entries) this.#parts.log.strand(entry, reason);
    this.#source.forget();
    this.#maker.forget();
    this.#outage.givenUp();
    this.#stranded = { runs: new Set(entries.map(({ lock }) => lock.run)), reason };
    const numbers = entries.map(({ number }) => number).join(", ");
    this.#parts.logger.warn(`revision ${numbers} of ${this.name} stays in the local log: ${reason}`);
    this.#parts.changed();
  }
}
