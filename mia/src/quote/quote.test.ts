import { constants, generateKeyPairSync, sign } from "node:crypto";
import { p256 } from "@noble/curves/nist.js";
import { describe, expect, test } from "vitest";
import { forgeryKey } from "../testing/captures.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { keyOf, signBytes, signerArea, signerKey, signQuote } from "../testing/signer.js";
import { parseQuoteAttest, type QuoteAttest } from "../tpm/attest.js";
import { encodePublic, parsePublic, type TpmPublic, unwrapPublic } from "../tpm/public.js";
import { encodeSignature, parseSignature } from "../tpm/signature.js";
import { attestationKeyOf } from "./attestation-key.js";
import { isSignedBy } from "./signature.js";
import { type QuoteExpectation, verifyQuote } from "./verify.js";

const attest = fixture("swtpm/q_ecc.msg");
const content = parseQuoteAttest(attest);
const expected: QuoteExpectation = {
  extraData: fixture("swtpm/nonce.bin"),
  mask: 0x47ff,
  qualifiedSigner: content.qualifiedSigner,
  last: undefined,
};
const area = (name: string) => unwrapPublic(fixture(name));
const quote = (name: string) => ({ attest: fixture(`${name}.msg`), signature: fixture(`${name}.sig`) });
const codes = (changes: Partial<QuoteAttest>, expectation: Partial<QuoteExpectation> = {}) => {
  const outcome = verifyQuote(signQuote({ ...content, ...changes }), signerKey(), { ...expected, ...expectation });
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

describe("captured quotes verify", () => {
  test.each(["ecc", "rsa"])("swtpm, %s", (kind) => {
    const captured = quote(`swtpm/q_${kind}`);
    const { qualifiedSigner } = parseQuoteAttest(captured.attest);
    const outcome = verifyQuote(captured, keyOf(area(`swtpm/ak_${kind}.pub`)), { ...expected, qualifiedSigner });
    expect(outcome).toMatchObject({ ok: true, quote: { mask: 0x47ff, clock: { resetCount: 2 } } });
  });

  test.each([
    ["tcb", "mia-nonce-0000000000000000000007"],
    ["bookworm", "mia-nonce-0000000000000000000007"],
    ["mini", "\x00\x11\x22\x33"],
  ])("%s", (boot, nonce) => {
    const captured = quote(`${boot}/quote`);
    const { qualifiedSigner } = parseQuoteAttest(captured.attest);
    const extraData = Uint8Array.from(nonce, (character) => character.charCodeAt(0));
    const expectation = { extraData, mask: 0x4fff, qualifiedSigner, last: undefined };
    expect(verifyQuote(captured, keyOf(area(`${boot}/ak.pub`)), expectation).ok).toBe(true);
  });
});

describe("the forgery of a restricted key", () => {
  const key = forgeryKey();
  const forged = { attest: fixture("swtpm/fake_magic_bad.msg"), signature: fixture("swtpm/sig_bad.tss") };

  test("is validly signed, and refused for its magic alone", () => {
    expect(isSignedBy(key, forged.attest, parseSignature(forged.signature))).toBe(true);
    const outcome = verifyQuote(forged, key, expected);
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "quote-magic" }] });
  });
});

