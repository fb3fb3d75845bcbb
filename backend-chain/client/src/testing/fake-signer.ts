import type { Included, Signer } from "../api/chain.js";
import type { Address, Hex } from "../api/identifiers.js";

/** Names of the calls of a signer. */
export type CallName = Exclude<keyof Signer, "address">;
type Args<K extends CallName> = Parameters<Signer[K]>;
type Answer<K extends CallName> = Awaited<ReturnType<Signer[K]>>;

/** One call as a signer was asked to send it. */
export type RecordedCall = { [K in CallName]: { readonly name: K; readonly args: Args<K> } }[CallName];

/** Answers one kind of call; what it throws is what the caller gets. */
export type CallHandler<K extends CallName> = (...args: Args<K>) => Answer<K> | Promise<Answer<K>>;

/** Where the calls of a fake signer are said to have been included. */
export interface BlockSource {
  /** Makes the next block. */
  next(): Included;
  /** A number that no resource or lock has had. */
  fresh(): bigint;
}

/** Records calls in order and answers them by handlers; without one, each call succeeds in a block of its own. */
export class FakeSigner implements Signer {
  readonly address: Address;
  readonly calls: RecordedCall[] = [];
  readonly #handlers = new Map<CallName, (...args: never[]) => unknown>();
  readonly #blocks: BlockSource;

  constructor(address: Address, blocks: BlockSource) {
    this.address = address;
    this.#blocks = blocks;
  }

  /** Sets the handler of one kind of call; it stays until the next `on`. */
  on<K extends CallName>(name: K, handler: CallHandler<K>): this {
    this.#handlers.set(name, handler);
    return this;
  }

  /** The calls of one kind. */
  callsOf<K extends CallName>(name: K): readonly Args<K>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.args as Args<K>);
  }

  async #call<K extends CallName>(
    name: K,
    args: Args<K>,
    answer: (included: Included) => Answer<K>,
  ): Promise<Answer<K>> {
    this.calls.push({ name, args } as RecordedCall);
    const handler = this.#handlers.get(name) as CallHandler<K> | undefined;
    return handler === undefined ? answer(this.#blocks.next()) : await handler(...args);
  }

  request(...args: Args<"request">): Promise<Answer<"request">> {
    return this.#call("request", args, (included) => ({ ...included, id: this.#blocks.fresh() }));
  }
  update(...args: Args<"update">): Promise<Included> {
    return this.#call("update", args, same);
  }
  remove(...args: Args<"remove">): Promise<Included> {
    return this.#call("remove", args, same);
  }
  transfer(...args: Args<"transfer">): Promise<Included> {
    return this.#call("transfer", args, same);
  }
  accept(...args: Args<"accept">): Promise<Included> {
    return this.#call("accept", args, same);
  }
  checkpoint(...args: Args<"checkpoint">): Promise<Included> {
    return this.#call("checkpoint", args, same);
  }
  commitResult(...args: Args<"commitResult">): Promise<Included> {
    return this.#call("commitResult", args, same);
  }
  revealResult(...args: Args<"revealResult">): Promise<Included> {
    return this.#call("revealResult", args, same);
  }
  giveUp(...args: Args<"giveUp">): Promise<Included> {
    return this.#call("giveUp", args, same);
  }
  commitObservation(...args: Args<"commitObservation">): Promise<Included> {
    return this.#call("commitObservation", args, same);
  }
  revealObservation(...args: Args<"revealObservation">): Promise<Included> {
    return this.#call("revealObservation", args, same);
  }
  announceHub(...args: Args<"announceHub">): Promise<Included> {
    return this.#call("announceHub", args, same);
  }
  announceDaemon(...args: Args<"announceDaemon">): Promise<Included> {
    return this.#call("announceDaemon", args, same);
  }
  lockState(...args: Args<"lockState">): Promise<Answer<"lockState">> {
    const [, , { id, operation, who, leaseMs, plan }] = args;
    const nonce = this.#blocks.fresh();
    return this.#call("lockState", args, (included) => {
      const leaseUntil = BigInt(included.blockNumber + leaseMs);
      return { ...included, lock: { id, operation, who, plan, holder: this.address, leaseUntil, nonce } };
    });
  }
  renewState(...args: Args<"renewState">): Promise<Included> {
    return this.#call("renewState", args, same);
  }
  unlockState(...args: Args<"unlockState">): Promise<Included> {
    return this.#call("unlockState", args, same);
  }
  forceUnlockState(...args: Args<"forceUnlockState">): Promise<Included> {
    return this.#call("forceUnlockState", args, same);
  }
  writeState(...args: Args<"writeState">): Promise<Included> {
    return this.#call("writeState", args, same);
  }
  setMember(...args: Args<"setMember">): Promise<Included> {
    return this.#call("setMember", args, same);
  }
  removeMember(...args: Args<"removeMember">): Promise<Included> {
    return this.#call("removeMember", args, same);
  }
  setPolicy(...args: Args<"setPolicy">): Promise<Included> {
    return this.#call("setPolicy", args, same);
  }
  proposePlan(...args: Args<"proposePlan">): Promise<Included> {
    return this.#call("proposePlan", args, same);
  }
  approvePlan(...args: Args<"approvePlan">): Promise<Included> {
    return this.#call("approvePlan", args, same);
  }
  adoptLineage(...args: Args<"adoptLineage">): Promise<Included> {
    return this.#call("adoptLineage", args, same);
  }
  recordReplica(...args: Args<"recordReplica">): Promise<Included> {
    return this.#call("recordReplica", args, same);
  }
  pruneState(...args: Args<"pruneState">): Promise<Included> {
    return this.#call("pruneState", args, same);
  }
}

const same = (included: Included): Included => included;

/** Hash of the block of this number on a fake chain. */
export const fakeBlockHash = (number: number): Hex => `0x${number.toString(16).padStart(64, "0")}`;
