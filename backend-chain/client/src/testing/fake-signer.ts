import type { Signer } from "../api/chain.js";
import type { Address, Hex } from "../api/identifiers.js";
import type { Included } from "../api/included.js";
import { FakeAttestationSigner } from "./fake-attestation-signer.js";
import {
  type AnswerOf,
  type ArgsOf,
  type BlockSource,
  CallRecorder,
  type HandlerOf,
  type Recorded,
  same,
} from "./recorder.js";

/** Calls of a signer but for those of the attestation pallet, which {@link FakeAttestationSigner} records. */
type Calls = Omit<Signer, "address" | "attestation">;
/** Names of the calls of a signer. */
export type CallName = keyof Calls;
type Args<K extends CallName> = ArgsOf<Calls, K>;
type Answer<K extends CallName> = AnswerOf<Calls, K>;

/** One call as a signer was asked to send it. */
export type RecordedCall = Recorded<Calls>;

/** Answers one kind of call; what it throws is what the caller gets. */
export type CallHandler<K extends CallName> = HandlerOf<Calls, K>;

/** Records calls in order and answers them by handlers; without one, each call succeeds in a block of its own. */
export class FakeSigner extends CallRecorder<Calls> implements Signer {
  readonly address: Address;
  readonly attestation: FakeAttestationSigner;

  constructor(address: Address, blocks: BlockSource) {
    super(blocks);
    this.address = address;
    this.attestation = new FakeAttestationSigner(blocks);
  }

  request(...args: Args<"request">): Promise<Answer<"request">> {
    return this.record("request", args, (included) => ({ ...included, id: this.blocks.fresh() }));
  }
  update(...args: Args<"update">): Promise<Included> {
    return this.record("update", args, same);
  }
  remove(...args: Args<"remove">): Promise<Included> {
    return this.record("remove", args, same);
  }
  transfer(...args: Args<"transfer">): Promise<Included> {
    return this.record("transfer", args, same);
  }
  accept(...args: Args<"accept">): Promise<Included> {
    return this.record("accept", args, same);
  }
  checkpoint(...args: Args<"checkpoint">): Promise<Included> {
    return this.record("checkpoint", args, same);
  }
  commitResult(...args: Args<"commitResult">): Promise<Included> {
    return this.record("commitResult", args, same);
  }
  revealResult(...args: Args<"revealResult">): Promise<Included> {
    return this.record("revealResult", args, same);
  }
  giveUp(...args: Args<"giveUp">): Promise<Included> {
    return this.record("giveUp", args, same);
  }
  commitObservation(...args: Args<"commitObservation">): Promise<Included> {
    return this.record("commitObservation", args, same);
  }
  revealObservation(...args: Args<"revealObservation">): Promise<Included> {
    return this.record("revealObservation", args, same);
  }
  announceHub(...args: Args<"announceHub">): Promise<Included> {
    return this.record("announceHub", args, same);
  }
  announceDaemon(...args: Args<"announceDaemon">): Promise<Included> {
    return this.record("announceDaemon", args, same);
  }
  lockState(...args: Args<"lockState">): Promise<Answer<"lockState">> {
    const [, , { id, operation, who, leaseMs, plan }] = args;
    const nonce = this.blocks.fresh();
    return this.record("lockState", args, (included) => {
      const leaseUntil = BigInt(included.blockNumber + leaseMs);
      return { ...included, lock: { id, operation, who, plan, holder: this.address, leaseUntil, nonce } };
    });
  }
  renewState(...args: Args<"renewState">): Promise<Included> {
    return this.record("renewState", args, same);
  }
  unlockState(...args: Args<"unlockState">): Promise<Included> {
    return this.record("unlockState", args, same);
  }
  forceUnlockState(...args: Args<"forceUnlockState">): Promise<Included> {
    return this.record("forceUnlockState", args, same);
  }
  writeState(...args: Args<"writeState">): Promise<Included> {
    return this.record("writeState", args, same);
  }
  setMember(...args: Args<"setMember">): Promise<Included> {
    return this.record("setMember", args, same);
  }
  removeMember(...args: Args<"removeMember">): Promise<Included> {
    return this.record("removeMember", args, same);
  }
  setPolicy(...args: Args<"setPolicy">): Promise<Included> {
    return this.record("setPolicy", args, same);
  }
  proposePlan(...args: Args<"proposePlan">): Promise<Included> {
    return this.record("proposePlan", args, same);
  }
  approvePlan(...args: Args<"approvePlan">): Promise<Included> {
    return this.record("approvePlan", args, same);
  }
  adoptLineage(...args: Args<"adoptLineage">): Promise<Included> {
    return this.record("adoptLineage", args, same);
  }
  recordReplica(...args: Args<"recordReplica">): Promise<Included> {
    return this.record("recordReplica", args, same);
  }
  pruneState(...args: Args<"pruneState">): Promise<Included> {
    return this.record("pruneState", args, same);
  }
}

/** Hash of the block of this number on a fake chain. */
export const fakeBlockHash = (number: number): Hex => `0x${number.toString(16).padStart(64, "0")}`;
