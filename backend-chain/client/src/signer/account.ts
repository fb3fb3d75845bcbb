import type { SigningKey } from "../api/chain.js";
import { ChainError } from "../api/errors.js";
import type { Included } from "../api/included.js";
import type { Connection } from "../rpc/connection.js";
import type { RuntimeSource } from "../runtime/source.js";
import { toHex } from "../scale/bytes.js";
import { Births } from "./births.js";
import type { Blocks } from "./blocks.js";
import { ERA_BLOCKS } from "./era.js";
import { type ChainEvent, failureOf } from "./events.js";
import { signExtrinsic } from "./extrinsic.js";
import { invalid, type PoolAnswer, poolAnswer } from "./pool-answer.js";

/** What an extrinsic did. */
export interface Dispatched {
  readonly included: Included;
  readonly events: readonly ChainEvent[];
}

/** What waits for a block, or for its turn to be submitted. */
interface Sending {
  readonly call: Uint8Array;
  readonly resolve: (dispatched: Dispatched) => void;
  readonly reject: (error: unknown) => void;
  /** Undefined until it is signed, and again when what was signed can never be included. */
  signed: { readonly extrinsic: Uint8Array; readonly nonce: number; readonly birth: number } | undefined;
  /** Ends the wait for each extrinsic that was ever signed for it. */
  readonly unwait: (() => void)[];
  settled: boolean;
}

/** A pool that forgot an extrinsic does not say so: after so long without a block that has it, it is sent again. */
const STALL_MS = 5_000;
const FULL_POOL_DELAY_MS = 100;
const MAX_TRIES = 20;

/**
 * Sends the calls of one account. Extrinsics are submitted one after the other, so that a refusal leaves no gap in the
 * nonces. A call is signed anew only when what was signed before can never be included: its nonce went to another
 * extrinsic, or its era ended. So none is dispatched twice.
 */
export class AccountSender {
  readonly #key: SigningKey;
  readonly #connection: Connection;
  readonly #source: RuntimeSource;
  readonly #blocks: Blocks;
  readonly #births: Births;
  readonly #queue: Sending[] = [];
  /** Submitted and not yet in a block, by ascending nonce. */
  #open: Sending[] = [];
  #nextNonce: number | undefined;
  #turn: Promise<void> = Promise.resolve();
  #stallTimer: NodeJS.Timeout | undefined;
  #progressAtMs = 0;
  #resubmitting = false;

  constructor(key: SigningKey, connection: Connection, source: RuntimeSource, blocks: Blocks) {
    this.#key = key;
    this.#connection = connection;
    this.#source = source;
    this.#blocks = blocks;
    this.#births = new Births(connection, blocks);
    connection.onReconnect(() => this.#whenIdle(() => this.#resubmit()));
    connection.ended.addEventListener("abort", () => this.#rejectAll(connection.ended.reason), { once: true });
    blocks.onHead((number) => this.#expire(number));
  }

  /** Resolves once the call is in a block and was dispatched; rejects with `refused` if it was not. */
  async send(call: Uint8Array): Promise<Dispatched> {
    if (this.#connection.ended.aborted) throw this.#connection.ended.reason;
    const { promise, resolve, reject } = Promise.withResolvers<Dispatched>();
    this.#queue.push({ call, resolve, reject, signed: undefined, unwait: [], settled: false });
    this.#whenIdle(() => this.#submitNext());
    return await promise;
  }

  #whenIdle(work: () => Promise<void>): void {
    this.#turn = this.#turn.then(work).catch(() => {});
  }

  async #submitNext(): Promise<void> {
    const sending = this.#queue.shift();
    if (sending === undefined || sending.settled) return;
    try {
      await this.#blocks.start();
      await this.#submit(sending);
    } catch (error) {
      this.#reject(sending, error);
    }
  }

  /** Submits until the pool has it or it is settled. */
  async #submit(sending: Sending): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES && !sending.settled; tries += 1) {
      sending.signed ??= await this.#sign(sending);
      const answer = await this.#offer(sending, sending.signed.extrinsic);
      if (answer?.kind === "refused") throw answer.error;
      // Without an answer nobody knows whether it arrived; after the reconnect the same bytes are offered again.
      if (answer === undefined || answer.kind === "taken") return this.#opened(sending, sending.signed.nonce);
      await this.#prepareAgain(sending, answer, sending.signed.nonce);
    }
    if (!sending.settled) throw invalid(`the pool did not take it in ${MAX_TRIES} tries`);
  }

