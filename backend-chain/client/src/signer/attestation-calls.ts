import type {
  AttestationCalls,
  AttestationClaims,
  AttestationVote,
  EnrolmentRequest,
  Passed,
  ProfileEntry,
  ReferenceProposal,
} from "../api/attestation.js";
import type { Address, Hex, HubId } from "../api/identifiers.js";
import type { Included } from "../api/included.js";
import type { Asked } from "../rpc/queries.js";
import { decodeAll } from "../runtime/runtime.js";
import type { RuntimeSource } from "../runtime/source.js";
import {
  atMost,
  plainClaims,
  plainEnrolment,
  plainPassed,
  plainProfile,
  plainProposal,
  plainSigners,
  plainVote,
} from "../shapes/attestation-calls.js";
import { hex, record } from "../shapes/from.js";
import { digest } from "../shapes/tfstate.js";
import type { AccountSender, Dispatched } from "./account.js";
import { eventOf } from "./events.js";
import { Governance } from "./governance.js";

type Args = Readonly<Record<string, unknown>>;

const PALLET = "Attestation";
const proposed = record<{ proposal: Hex }>({ proposal: ["proposal", hex] });

/** Calls of pallet-attestation by one account; each alone in its extrinsic, for only so reports are feeless. */
export class AttestationSigner implements AttestationCalls {
  readonly #sender: AccountSender;
  readonly #source: RuntimeSource;
  readonly #governance: Governance;

  constructor(address: Address, sender: AccountSender, connection: Asked, source: RuntimeSource) {
    this.#sender = sender;
    this.#source = source;
    this.#governance = new Governance(address, sender, connection, source);
  }

  async requestEnrolment(hub: HubId, request: EnrolmentRequest): Promise<Included> {
    return await this.#call("request_enrolment", { hub, request: plainEnrolment(request) });
  }
  async offerCredential(hub: HubId, credential: Uint8Array, commitment: Hex): Promise<Included> {
    const args = { hub, credential: atMost(400, credential, "the credential"), commitment: digest(commitment) };
    return await this.#call("offer_credential", args);
  }
  async completeEnrolment(
    hub: HubId,
    opened: readonly { readonly seat: number; readonly secret: Uint8Array }[],
  ): Promise<Included> {
    return await this.#call("complete_enrolment", {
      hub,
      opened: opened.map(({ seat, secret }) => ({ seat, secret })),
    });
  }
  async attest(
    hub: HubId,
    quote: Uint8Array,
    signature: Uint8Array,
    key: Uint8Array,
    claims: AttestationClaims,
  ): Promise<Included> {
    return await this.#call("attest", {
      hub,
      quote: atMost(192, quote, "the quote"),
      signature: atMost(264, signature, "the signature"),
      key: atMost(384, key, "the attestation key"),
      claims: plainClaims(claims),
    });
  }
  async commitVote(hub: HubId, round: number, commitment: Hex): Promise<Included> {
    return await this.#call("commit_vote", { hub, round, commitment: digest(commitment) });
  }
  async revealVote(hub: HubId, round: number, vote: AttestationVote, salt: Uint8Array): Promise<Included> {
    return await this.#call("reveal_vote", { hub, round, vote: plainVote(vote), salt });
  }
  async proveFraud(passed: Passed, proof: Uint8Array): Promise<Included & { readonly upheld: boolean }> {
    // Read as the runtime will: bytes that follow the proof must not become a part of something else.
    const plain = decodeAll(this.#source.runtime.argument(PALLET, "prove_fraud", "proof"), proof);
    const { included, events } = await this.#send("prove_fraud", { passed: plainPassed(passed), proof: plain });
    if (events.some(({ pallet, name }) => pallet === PALLET && name === "FraudProved")) {
      return { ...included, upheld: true };
    }
    eventOf(events, PALLET, "FraudRefused", (value) => value);
    return { ...included, upheld: false };
  }

  async proposeReference(profile: Hex, proposal: ReferenceProposal): Promise<Included & { readonly proposal: Hex }> {
    const args = { profile: digest(profile), proposal: plainProposal(proposal) };
    const { included, events } = await this.#send("propose_reference", args);
    return { ...included, ...eventOf(events, PALLET, "ReferenceProposed", proposed) };
  }
  async signReference(profile: Hex, epoch: number, proposal: Hex): Promise<Included> {
    return await this.#call("sign_reference", { profile: digest(profile), epoch, proposal: digest(proposal) });
  }
  async announceReference(profile: Hex, epoch: number): Promise<Included> {
    return await this.#call("announce_reference", { profile: digest(profile), epoch });
  }
  async activateReference(profile: Hex, epoch: number): Promise<Included> {
    return await this.#call("activate_reference", { profile: digest(profile), epoch });
  }

  async registerProfile(profile: Hex, entry: ProfileEntry): Promise<Included> {
    return await this.#decide("register_profile", { profile: digest(profile), entry: plainProfile(entry) });
  }
  async addIssuer(issuer: Hex): Promise<Included> {
    return await this.#decide("add_root", { issuer: digest(issuer) });
  }
  async removeIssuer(issuer: Hex): Promise<Included> {
    return await this.#decide("remove_root", { issuer: digest(issuer) });
  }
  async setSigners(threshold: number, accounts: readonly Address[]): Promise<Included> {
    return await this.#decide("set_signers", { signers: plainSigners(threshold, accounts) });
  }
  async revokeReference(profile: Hex, epoch: number): Promise<Included> {
    return await this.#decide("revoke_reference", { profile: digest(profile), epoch });
  }
  async revokeKey(hub: HubId): Promise<Included> {
    return await this.#decide("revoke_key", { hub });
  }
  async quarantine(hub: HubId): Promise<Included> {
    return await this.#decide("quarantine", { hub });
  }
  async release(hub: HubId): Promise<Included> {
    return await this.#decide("release", { hub });
  }
  async forgetHub(hub: HubId): Promise<Included> {
    return await this.#decide("forget_hub", { hub });
  }

  async #call(name: string, args: Args): Promise<Included> {
    return (await this.#send(name, args)).included;
  }

  async #send(name: string, args: Args): Promise<Dispatched> {
    return await this.#sender.send(this.#source.runtime.call(PALLET, name, args));
  }

  async #decide(name: string, args: Args): Promise<Included> {
    return await this.#governance.decide(PALLET, name, args);
  }
}