describe("a quote is refused", () => {
  test("never when all is as expected", () => {
    expect(codes({})).toEqual([]);
  });

  test("of another type", () => {
    expect(verifyQuote(signBytes(attest.with(5, 0x17)), signerKey(), expected)).toMatchObject({
      refusals: [{ code: "quote-type" }],
    });
  });

  test("with bytes behind it", () => {
    expect(verifyQuote(signBytes(Uint8Array.of(...attest, 0)), signerKey(), expected)).toMatchObject({
      refusals: [{ code: "quote-malformed" }],
    });
  });

  test("with one bit changed, or another signature", () => {
    const signed = signQuote(content);
    const changed = { ...signed, attest: signed.attest.with(60, (signed.attest[60] ?? 0) ^ 1) };
    expect(verifyQuote(changed, signerKey(), expected)).toMatchObject({ refusals: [{ code: "quote-signature" }] });
    const foreign = { attest, signature: signed.signature.with(20, (signed.signature[20] ?? 0) ^ 1) };
    expect(verifyQuote(foreign, signerKey(), expected)).toMatchObject({ refusals: [{ code: "quote-signature" }] });
  });

  test("with a signature cut short", () => {
    const signed = signQuote(content);
    const outcome = verifyQuote({ ...signed, signature: signed.signature.subarray(1) }, signerKey(), expected);
    expect(outcome).toMatchObject({ refusals: [{ code: "quote-signature-malformed" }] });
  });

  test("with r or s out of range", () => {
    const zero = new Uint8Array(32);
    const order = Uint8Array.from(p256.Point.CURVE().n.toString(16).match(/../g) ?? [], (byte) =>
      Number.parseInt(byte, 16),
    );
    for (const [r, s] of [
      [zero, order.with(31, 1)],
      [order, order.with(31, 1)],
      [order.with(31, 1), order],
    ] as const) {
      const signature = encodeSignature({ scheme: "ecdsa", hash: 0x0b, r, s });
      expect(verifyQuote({ attest, signature }, signerKey(), expected)).toMatchObject({ ok: false });
    }
  });

  test("with another scheme or hash than the key's", () => {
    const signed = parseSignature(signQuote(content).signature);
    const sha1 = encodeSignature({ ...signed, hash: 4 });
    expect(verifyQuote({ attest, signature: sha1 }, signerKey(), expected)).toMatchObject({
      refusals: [{ code: "quote-scheme" }],
    });
    expect(verifyQuote({ attest, signature: fixture("swtpm/q_rsa.sig") }, signerKey(), expected)).toMatchObject({
      refusals: [{ code: "quote-scheme" }],
    });
  });

  test.each<[string, Partial<QuoteAttest>, string]>([
    ["by another signer", { qualifiedSigner: content.qualifiedSigner.with(9, 0) }, "quote-signer"],
    [
      "with an old nonce",
      { extraData: content.extraData.with(0, (content.extraData[0] ?? 0) ^ 1) },
      "quote-extra-data",
    ],
    ["with no nonce", { extraData: new Uint8Array() }, "quote-extra-data"],
    ["without selection", { selections: [] }, "quote-selections"],
    ["with two selections", { selections: [...content.selections, ...content.selections] }, "quote-selections"],
    ["of the SHA-1 bank", { selections: [{ hash: 4, mask: 0x47ff, bitmapSize: 3 }] }, "quote-bank"],
    ["with a digest of 20 bytes", { pcrDigest: content.pcrDigest.subarray(12) }, "quote-bank"],
    ["of fewer PCRs", { selections: [{ hash: 11, mask: 0x43ff, bitmapSize: 3 }] }, "quote-mask"],
    ["of more PCRs", { selections: [{ hash: 11, mask: 0xc7ff, bitmapSize: 3 }] }, "quote-mask"],
    ["with an unsafe clock", { clock: { ...content.clock, safe: false } }, "quote-clock-unsafe"],
  ])("%s", (_, changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });

  test("with an unsafe clock only where that is not allowed", () => {
    expect(codes({ clock: { ...content.clock, safe: false } }, { allowUnsafeClock: true })).toEqual([]);
  });

  test.each([
    ["the very same", {}, "quote-replayed"],
    ["an earlier clock", { clockMs: content.clock.clockMs - 1n }, "quote-clock-back"],
    ["an earlier boot", { resetCount: 1, clockMs: content.clock.clockMs + 9n }, "quote-clock-back"],
  ])("when it is %s", (_, now, code) => {
    expect(codes({ clock: { ...content.clock, ...now } }, { last: content.clock })).toEqual([code]);
  });

  test.each([
    ["a later clock", { clockMs: content.clock.clockMs + 1n }],
    ["a later boot, whose clock lost time", { resetCount: 3, clockMs: 0n }],
    ["a later start", { restartCount: 1, clockMs: 0n }],
  ])("never when it has %s", (_, now) => {
    expect(codes({ clock: { ...content.clock, ...now } }, { last: content.clock })).toEqual([]);
  });

  test("after a restart that is undone", () => {
    const last = { ...content.clock, restartCount: 1 };
    expect(codes({ clock: { ...content.clock, clockMs: last.clockMs + 1n } }, { last })).toEqual(["quote-clock-back"]);
  });
});

