import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { AttestationKey } from "../quote/attestation-key.js";
import type { QuoteExpectation, UnverifiedQuote } from "../quote/verify.js";
import { parseQuoteAttest } from "../tpm/attest.js";
import { encodePublic, parsePublic, unwrapPublic } from "../tpm/public.js";
import { fixture, fixtureText } from "./fixture.js";
import { keyOf } from "./signer.js";

/** A quote that a TPM made, with what it was asked for. */
export interface CapturedQuote {
  readonly message: string;
  readonly signature: string;
  readonly key: string;
  readonly name: string;
  readonly nonce: Uint8Array;
  readonly mask: number;
  /** The lists that stand behind it, and how many entries of the IMA list it covers. */
  readonly list?: { readonly log: string; readonly file: string; readonly bytes: 20 | 32; readonly covers: number };
}

const NONCE = utf8ToBytes("mia-nonce-0000000000000000000007");

export const CAPTURED_QUOTES: readonly CapturedQuote[] = [
  onHost("ecc"),
  onHost("rsa"),
  inMachine("tcb", NONCE, "ima_bin", 20, 487),
  inMachine("tcb", NONCE, "ima_bin_sha256", 32, 487),
  inMachine("bookworm", NONCE, "ima_bin", 20, 366),
  inMachine("mini", Uint8Array.of(0x00, 0x11, 0x22, 0x33), "ima_bin", 20, 59),
];

/** Attacker-chosen bytes that a restricted key signed, and the SubjectPublicKeyInfo of that key (CVE-2024-29038). */
export const FORGERY = {
  message: "swtpm/fake_magic_bad.msg",
  signature: "swtpm/sig_bad.tss",
  key: "swtpm/ak2.pem",
} as const;

/** A captured quote, and what its appraiser expects of it. */
export function capturedQuote({
  message,
  signature,
  nonce,
  mask,
}: Pick<CapturedQuote, "message" | "signature" | "nonce" | "mask">): {
  readonly quote: UnverifiedQuote;
  readonly expectation: QuoteExpectation;
} {
  const attest = fixture(message);
  const { qualifiedSigner } = parseQuoteAttest(attest);
  const expectation = { extraData: nonce, mask, qualifiedSigner, last: undefined };
  return { quote: { attest, signature: fixture(signature) }, expectation };
}

/** The forger's key, with the attributes of a good one: only the magic gives the forgery away. */
export function forgeryKey(): AttestationKey {
  const pem = fixtureText(FORGERY.key).replace(/-----[A-Z ]+-----|\n/g, "");
  const point = Uint8Array.from(atob(pem), (character) => character.charCodeAt(0)).slice(-64);
  const base = parsePublic(unwrapPublic(fixture("swtpm/ak_ecc.pub")));
  if (base.type !== "ecc") throw new Error("the fixture is an ECC key");
  return keyOf(encodePublic({ ...base, x: point.slice(0, 32), y: point.slice(32) }));
}

function onHost(kind: "ecc" | "rsa"): CapturedQuote {
  const nonce = fixture("swtpm/nonce.bin");
  const key = { key: `swtpm/ak_${kind}.pub`, name: `swtpm/ak_${kind}.name` };
  return { message: `swtpm/q_${kind}.msg`, signature: `swtpm/q_${kind}.sig`, ...key, nonce, mask: 0x47ff };
}

function inMachine(boot: string, nonce: Uint8Array, list: string, bytes: 20 | 32, covers: number): CapturedQuote {
  const key = { key: `${boot}/ak.pub`, name: `${boot}/ak.name` };
  return {
    message: `${boot}/quote.msg`,
    signature: `${boot}/quote.sig`,
    ...key,
    nonce,
    mask: 0x4fff,
    list: { log: `${boot}/bios_log.bin`, file: `${boot}/${list}`, bytes, covers },
  };
}
