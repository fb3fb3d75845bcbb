import { equalBytes } from "../bytes/compare.js";
import { toHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { type ClockInfo, parseQuoteAttest, type QuoteAttest } from "../tpm/attest.js";
import { parseSignature, type TpmSignature } from "../tpm/signature.js";
import type { AttestationKey } from "./attestation-key.js";
import { type ClockPosition, checkClock } from "./clock.js";
import type { QuoteRefusal, QuoteRefusalCode } from "./refusal.js";
import { isSignedBy } from "./signature.js";

/** A quote as it came: TPMS_ATTEST without size prefix, TPMT_SIGNATURE. */
export interface UnverifiedQuote {
  readonly attest: Uint8Array;
  readonly signature: Uint8Array;
}

declare const verified: unique symbol;

/** What a registered key of a TPM signed about exactly the PCRs asked for; only `verifyQuote` makes one. */
export interface VerifiedQuote {
  readonly [verified]: true;
  readonly mask: number;
  /** SHA-256 of the selected PCR values, ascending. */
  readonly pcrDigest: Uint8Array;
  readonly clock: ClockInfo;
  readonly firmwareVersion: bigint;
}

export interface QuoteExpectation {
  readonly extraData: Uint8Array;
  /** PCRs that must be quoted, bit i for PCR i; no more and no fewer. */
  readonly mask: number;
  /** Registered qualified name of the key. */
  readonly qualifiedSigner: Uint8Array;
  /** Position of the last accepted quote, or undefined at the first. */
  readonly last: ClockPosition | undefined;
  /** Accept a clock that may have lost time at a power cut; false by default. */
  readonly allowUnsafeClock?: boolean;
}

export type QuoteOutcome =
  | { readonly ok: true; readonly quote: VerifiedQuote }
  | { readonly ok: false; readonly refusals: readonly QuoteRefusal[] };

const PARSE_REFUSALS: Partial<Record<MiaError["code"], QuoteRefusalCode>> = {
  "not-tpm-generated": "quote-magic",
  unsupported: "quote-type",
};

/** Verifies a quote against key and expectation: the first that makes the rest meaningless, or else all that fails. */
export function verifyQuote(
  { attest, signature }: UnverifiedQuote,
  key: AttestationKey,
  expected: QuoteExpectation,
): QuoteOutcome {
  const parsed = attempt(
    () => parseQuoteAttest(attest),
    (error) => PARSE_REFUSALS[error.code] ?? "quote-malformed",
  );
  if ("refusal" in parsed) return { ok: false, refusals: [parsed.refusal] };
  const signed = attempt(
    () => parseSignature(signature),
    () => "quote-signature-malformed",
  );
  if ("refusal" in signed) return { ok: false, refusals: [signed.refusal] };
  const unsigned = checkSignature(key, attest, signed.value);
  if (unsigned !== undefined) return { ok: false, refusals: [unsigned] };
  const refusals = checkContent(parsed.value, expected);
  if (refusals.length > 0) return { ok: false, refusals };
  const { pcrDigest, clock, firmwareVersion } = parsed.value;
  return { ok: true, quote: { mask: expected.mask, pcrDigest, clock, firmwareVersion } as unknown as VerifiedQuote };
}

function checkSignature(key: AttestationKey, message: Uint8Array, signature: TpmSignature): QuoteRefusal | undefined {
  if (signature.scheme !== key.scheme || signature.hash !== ALGORITHM.sha256) {
    return {
      code: "quote-scheme",
      detail: `${signature.scheme} with hash ${signature.hash}; the key is for ${key.scheme}`,
    };
  }
  if (isSignedBy(key, message, signature)) return undefined;
  return { code: "quote-signature", detail: "the registered key did not sign this" };
}

function checkContent(attest: QuoteAttest, expected: QuoteExpectation): QuoteRefusal[] {
  const refusals: QuoteRefusal[] = [];
  const refuse = (code: QuoteRefusalCode, detail: string) => {
    refusals.push({ code, detail });
  };
  if (!equalBytes(attest.qualifiedSigner, expected.qualifiedSigner))
    refuse("quote-signer", toHex(attest.qualifiedSigner));
  if (!equalBytes(attest.extraData, expected.extraData)) refuse("quote-extra-data", toHex(attest.extraData));
  const [selection] = attest.selections;
  if (selection === undefined || attest.selections.length !== 1) {
    refuse("quote-selections", `${attest.selections.length} selections`);
  } else {
    if (selection.hash !== ALGORITHM.sha256 || attest.pcrDigest.length !== 32)
      refuse("quote-bank", `${selection.hash}`);
    if (selection.mask !== expected.mask) refuse("quote-mask", `${selection.mask.toString(16)}`);
  }
  if (!attest.clock.safe && expected.allowUnsafeClock !== true) refuse("quote-clock-unsafe", "safe is 0");
  const late = expected.last === undefined ? undefined : checkClock(attest.clock, expected.last);
  return late === undefined ? refusals : [...refusals, late];
}

function attempt<T>(
  parse: () => T,
  codeOf: (error: MiaError) => QuoteRefusalCode,
): { readonly value: T } | { readonly refusal: QuoteRefusal } {
  try {
    return { value: parse() };
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    return { refusal: { code: codeOf(error), detail: error.message } };
  }
}
