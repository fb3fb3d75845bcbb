import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { parsePublic, type TpmPublic, unwrapPublic } from "../tpm/public.js";
import { parseCertificate } from "./certificate.js";
import { derElements } from "./der.js";
import { type EkIssuer, ekIdOf, judgeEnrolment } from "./endorse.js";

const ekOf = (name: string): TpmPublic => parsePublic(unwrapPublic(fixture(`swtpm/${name}`)));
const ek = ekOf("ek.pub");
const captured = parseCertificate(fixture("swtpm/nv_0x1c00002.bin"));
const none = { issuers: [], enrolledEkIds: [] };
const SCHEMES = {
  "rsa-sha256": {
    oid: "2a864886f70d01010b",
    hash: "sha256",
    pair: generateKeyPairSync("rsa", { modulusLength: 2048 }),
  },
  "ecdsa-sha256": { oid: "2a8648ce3d040302", hash: "sha256", pair: generateKeyPairSync("ec", { namedCurve: "P-256" }) },
  "ecdsa-sha384": { oid: "2a8648ce3d040303", hash: "sha384", pair: generateKeyPairSync("ec", { namedCurve: "P-384" }) },
} as const;
const NAME = der(0x30, der(0x31, der(0x30, der(0x06, hex("550403")), der(0x0c, new TextEncoder().encode("maker")))));

describe("a captured EK certificate", () => {
  test("is for the captured EK, of an authority called swtpm-localca", () => {
    expect(captured.key.type === "rsa" && ek.type === "rsa" && toHex(captured.key.modulus) === toHex(ek.modulus)).toBe(
      true,
    );
    expect(new TextDecoder().decode(captured.issuer)).toContain("swtpm-localca");
  });

  test("of an authority that nobody registered is refused, never taken as unendorsed", () => {
    expect(judgeEnrolment(ek, captured, none)).toEqual({ ok: false, refusals: ["ek-unknown-issuer"] });
  });

  test("that another key of the authority's name signed is refused", () => {
    const issuers: EkIssuer[] = [{ name: captured.issuer, key: captured.key }];
    expect(judgeEnrolment(ek, captured, { ...none, issuers })).toEqual({
      ok: false,
      refusals: ["ek-issuer-signature"],
    });
  });

  test("for another key than the EK is refused", () => {
    const outcome = judgeEnrolment(ekOf("ekecc.pub"), captured, none);
    expect(outcome).toEqual({ ok: false, refusals: ["ek-certificate-key", "ek-unknown-issuer"] });
  });
});

describe.each(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[])("an authority that signs with %s", (scheme) => {
  const { pair } = SCHEMES[scheme];
  const certificate = parseCertificate(certify(scheme, pair.privateKey, spkiOf(ek)));
  const own = parseCertificate(
    certify(scheme, pair.privateKey, new Uint8Array(pair.publicKey.export({ type: "spki", format: "der" }))),
  );
  const registry = { ...none, issuers: [{ name: NAME, key: own.key }] };

  test("endorses the EK it certified", () => {
    expect(judgeEnrolment(ek, certificate, registry)).toEqual({ ok: true, endorsement: "endorsed", ekId: ekIdOf(ek) });
  });

  test("does not endorse a certificate that was changed", () => {
    const changed = { ...certificate, signed: certificate.signed.with(9, (certificate.signed[9] ?? 0) ^ 1) };
    expect(judgeEnrolment(ek, changed, registry)).toEqual({ ok: false, refusals: ["ek-issuer-signature"] });
  });

  test("does not endorse with a key of another kind", () => {
    const other = scheme === "rsa-sha256" ? "ecdsa-sha256" : "rsa-sha256";
    const key = parseCertificate(
      certify(
        other,
        SCHEMES[other].pair.privateKey,
        new Uint8Array(SCHEMES[other].pair.publicKey.export({ type: "spki", format: "der" })),
      ),
    ).key;
    const outcome = judgeEnrolment(ek, certificate, { ...none, issuers: [{ name: NAME, key }] });
    expect(outcome).toEqual({ ok: false, refusals: ["ek-issuer-signature"] });
  });
});

describe("an EK", () => {
  test("without certificate is unendorsed, and says so", () => {
    expect(judgeEnrolment(ek, undefined, none)).toMatchObject({ ok: true, endorsement: "unendorsed" });
  });

  test("that another hub enrolled is refused", () => {
    const outcome = judgeEnrolment(ek, undefined, { ...none, enrolledEkIds: [ekIdOf(ekOf("ekecc.pub")), ekIdOf(ek)] });
    expect(outcome).toEqual({ ok: false, refusals: ["ek-enrolled"] });
  });

  test("that may sign is none", () => {
    expect(judgeEnrolment(ekOf("ak_ecc.pub"), undefined, none)).toEqual({ ok: false, refusals: ["ek-attributes"] });
  });
});

describe("certificates", () => {
  test("with bytes behind them, an unknown algorithm or a long length are refused", () => {
    const bytes = certify("ecdsa-sha256", SCHEMES["ecdsa-sha256"].pair.privateKey, spkiOf(ek));
    expect(() => parseCertificate(Uint8Array.of(...bytes, 5, 0))).toThrow(/more than one element/);
    expect(() => parseCertificate(fixture("swtpm/ak_ecc.pub"))).toThrow(/MiaError|malformed|truncated|unsupported/);
    expect(() => derElements(Uint8Array.of(0x30, 0x81, 0x01, 0x00))).toThrow(/longer than needed/);
    expect(() => derElements(Uint8Array.of(0x30, 0x80, 0x00, 0x00))).toThrow(/indefinite/);
    expect(() => derElements(Uint8Array.of(0x1f, 0x81, 0x00))).toThrow(/more than one byte/);
  });

  test("damaged ones only ever give a MiaError", () => {
    fuzz(
      (bytes) => judgeEnrolment(ek, parseCertificate(bytes), { ...none, issuers: [{ name: NAME, key: captured.key }] }),
      [fixture("swtpm/nv_0x1c00002.bin"), certify("ecdsa-sha384", SCHEMES["ecdsa-sha384"].pair.privateKey, spkiOf(ek))],
    );
  });
});

function certify(scheme: keyof typeof SCHEMES, key: KeyObject, spki: Uint8Array): Uint8Array {
  const { oid, hash } = SCHEMES[scheme];
  const algorithm = der(0x30, der(0x06, hex(oid)));
  const validity = der(
    0x30,
    der(0x17, new TextEncoder().encode("260101000000Z")),
    der(0x17, new TextEncoder().encode("360101000000Z")),
  );
  const tbs = der(
    0x30,
    der(0xa0, der(0x02, Uint8Array.of(2))),
    der(0x02, Uint8Array.of(1)),
    algorithm,
    NAME,
    validity,
    NAME,
    spki,
  );
  const signature = new Uint8Array(sign(hash, tbs, key));
  return der(0x30, tbs, algorithm, der(0x03, Uint8Array.of(0), signature));
}

function spkiOf(key: TpmPublic): Uint8Array {
  if (key.type !== "rsa") throw new Error("the fixture is an RSA key");
  const numbers = der(0x30, der(0x02, Uint8Array.of(0), key.modulus), der(0x02, Uint8Array.of(1, 0, 1)));
  const algorithm = der(0x30, der(0x06, hex("2a864886f70d010101")), der(0x05));
  return der(0x30, algorithm, der(0x03, Uint8Array.of(0), numbers));
}

function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = parts.flatMap((part) => [...part]);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.of(tag, ...size, ...content);
}

function hex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "hex"));
}