describe("an attestation key", () => {
  const changed = (changes: Partial<TpmPublic>, name = "swtpm/ak_ecc.pub") =>
    encodePublic({ ...parsePublic(area(name)), ...changes } as TpmPublic);

  test.each([
    ["that may decrypt", changed({ attributes: 0x0007_0072 }), "key-attributes"],
    ["that is not restricted", changed({ attributes: 0x0004_0072 }), "key-attributes"],
    ["that may move to another TPM", changed({ attributes: 0x0005_0070 }), "key-attributes"],
    ["with a cipher of its own", changed({ symmetric: { algorithm: 6, keyBits: 128, mode: 0x43 } }), "key-attributes"],
    ["with SHA-1 names", changed({ nameAlgorithm: 4 }), "key-name-algorithm"],
    ["without scheme", changed({ scheme: undefined }), "key-scheme"],
    ["that signs SHA-1", changed({ scheme: { algorithm: 0x18, hash: 4 } }), "key-scheme"],
    ["off its curve", changed({ x: new Uint8Array(32).fill(1) }), "key-size"],
    ["on P-384", changed({ curve: 4, x: new Uint8Array(48), y: new Uint8Array(48) }), "key-size"],
    ["of 1024 bits", changed({ keyBits: 1024, modulus: new Uint8Array(128).fill(1) }, "swtpm/ak_rsa.pub"), "key-size"],
    ["with exponent 3", changed({ exponent: 3 }, "swtpm/ak_rsa.pub"), "key-size"],
    [
      "for PSS, where that is not registered",
      changed({ scheme: { algorithm: 0x16, hash: 11 } }, "swtpm/ak_rsa.pub"),
      "key-scheme",
    ],
    ["that is the EK", area("swtpm/ek.pub"), "key-attributes"],
  ])("%s is refused", (_, publicArea, refusal) => {
    expect(attestationKeyOf(publicArea)).toBe(refusal);
  });

  test("that power cuts do not lock is as good as one that they do", () => {
    expect(attestationKeyOf(changed({ attributes: 0x0005_0472 }))).toMatchObject({ scheme: "ecdsa" });
  });

  test("for PSS verifies PSS quotes where it is registered, and no PKCS#1 v1.5 ones", () => {
    const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const modulus = new Uint8Array(Buffer.from(pair.publicKey.export({ format: "jwk" }).n ?? "", "base64url"));
    const publicArea = changed({ scheme: { algorithm: 0x16, hash: 11 }, modulus }, "swtpm/ak_rsa.pub");
    const key = attestationKeyOf(publicArea, { allowRsapss: true });
    if (typeof key === "string") throw new Error(key);
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    const pss = new Uint8Array(sign("sha256", attest, { key: pair.privateKey, ...padding }));
    const signature = encodeSignature({ scheme: "rsapss", hash: 11, signature: pss });
    expect(verifyQuote({ attest, signature }, key, expected).ok).toBe(true);
    const pkcs1 = new Uint8Array(sign("sha256", attest, pair.privateKey));
    const other = encodeSignature({ scheme: "rsassa", hash: 11, signature: pkcs1 });
    expect(verifyQuote({ attest, signature: other }, key, expected)).toMatchObject({
      refusals: [{ code: "quote-scheme" }],
    });
  });
});

test("damaged quotes are refused or throw nothing", () => {
  const key = keyOf(signerArea);
  fuzz((bytes) => verifyQuote({ attest, signature: bytes }, key, expected), [new Uint8Array()]);
  fuzz((bytes) => verifyQuote({ attest: bytes, signature: bytes }, key, expected), [attest]);
});
