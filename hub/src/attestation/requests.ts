import { createReadStream } from "node:fs";
import type { Appraisal, Chain, Hex, HubId } from "@logos/chain-client";
import {
  type AttestRequest,
  type EndorsementDocuments,
  type HubRefusal,
  PART_BYTES,
  type ReferenceRequest,
} from "@logos/proto/hub";
import { type Judgement, refuse } from "../core/admission.js";
import { registeredKeys, untilJudged } from "../core/callers.js";
import type { Answer } from "../core/service.js";
import { hexOf } from "./hex.js";
import type { Integrity } from "./integrity.js";

/** What of a hub's integrity is shown. */
export type ShownIntegrity = Pick<Integrity, "documents" | "evidence" | "references">;

type Parts = AsyncIterable<Uint8Array>;

const DEFAULT_AHEAD_MS = 5_000;

/** Whether the holder of `callerKey` may have the evidence of a round; `seatKeys` are the keys of its drawn committee. */
export function judgeAppraiser(question: {
  readonly round: number;
  readonly callerKey: Hex | undefined;
  readonly appraisal: Appraisal | undefined;
  readonly seatKeys: readonly Hex[];
}): Judgement<true> {
  const { round, callerKey, appraisal, seatKeys } = question;
  if (appraisal === undefined || appraisal.round < round || appraisal.phase === "drawing") return { kind: "wait" };
  if (appraisal.round > round) return refuse("NOT_ASSIGNED", `round ${round} is over`);
  if (callerKey === undefined || !seatKeys.includes(callerKey)) {
    return refuse("NOT_ASSIGNED", "the caller's key is not that of a member of the committee");
  }
  return { kind: "admitted", what: true };
}

/** Answers what is asked about a hub's integrity; a hub without a TPM refuses. */
export class IntegrityRequests {
  readonly #hub: HubId;
  readonly #chain: Chain;
  readonly #shown: ShownIntegrity | undefined;
  readonly #aheadMs: number;

  constructor(hub: HubId, chain: Chain, shown: ShownIntegrity | undefined, aheadMs: number = DEFAULT_AHEAD_MS) {
    this.#hub = hub;
    this.#chain = chain;
    this.#shown = shown;
    this.#aheadMs = aheadMs;
  }

  /** The evidence that the chain has the hash of, in parts, for members of its committee. */
  async attest({ round }: AttestRequest, callerKey: Hex | undefined): Promise<Answer<Parts>> {
    const { attestation } = this.#chain;
    if (this.#shown === undefined) return unknown("this hub proves nothing: it runs without --tpm");
    if (callerKey === undefined) return refuse("NOT_ASSIGNED", "the caller shows no certificate");
    const views = attestation.watchAppraisal(this.#hub, AbortSignal.timeout(this.#aheadMs));
    const judgement = await untilJudged(views, async (appraisal) => {
      const accounts = (appraisal?.seats ?? []).map(({ account }) => account);
      return judgeAppraiser({ round, callerKey, appraisal, seatKeys: await registeredKeys(this.#chain, accounts) });
    });
    if (judgement.kind === "refused") return judgement;
    const record = await attestation.hub(this.#hub);
    const file = record?.round === round ? this.#shown.evidence.find(round, record.evidence) : undefined;
    return file === undefined ? unknown(`the evidence of round ${round} is not here`) : granted(partsOfFile(file));
  }

  /** A bundle of reference values, in parts, for anyone. */
  async reference({ profile, epoch }: ReferenceRequest): Promise<Answer<Parts>> {
    const file = await this.#shown?.references.find(hexOf(profile), epoch);
    return file === undefined ? unknown(`no bundle of epoch ${epoch} is here`) : granted(partsOfFile(file));
  }

  /** What the TPM's maker says of it, and its attestation key, for anyone. */
  endorsement(): Answer<EndorsementDocuments> {
    const documents = this.#shown?.documents;
    return documents === undefined ? unknown("this hub has no endorsement, or not read it yet") : granted(documents);
  }
}

function granted<T>(what: T): { readonly kind: "granted"; readonly what: T } {
  return { kind: "granted", what };
}

function unknown(reason: string): { readonly kind: "refused"; readonly refusal: HubRefusal } {
  return refuse("UNKNOWN", reason);
}

/** Read as fast as they are sent. */
function partsOfFile(file: string): Parts {
  return createReadStream(file, { highWaterMark: PART_BYTES });
}
