import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { sha256 } from "@noble/hashes/sha2.js";
import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { parsePublic, type TpmPublic, unwrapPublic } from "../tpm/public.js";
import { parseCertificate } from "./certificate.js";
import { derElements } from "./der.js";
import { type Endorsement, type EndorsementHashes, type EndorsementOutcome, judgeEndorsement } from "./endorsement.js";
import { parsePublicKeyInfo } from "./public-key-info.js";

const areaOf = (name: string) => unwrapPublic(fixture(`swtpm/${name}`));
const endorsementKey = areaOf("ek.pub");
const ek = parsePublic(endorsementKey);
const captured = fixture("swtpm/nv_0x1c00002.bin");
const spkiOfPair = (pair: { readonly publicKey: KeyObject }) =>
  new Uint8Array(pair.publicKey.export({ type: "spki", format: "der" }));

/** Judges by the hashes of the very documents, but for what is given. */
function judge(endorsement: Endorsement, expected: Partial<EndorsementHashes> = {}): EndorsementOutcome {
  const { certificate, issuer } = endorsement;
  return judgeEndorsement(endorsement, {
    certificate: sha256(certificate),
    issuer: sha256(issuer),
    ...expected,
  });
}
const refused = (...refusals: string[]) => ({ ok: false, refusals });
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
  const certificate = parseCertificate(captured);

  test("is for the captured EK, of an authority called swtpm-localca", () => {
    const { key } = certificate;
    expect(key.type === "rsa" && ek.type === "rsa" && toHex(key.modulus) === toHex(ek.modulus)).toBe(true);
    expect(new TextDecoder().decode(certificate.issuer)).toContain("swtpm-localca");
  });

  test("that another key than the issuer's signed is refused, whatever name it bears", () => {
    const issuer = spkiOfPair(SCHEMES["rsa-sha256"].pair);
    expect(judge({ endorsementKey, certificate: captured, issuer })).toEqual(refused("ek-issuer-signature"));
  });
});

describe.each(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[])("an issuer that signs with %s", (scheme) => {
  const { pair } = SCHEMES[scheme];
  const certificate = certify(scheme, pair.privateKey, spkiOf(ek));
  const documents = { endorsementKey, certificate, issuer: spkiOfPair(pair) };

  test("endorses the EK that it certified", () => {
    expect(judge(documents)).toEqual({ ok: true, endorsementKey: ek });
  });

  test("does not endorse another EK", () => {
    expect(judge({ ...documents, endorsementKey: areaOf("ekecc.pub") })).toEqual(refused("ek-certificate-key"));
  });

  test("does not endorse a certificate that was changed", () => {
    const changed = certificate.with(40, (certificate[40] ?? 0) ^ 1);
    const outcome = judge({ ...documents, certificate: changed });
    expect(outcome.ok ? [] : outcome.refusals).toContain("ek-issuer-signature");
  });

  test("does not endorse with a key of another kind", () => {
    const other = scheme === "rsa-sha256" ? "ecdsa-sha256" : "rsa-sha256";
    const issuer = spkiOfPair(SCHEMES[other].pair);
    expect(judge({ ...documents, issuer })).toEqual(refused("ek-issuer-signature"));
  });

  test("is the one that the chain accepts, and the certificate the one that the hub asked with", () => {
    const [none, all] = [new Uint8Array(32), { certificate: new Uint8Array(32), issuer: new Uint8Array(32) }];
    expect(judge(documents, { certificate: none })).toEqual(refused("certificate-hash"));
    expect(judge(documents, { issuer: none })).toEqual(refused("issuer-hash"));
    expect(judge(documents, all)).toEqual(refused("certificate-hash", "issuer-hash"));
  });
});

describe("an endorsement", () => {
  const { pair } = SCHEMES["ecdsa-sha256"];
  const certificate = certify("ecdsa-sha256", pair.privateKey, spkiOf(ek));
  const documents = { endorsementKey, certificate, issuer: spkiOfPair(pair) };

  test("of a key that may sign is none", () => {
    const outcome = judge({ ...documents, endorsementKey: areaOf("ak_ecc.pub") });
    expect(outcome).toEqual(refused("ek-attributes", "ek-certificate-key"));
  });

  test("of bytes that are no key, no certificate or no issuer is refused by name", () => {
    const junk = Uint8Array.of(1, 2, 3);
    expect(judge({ ...documents, endorsementKey: junk })).toEqual(refused("ek-malformed"));
    expect(judge({ ...documents, certificate: junk })).toEqual(refused("certificate-malformed"));
    expect(judge({ ...documents, issuer: junk })).toEqual(refused("issuer-malformed"));
    const longer = Uint8Array.of(...documents.issuer, 5, 0);
    expect(judge({ ...documents, issuer: longer })).toEqual(refused("issuer-malformed"));
  });

  test("of damaged documents is judged and never throws", () => {
    fuzz((bytes) => judge({ ...documents, issuer: bytes }), [documents.issuer]);
    fuzz((bytes) => judge({ ...documents, certificate: bytes }), [captured, certificate], 10);
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
    fuzz(parseCertificate, [captured, certify("ecdsa-sha384", SCHEMES["ecdsa-sha384"].pair.privateKey, spkiOf(ek))]);
    fuzz(
      parsePublicKeyInfo,
      Object.values(SCHEMES).map(({ pair }) => spkiOfPair(pair)),
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
