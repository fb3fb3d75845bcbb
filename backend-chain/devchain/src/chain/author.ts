import type { Logger } from "@logos/proto/process";
import { toHex } from "../bytes/hex.js";
import { concat } from "../bytes/scale-writer.js";
import { DevchainError, messageOf } from "../errors.js";
import type { Pool, PoolTransaction } from "../pool/pool.js";
import { refusedError, trappedError } from "../pool/pool-error.js";
import { ReadyQueue } from "../pool/ready-queue.js";
import { decodeValidity, isRefusal, type Validity } from "../pool/validity.js";
import { trieGet } from "../trie/trie.js";
import { BabeDigest } from "./babe-digest.js";
import type { Block } from "./block.js";
import { type Applied, buildBlock } from "./block-builder.js";
import type { Chain } from "./chain.js";
import type { BlockTime } from "./slot-time.js";

/** TransactionSource::External of sp-runtime. */
const EXTERNAL = Uint8Array.of(2);
/** So long may one block keep the event loop from answering. */
const BUDGET_MS = 250;
/** Empty blocks that a transaction may not fit into: the first of an epoch has little room. */
const MOST_MISFITS = 3;
/** A block is as good as full after so many that did not fit. */
const MISFITS_PER_BLOCK = 16;

interface Try {
  readonly transaction: PoolTransaction;
  readonly result: Applied;
  readonly first: boolean;
}

/** Takes transactions in and makes blocks of them. */
export class Author {
  readonly #chain: Chain;
  readonly #pool: Pool;
  readonly #log: Logger;
  readonly #digest: BabeDigest;
  /** Transactions per block; falls to one to find out which of them breaks the end of a block. */
  #most = Number.POSITIVE_INFINITY;

  constructor(chain: Chain, pool: Pool, log: Logger) {
    this.#chain = chain;
    this.#pool = pool;
    this.#log = log;
    this.#digest = new BabeDigest(chain.babe);
  }

  /** Validates against the head and adds to the pool; throws `rpc` errors as a node answers them. */
  submit(extrinsic: Uint8Array): PoolTransaction {
    return this.#pool.add(extrinsic, this.#validate(extrinsic), this.#chain.head.header.number);
  }

  /** Makes the next block and appends it; throws `bad-block` when the runtime makes none even without transactions. */
  makeBlock(time: BlockTime): Block {
    for (;;) {
      const tries: Try[] = [];
      try {
        const block = this.#build(time, tries);
        this.#chain.append(block);
        this.#settle(block, tries);
        this.#most *= 2;
        return block;
      } catch (error) {
        if (!(error instanceof DevchainError && error.code === "bad-block") || tries.length === 0) throw error;
        this.#isolate(tries, error);
      }
    }
  }

  #build(time: BlockTime, tries: Try[]): ReturnType<typeof buildBlock> {
    const { head, state, executor } = this.#chain;
    const queue = new ReadyQueue(this.#pool);
    const until = performance.now() + BUDGET_MS;
    let current: PoolTransaction | undefined;
    let included = 0;
    let misfits = 0;
    return buildBlock({
      executor,
      parent: { hash: head.hash, number: head.header.number, state },
      preDigest: this.#digest.forSlot(time.slot, (key) => trieGet(state, key)),
      timestampMs: BigInt(time.timestampMs),
      transactions: {
        next: () => {
          const full = included >= this.#most || misfits >= MISFITS_PER_BLOCK || performance.now() > until;
          current = full ? undefined : queue.take();
          return current?.bytes;
        },
        applied: (result) => {
          if (current === undefined) return;
          tries.push({ transaction: current, result, first: included === 0 });
          if (result.kind === "included") {
            included += 1;
            queue.release(current);
          } else if (doesNotFit(result)) misfits += 1;
        },
      },
    });
  }

  #settle(block: Block, tries: readonly Try[]): void {
    const blockHash = toHex(block.hash);
    for (const { transaction, result, first } of tries) {
      if (result.kind === "included") {
        this.#pool.remove(transaction.hash, { kind: "included", blockHash });
        continue;
      }
      if (doesNotFit(result)) {
        transaction.misfits += first ? 1 : 0;
        if (transaction.misfits < MOST_MISFITS) continue;
      }
      const why = result.kind === "refused" ? result.refusal.reason : result.message;
      this.#log.warn("transaction refused", { hash: transaction.hash, why });
      this.#pool.removeInvalid(transaction.hash);
    }
    this.#pool.expire(block.header.number);
  }

  /** The block's end failed: next time try one transaction only; if it was one, it is to blame. */
  #isolate(tries: readonly Try[], error: DevchainError): void {
    const included = tries.filter(({ result }) => result.kind === "included");
    this.#log.error("block failed", { transactions: included.length }, error);
    const [only] = included;
    if (included.length === 0) throw error;
    if (included.length === 1 && only !== undefined) this.#pool.removeInvalid(only.transaction.hash);
    this.#most = 1;
  }

  #validate(extrinsic: Uint8Array): Validity {
    const args = concat(EXTERNAL, extrinsic, this.#chain.head.hash);
    let answer: Uint8Array;
    try {
      answer = this.#chain.query("TaggedTransactionQueue_validate_transaction", args);
    } catch (error) {
      // Bytes that are no extrinsic of this runtime make its decoder panic.
      throw trappedError(messageOf(error));
    }
    const validity = decodeValidity(answer);
    if (isRefusal(validity)) throw refusedError(validity);
    return validity;
  }
}

function doesNotFit(result: Applied): boolean {
  return result.kind === "refused" && result.refusal.reason === "ExhaustsResources";
}
