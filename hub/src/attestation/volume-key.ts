import { randomBytes } from "node:crypto";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { MiaError } from "@logos/mia";
import {
  encodeSealedKey,
  type OpenRefusal,
  openVolumeKey,
  parseSealedKey,
  resealVolumeKey,
  type SealedKey,
  type SealPolicy,
  sealVolumeKey,
  TAMPER_COUNTER,
  type TpmClient,
} from "@logos/mia/attester";
import { readIfThere, writeDurably } from "../durable-file.js";
import { HubError } from "../errors.js";
import { isSame } from "./hex.js";

/** Bytes of the key: of AES-256. */
const KEY_BYTES = 32;

/** What a key is sealed to: boots over the profile's PCRs, and the tamper counter of the enrolment. */
export interface SealTo {
  readonly mask: number;
  /** At least one; a new key must open under one of them. */
  readonly boots: readonly Uint8Array[];
  readonly tamperCounter: bigint;
}

export type VolumeKeyOutcome =
  | { readonly ok: true; readonly key: Uint8Array }
  | { readonly ok: false; readonly refusal: OpenRefusal };

/** The key of the volume of secrets, as it lies beside it: sealed by the TPM. */
export class VolumeKey {
  readonly #file: string;

  constructor(directory: string) {
    this.#file = join(directory, "volume.sealed");
  }

  /**
   * Opens the key; makes one where there is none, or none of this enrolment, and then what an older one sealed is lost.
   * Whoever gets it fills it with zeros.
   */
  async open(tpm: TpmClient, to: SealTo): Promise<VolumeKeyOutcome> {
    const sealed = this.#read();
    if (sealed === undefined) return this.#make(tpm, to);
    // A counter only rises: under another enrolment this key opens never again.
    const outcome = sealed.policy.counter.value === to.tamperCounter ? await openVolumeKey(tpm, sealed) : undefined;
    if (outcome !== undefined && (outcome.ok || outcome.refusal !== "other-tpm")) return outcome;
    renameSync(this.#file, `${this.#file}.${sealed.policy.counter.value}.old`);
    return this.#make(tpm, to);
  }

  /** Whether the key is sealed to exactly these boots, or there is none. */
  isSealedTo({ boots }: Pick<SealTo, "boots">): boolean {
    const sealed = this.#read();
    return sealed === undefined || areSame(sealed.policy.boots, boots);
  }

  /**
   * Seals the key to these boots instead; needs one that opens it now. `before` is called when only the writing is left.
   * Undefined when it is done, or why it could not be.
   */
  async reseal(tpm: TpmClient, { boots }: Pick<SealTo, "boots">, before: () => void): Promise<OpenRefusal | undefined> {
    const sealed = this.#read();
    if (sealed === undefined) return undefined;
    const outcome = await resealVolumeKey(tpm, sealed, boots);
    if (!outcome.ok) return outcome.refusal;
    before();
    writeDurably(this.#file, encodeSealedKey(outcome.sealed));
    return undefined;
  }

  /** The file is written only once the key has opened: before that nothing is encrypted under it. */
  async #make(tpm: TpmClient, { mask, boots, tamperCounter }: SealTo): Promise<VolumeKeyOutcome> {
    const policy: SealPolicy = { mask, boots, counter: { index: TAMPER_COUNTER, value: tamperCounter } };
    const key = randomBytes(KEY_BYTES);
    const sealed = await sealVolumeKey(tpm, key, policy);
    key.fill(0);
    const outcome = await openVolumeKey(tpm, sealed);
    if (outcome.ok) writeDurably(this.#file, encodeSealedKey(sealed));
    return outcome;
  }

  #read(): SealedKey | undefined {
    const bytes = readIfThere(this.#file);
    if (bytes === undefined) return undefined;
    try {
      return parseSealedKey(new Uint8Array(bytes));
    } catch (cause) {
      if (!(cause instanceof MiaError)) throw cause;
      const way = "bring it back from a copy, or move it away and lose what it sealed";
      throw new HubError("malformed", `${this.#file} is no sealed key; ${way}`, { cause });
    }
  }
}

function areSame(a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean {
  return a.length === b.length && a.every((digest) => b.some((other) => isSame(digest, other)));
}
