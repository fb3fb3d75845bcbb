import type { AttestationCalls } from "../api/attestation.js";
import type { Included } from "../api/included.js";
import { type AnswerOf, type ArgsOf, CallRecorder, same } from "./recorder.js";

type Args<K extends keyof AttestationCalls> = ArgsOf<AttestationCalls, K>;
type Answer<K extends keyof AttestationCalls> = Promise<AnswerOf<AttestationCalls, K>>;

/** Records the calls of the attestation pallet; fraud proofs are upheld and proposals are hashed to zeros unless a handler says else. */
export class FakeAttestationSigner extends CallRecorder<AttestationCalls> implements AttestationCalls {
  requestEnrolment(...args: Args<"requestEnrolment">): Promise<Included> {
    return this.record("requestEnrolment", args, same);
  }
  offerCredential(...args: Args<"offerCredential">): Promise<Included> {
    return this.record("offerCredential", args, same);
  }
  completeEnrolment(...args: Args<"completeEnrolment">): Promise<Included> {
    return this.record("completeEnrolment", args, same);
  }
  attest(...args: Args<"attest">): Promise<Included> {
    return this.record("attest", args, same);
  }
  commitVote(...args: Args<"commitVote">): Promise<Included> {
    return this.record("commitVote", args, same);
  }
  revealVote(...args: Args<"revealVote">): Promise<Included> {
    return this.record("revealVote", args, same);
  }
  proveFraud(...args: Args<"proveFraud">): Answer<"proveFraud"> {
    return this.record("proveFraud", args, (included) => ({ ...included, upheld: true }));
  }
  proposeReference(...args: Args<"proposeReference">): Answer<"proposeReference"> {
    return this.record("proposeReference", args, (included) => ({ ...included, proposal: `0x${"00".repeat(32)}` }));
  }
  signReference(...args: Args<"signReference">): Promise<Included> {
    return this.record("signReference", args, same);
  }
  announceReference(...args: Args<"announceReference">): Promise<Included> {
    return this.record("announceReference", args, same);
  }
  activateReference(...args: Args<"activateReference">): Promise<Included> {
    return this.record("activateReference", args, same);
  }
  registerProfile(...args: Args<"registerProfile">): Promise<Included> {
    return this.record("registerProfile", args, same);
  }
  addIssuer(...args: Args<"addIssuer">): Promise<Included> {
    return this.record("addIssuer", args, same);
  }
  removeIssuer(...args: Args<"removeIssuer">): Promise<Included> {
    return this.record("removeIssuer", args, same);
  }
  setSigners(...args: Args<"setSigners">): Promise<Included> {
    return this.record("setSigners", args, same);
  }
  revokeReference(...args: Args<"revokeReference">): Promise<Included> {
    return this.record("revokeReference", args, same);
  }
  revokeKey(...args: Args<"revokeKey">): Promise<Included> {
    return this.record("revokeKey", args, same);
  }
  quarantine(...args: Args<"quarantine">): Promise<Included> {
    return this.record("quarantine", args, same);
  }
  release(...args: Args<"release">): Promise<Included> {
    return this.record("release", args, same);
  }
  forgetHub(...args: Args<"forgetHub">): Promise<Included> {
    return this.record("forgetHub", args, same);
  }
}
