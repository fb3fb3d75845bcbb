import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { encodeQuoteAttest, parseQuoteAttest } from "./attest.js";
import { endorsementQualifiedNameOf, nameOf, qualifiedNameOf } from "./name.js";
import { maskOf, pcrsOf } from "./pcr-selection.js";
import { encodePublic, parsePublic, unwrapPublic } from "./public.js";
import { encodeSignature, parseSignature } from "./signature.js";

const quote = fixture("swtpm/q_ecc.msg");

describe("an attestation structure", () => {
  test("a captured quote has the fields its tool printed", () => {
    const attest = parseQuoteAttest(quote);
    expect(attest.extraData).toEqual(fixture("swtpm/nonce.bin"));
    expect(attest.clock).toMatchObject({ resetCount: 2, restartCount: 0, safe: true });
    expect(attest.selections).toEqual([{ hash: 0x000b, mask: 0x47ff, bitmapSize: 3 }]);
    expect(toHex(attest.pcrDigest)).toMatch(/^6d4ba69b32b25296.*450240ad$/);
  });

  test("encoding what was parsed gives the same bytes", () => {
    expect(encodeQuoteAttest(parseQuoteAttest(quote))).toEqual(quote);
  });

  test("the forged magic is named before anything else is read", () => {
    expect(() => parseQuoteAttest(fixture("swtpm/fake_magic_bad.msg"))).toThrow(/^\[not-tpm-generated\].*fe544347/);
  });

  test("a certification is not a quote", () => {
    expect(() => parseQuoteAttest(quote.with(5, 0x17))).toThrow(/8017 is not a quote/);
  });

  test("a byte after the digest is refused", () => {
    expect(() => parseQuoteAttest(Uint8Array.of(...quote, 0))).toThrow(/trailing-bytes/);
  });

  test("a clock that is neither safe nor unsafe is refused", () => {
    const safe = 6 + 36 + 34 + 16;
    expect(() => parseQuoteAttest(quote.with(safe, 2))).toThrow(/safe is 2/);
  });

  test("a bitmap of five bytes is refused", () => {
    const at = quote.length - 34 - 4;
    expect(quote[at]).toBe(3);
    expect(() => parseQuoteAttest(quote.with(at, 5))).toThrow(/a PCR bitmap of 5 bytes/);
  });

  test("damaged structures only ever give a MiaError", () => {
    fuzz(parseQuoteAttest, [quote]);
  });
});

describe("a signature", () => {
  test.each(["q_ecc.sig", "q_rsa.sig"])("%s comes back as it was", (name) => {
    expect(encodeSignature(parseSignature(fixture(`swtpm/${name}`)))).toEqual(fixture(`swtpm/${name}`));
  });

  test("a scalar that lost its leading zero is padded on the left", () => {
    const short = encodeSignature({ scheme: "ecdsa", hash: 11, r: Uint8Array.of(7), s: new Uint8Array(32).fill(1) });
    const parsed = parseSignature(short);
    expect(parsed.scheme === "ecdsa" && [parsed.r.length, parsed.r[31]]).toEqual([32, 7]);
  });

  test("an unknown algorithm and a byte too many are refused", () => {
    const ecc = fixture("swtpm/q_ecc.sig");
    expect(() => parseSignature(ecc.with(1, 0x1a))).toThrow(/unsupported.*0x1a/);
    expect(() => parseSignature(Uint8Array.of(...ecc, 0))).toThrow(/trailing-bytes/);
  });

  test("damaged signatures only ever give a MiaError", () => {
    fuzz(parseSignature, [fixture("swtpm/q_ecc.sig"), fixture("swtpm/q_rsa.sig")]);
  });
});

describe("a public area", () => {
  const files = ["ak_ecc.pub", "ak_rsa.pub", "ek.pub", "ekecc.pub"];

  test.each(files)("%s comes back as it was", (name) => {
    const area = unwrapPublic(fixture(`swtpm/${name}`));
    expect(encodePublic(parsePublic(area))).toEqual(area);
  });

  test.each(["ak_ecc", "ak_rsa"])("the name of %s is what the TPM computed", (name) => {
    expect(nameOf(unwrapPublic(fixture(`swtpm/${name}.pub`)))).toEqual(fixture(`swtpm/${name}.name`));
  });

  test("the quote's signer is the attestation key under the EK under the endorsement hierarchy", () => {
    const ek = endorsementQualifiedNameOf(nameOf(unwrapPublic(fixture("swtpm/ek.pub"))));
    const expected = qualifiedNameOf(ek, fixture("swtpm/ak_ecc.name"));
    expect(parseQuoteAttest(quote).qualifiedSigner).toEqual(expected);
  });

  test("a coordinate of 31 bytes is refused", () => {
    const area = parsePublic(unwrapPublic(fixture("swtpm/ak_ecc.pub")));
    if (area.type !== "ecc") throw new Error("the fixture is an ECC key");
    expect(() => parsePublic(encodePublic({ ...area, x: area.x.subarray(1) }))).toThrow(/must have 32 bytes/);
  });

  test("another kind of key, protection, scheme or curve, and a modulus of another size are refused", () => {
    const ecc = unwrapPublic(fixture("swtpm/ak_ecc.pub"));
    const afterPolicy = 10 + (ecc[9] ?? 0);
    expect(() => parsePublic(ecc.with(1, 0x25))).toThrow(/a key of type 0x25/);
    expect(() => parsePublic(ecc.with(afterPolicy + 1, 0x13))).toThrow(/symmetric algorithm 0x13/);
    expect(() => parsePublic(ecc.with(afterPolicy + 3, 0x1a))).toThrow(/scheme 0x1a/);
    expect(() => parsePublic(ecc.with(afterPolicy + 7, 0x10))).toThrow(/curve 0x10/);
    const rsa = parsePublic(unwrapPublic(fixture("swtpm/ak_rsa.pub")));
    expect(() => parsePublic(encodePublic({ ...rsa, keyBits: 1024 } as typeof rsa))).toThrow(/has not 1024 bits/);
  });

  test("a byte behind a public area is refused", () => {
    const ecc = unwrapPublic(fixture("swtpm/ak_ecc.pub"));
    expect(() => parsePublic(Uint8Array.of(...ecc, 0))).toThrow(/trailing-bytes/);
  });

  test("a size that is not that of the rest is refused", () => {
    expect(() => unwrapPublic(Uint8Array.of(...fixture("swtpm/ek.pub"), 0))).toThrow(/trailing-bytes/);
  });

  test("damaged areas only ever give a MiaError", () => {
    fuzz((bytes) => parsePublic(unwrapPublic(bytes)), [fixture("swtpm/ek.pub")]);
    fuzz(
      parsePublic,
      files.map((name) => unwrapPublic(fixture(`swtpm/${name}`))),
    );
  });
});

test("a mask names its PCRs in the order of a quote", () => {
  expect(pcrsOf(0x47ff)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14]);
  expect(maskOf([14, 0])).toBe(0x4001);
});