  async #sign(sending: Sending): Promise<NonNullable<Sending["signed"]>> {
    this.#nextNonce ??= await this.#readNonce();
    const birth = await this.#births.current();
    const nonce = this.#nextNonce;
    const around = { nonce, genesis: this.#source.genesis, birth };
    const extrinsic = signExtrinsic(this.#key, this.#source.runtime, sending.call, around);
    this.#nextNonce = nonce + 1;
    const heard = this.#blocks.await(toHex(extrinsic), (at, events) => this.#included(sending, at, events));
    sending.unwait.push(heard);
    return { extrinsic, nonce, birth: birth.number };
  }

  /** Undefined if the connection broke before the answer. */
  async #offer(sending: Sending, extrinsic: Uint8Array): Promise<PoolAnswer | undefined> {
    try {
      const told = await this.#connection.attempt("author_submitExtrinsic", [toHex(extrinsic)]);
      return told === undefined ? undefined : { kind: "taken" };
    } catch (error) {
      if (error instanceof ChainError && error.code === "unreachable" && !sending.settled) return undefined;
      return poolAnswer(error, this.#key.address);
    }
  }

  /** After an answer other than yes or no: finds out what became of it, and has it signed anew where that is safe. */
  async #prepareAgain(sending: Sending, answer: PoolAnswer, nonce: number): Promise<void> {
    switch (answer.kind) {
      case "full":
        return await new Promise((resolve) => setTimeout(resolve, FULL_POOL_DELAY_MS));
      case "ahead":
        if (this.#open.length > 0 && !this.#resubmitting) return await this.#resubmit();
        return this.#forget(sending, await this.#readNonce());
      case "unproven":
        return await this.#provenAnew(sending, nonce);
      case "ancient":
        await this.#blocks.catchUp();
        this.#births.forget();
        return this.#forget(sending, this.#nextNonce === nonce + 1 ? nonce : await this.#readNonce());
      default: {
        await this.#blocks.catchUp();
        if (sending.settled) return;
        const fresh = await this.#readNonce();
        // While another process takes nonces the pool's next one may still be the one that is taken.
        return this.#forget(sending, Math.max(fresh, answer.kind === "occupied" ? nonce + 1 : fresh));
      }
    }
  }

  /** A signature that does not hold is one for a runtime that the chain has replaced, or it never will. */
  async #provenAnew(sending: Sending, nonce: number): Promise<void> {
    const { version } = this.#source.runtime;
    await this.#source.refresh(this.#connection);
    if (this.#source.runtime.version === version) throw invalid("its signature does not hold");
    this.#births.forget();
    this.#forget(sending, nonce);
  }

  /** Has a sending signed anew with this nonce at the earliest. */
  #forget(sending: Sending, nextNonce: number): void {
    if (sending.settled) return;
    sending.signed = undefined;
    this.#open = this.#open.filter((open) => open !== sending);
    this.#nextNonce = Math.max(nextNonce, (this.#open.at(-1)?.signed?.nonce ?? -1) + 1);
  }

  /** After a reconnect or a stall: finds out what was included, and offers the pool the rest again. */
  async #resubmit(): Promise<void> {
    this.#resubmitting = true;
    try {
      if (this.#open.length === 0) this.#nextNonce = undefined;
      else await this.#blocks.catchUp();
      for (const sending of [...this.#open]) {
        await this.#submit(sending).catch((error: unknown) => this.#reject(sending, error));
      }
    } finally {
      this.#resubmitting = false;
      this.#watchStall();
    }
  }

  #opened(sending: Sending, nonce: number): void {
    if (!sending.settled && !this.#open.includes(sending)) {
      const later = this.#open.findIndex((open) => (open.signed?.nonce ?? 0) > nonce);
      this.#open.splice(later < 0 ? this.#open.length : later, 0, sending);
    }
    this.#watchStall();
  }

  #included(sending: Sending, included: Included, events: readonly ChainEvent[]): void {
    if (!this.#settle(sending)) return;
    this.#progressAtMs = performance.now();
    const failure = failureOf(this.#source.runtime, events);
    if (failure === undefined) sending.resolve({ included, events });
    else sending.reject(failure);
  }

  #reject(sending: Sending, error: unknown): void {
    const nonce = sending.signed?.nonce;
    if (!this.#settle(sending)) return;
    sending.reject(error);
    if (nonce === undefined) return;
    if (this.#open.some((open) => (open.signed?.nonce ?? 0) > nonce)) this.#fill(nonce);
    else this.#nextNonce = undefined;
  }

  /** Later extrinsics wait for the nonce of one that will never be: an empty remark takes it. */
  #fill(nonce: number): void {
    const call = this.#source.runtime.call("System", "remark", { remark: new Uint8Array() });
    const filler: Sending = {
      call,
      resolve: () => {},
      reject: () => {},
      signed: undefined,
      unwait: [],
      settled: false,
    };
    this.#whenIdle(async () => {
      const next = this.#nextNonce;
      this.#nextNonce = nonce;
      try {
        await this.#submit(filler);
      } finally {
        this.#nextNonce = next;
      }
    });
  }

  /** Rejects what no block can take any more. */
  #expire(number: number): void {
    for (const sending of [...this.#open]) {
      if (sending.signed === undefined || number <= sending.signed.birth + ERA_BLOCKS) continue;
      const text = `The extrinsic got into none of ${ERA_BLOCKS} blocks; ask again.`;
      this.#reject(sending, new ChainError("dropped", text));
    }
  }

  #rejectAll(error: unknown): void {
    clearTimeout(this.#stallTimer);
    for (const sending of [...this.#open, ...this.#queue.splice(0)]) {
      if (this.#settle(sending)) sending.reject(error);
    }
  }

  /** False if it was settled before. */
  #settle(sending: Sending): boolean {
    if (sending.settled) return false;
    sending.settled = true;
    for (const unwait of sending.unwait) unwait();
    this.#open = this.#open.filter((open) => open !== sending);
    this.#watchStall();
    return true;
  }

  /** Sees to it that what no block takes is offered again. */
  #watchStall(): void {
    if (this.#open.length === 0) this.#progressAtMs = performance.now();
    if (this.#stallTimer !== undefined || this.#open.length === 0) return;
    this.#stallTimer = setTimeout(() => {
      this.#stallTimer = undefined;
      if (performance.now() - this.#progressAtMs >= STALL_MS) this.#whenIdle(() => this.#resubmit());
      else this.#watchStall();
    }, STALL_MS);
  }

  async #readNonce(): Promise<number> {
    return Number(await this.#connection.request("system_accountNextIndex", [this.#key.address]));
  }
}
