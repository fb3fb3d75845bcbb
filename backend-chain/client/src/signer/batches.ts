import { ChainError } from "../api/errors.js";
import type { Included } from "../api/included.js";
import { type Asked, callRuntime } from "../rpc/queries.js";
import type { Runtime } from "../runtime/runtime.js";
import type { RuntimeSource } from "../runtime/source.js";
import { Writer } from "../scale/writer.js";
import { bigint, optional, record } from "../shapes/from.js";
import type { AccountSender, Dispatched } from "./account.js";
import { batchCall } from "./batch-call.js";
import { itemsOf } from "./events.js";

/** A call that may share an extrinsic. */
export interface BatchCall {
  readonly call: Uint8Array;
  /** Calls of one name weigh the same. */
  readonly name: string;
}

interface Waiting extends BatchCall {
  readonly resolve: (dispatched: Dispatched) => void;
  readonly reject: (error: unknown) => void;
}

/** Calls that come within so short a time go together. */
const GATHER_MS = 5;
/** Far below a block's length, so that others get in too. */
const MAX_BATCH_BYTES = 1 << 20;
const MAX_BATCH_CALLS = 200;
/** Part of the heaviest extrinsic that a batch may weigh. */
const WEIGHT_SHARE = 0.5;

interface Weight {
  readonly refTime: bigint;
  readonly proofSize: bigint;
}

const weight = record<Weight>({ refTime: ["ref_time", bigint], proofSize: ["proof_size", bigint] });
const dispatchInfo = record<{ weight: Weight }>({ weight: ["weight", weight] });
const blockWeights = record<{ perClass: { normal: { maxExtrinsic: Weight | undefined } } }>({
  perClass: [
    "per_class",
    record<{ normal: { maxExtrinsic: Weight | undefined } }>({
      normal: [
        "normal",
        record<{ maxExtrinsic: Weight | undefined }>({ maxExtrinsic: ["max_extrinsic", optional(weight)] }),
      ],
    }),
  ],
});

/**
 * Sends calls of a tenant that come together in one `utility.force_batch`, split by weight, length and number; each gets
 * its own result from its own events.
 */
export class Batches {
  readonly #sender: AccountSender;
  readonly #connection: Asked;
  readonly #source: RuntimeSource;
  readonly #weights = new Map<string, number>();
  #waiting: Waiting[] = [];
  #gathering = false;

  constructor(sender: AccountSender, connection: Asked, source: RuntimeSource) {
    this.#sender = sender;
    this.#connection = connection;
    this.#source = source;
  }

  async send(call: BatchCall): Promise<Dispatched> {
    const { promise, resolve, reject } = Promise.withResolvers<Dispatched>();
    this.#waiting.push({ ...call, resolve, reject });
    if (!this.#gathering) {
      this.#gathering = true;
      setTimeout(() => void this.#flush(), GATHER_MS);
    }
    return await promise;
  }

  async #flush(): Promise<void> {
    this.#gathering = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const shares = new Map<string, number>();
      for (const { name, call } of waiting) shares.set(name, await this.#share(name, call));
      for (const together of split(waiting, (name) => shares.get(name) ?? 1)) void this.#sendTogether(together);
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }

  async #sendTogether(together: readonly Waiting[]): Promise<void> {
    const [only, ...others] = together;
    if (only === undefined) return;
    try {
      if (others.length === 0) return only.resolve(await this.#sender.send(only.call));
      const runtime = this.#source.runtime;
      const calls = together.map(({ call }) => call);
      const { included, events } = await this.#sender.send(batchCall(runtime, "force_batch", calls));
      const items = itemsOf(runtime, events);
      for (const [at, { resolve, reject }] of together.entries()) settle(included, items[at], resolve, reject);
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }

  /** Part of a batch's weight that one call takes. */
  async #share(name: string, call: Uint8Array): Promise<number> {
    const runtime = this.#source.runtime;
    const key = `${runtime.version.specVersion} ${name}`;
    const known = this.#weights.get(key);
    if (known !== undefined) return known;
    const share = await weighedShare(this.#connection, runtime, call);
    this.#weights.set(key, share);
    return share;
  }
}

function settle(
  included: Included,
  item: Dispatched["events"] | ChainError | undefined,
  resolve: Waiting["resolve"],
  reject: Waiting["reject"],
): void {
  if (item instanceof ChainError) reject(item);
  else if (item === undefined) reject(new ChainError("malformed", "The batch ended without a word on this call."));
  else resolve({ included, events: item });
}

/** Splits calls, in their order, into batches that fit. */
export function split<C extends BatchCall>(calls: readonly C[], share: (name: string) => number): readonly C[][] {
  const batches: C[][] = [];
  let left = { bytes: 0, share: 0 };
  for (const call of calls) {
    const taken = share(call.name);
    const last = batches.at(-1);
    const fits = call.call.length <= left.bytes && taken <= left.share + 1e-9 && (last?.length ?? 0) < MAX_BATCH_CALLS;
    if (last !== undefined && fits) last.push(call);
    else {
      batches.push([call]);
      left = { bytes: MAX_BATCH_BYTES, share: 1 };
    }
    left = { bytes: left.bytes - call.call.length, share: left.share - taken };
  }
  return batches;
}

/** What the runtime says that a call weighs, as a part of what a batch may weigh. */
async function weighedShare(from: Asked, runtime: Runtime, call: Uint8Array): Promise<number> {
  const { name, decode } = runtime.api("TransactionPaymentApi", "query_info");
  // It takes an extrinsic: an unsigned one of version 4 is its length, the version, the call.
  const bare = new Writer()
    .compact(call.length + 1)
    .number(4, 1)
    .put(call);
  const input = bare.number(call.length, 4).bytes();
  const { weight: one } = dispatchInfo(decode(await callRuntime(from, name, input)));
  const most = blockWeights(runtime.constant("System", "BlockWeights")).perClass.normal.maxExtrinsic;
  if (most === undefined) return 1 / MAX_BATCH_CALLS;
  const part = (of: bigint, all: bigint) => (all === 0n ? 0 : Number(of) / (Number(all) * WEIGHT_SHARE));
  return Math.min(1, Math.max(part(one.refTime, most.refTime), part(one.proofSize, most.proofSize)));
}
