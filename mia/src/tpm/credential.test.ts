import {
  constants,
  createDecipheriv,
  createECDH,
  createHmac,
  generateKeyPairSync,
  privateDecrypt,
  randomBytes,
  sign,
} from "node:crypto";
import { describe, expect, test } from "vitest";
import { ByteReader } from "../bytes/reader.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { encryptAes128Cfb } from "./aes-cfb.js";
import { type Credential, encodeCredentialFile, makeCredential, parseCredentialFile } from "./credential.js";
import { kdfA, kdfE } from "./kdf.js";
import { type EccPublic, parsePublic, type RsaPublic, unwrapPublic } from "./public.js";
import { verifyRsapss, verifyRsassa } from "./rsa.js";

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const keyName = fixture("swtpm/ak_ecc.name");
const secret = fixture("swtpm/secret.bin");
const rsaTemplate = parsePublic(unwrapPublic(fixture("swtpm/ek.pub"))) as RsaPublic;
const eccTemplate = parsePublic(unwrapPublic(fixture("swtpm/ekecc.pub"))) as EccPublic;
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const modulus = new Uint8Array(Buffer.from(rsa.publicKey.export({ format: "jwk" }).n ?? "", "base64url"));
const rsaEk: RsaPublic = { ...rsaTemplate, modulus };

describe("credential activation", () => {
  test("an RSA EK's holder, with OpenSSL as its TPM, gets the secret back", () => {
    const credential = makeCredential(rsaEk, keyName, secret, random);
    const seed = privateDecrypt(
      {
        key: rsa.privateKey,
        padding: constants.RSA_PKCS1_OAEP_PADDING,
        oaepHash: "sha256",
        oaepLabel: Buffer.from("IDENTITY\0"),
      },
      credential.encryptedSecret,
    );
    expect(activate(seed, credential)).toEqual(secret);
  });

  test("an ECC EK's holder gets the secret back", () => {
    const ecdh = createECDH("prime256v1");
    const point = new Uint8Array(ecdh.generateKeys());
    const ek: EccPublic = { ...eccTemplate, x: point.slice(1, 33), y: point.slice(33) };
    const credential = makeCredential(ek, keyName, secret, random);
    const reader = new ByteReader(credential.encryptedSecret, "point", "big");
    const [x, y] = [reader.sized16(32), reader.sized16(32)];
    const shared = new Uint8Array(ecdh.computeSecret(Buffer.concat([Uint8Array.of(4), x, y])));
    expect(activate(kdfE(shared, "IDENTITY", x, ek.x), credential)).toEqual(secret);
  });

  test("a credential has the sizes that a TPM's tools write, and the file comes back as it was", () => {
    const blob = fixture("swtpm/cred.blob");
    expect(encodeCredentialFile(parseCredentialFile(blob))).toEqual(blob);
    expect(encodeCredentialFile(makeCredential(rsaTemplate, keyName, secret, random))).toHaveLength(blob.length);
  });

  test("an EK with other protection, a secret too long and a point off the curve are refused", () => {
    const weak = { ...rsaTemplate, symmetric: undefined };
    expect(() => makeCredential(weak, keyName, secret, random)).toThrow(/unsupported/);
    expect(() => makeCredential(rsaTemplate, keyName, new Uint8Array(33), random)).toThrow(/33 bytes/);
    const off = { ...eccTemplate, y: eccTemplate.y.with(31, (eccTemplate.y[31] ?? 0) ^ 1) };
    expect(() => makeCredential(off, keyName, secret, random)).toThrow(/not on P-256/);
  });

  test("damaged files only ever give a MiaError", () => {
    fuzz(parseCredentialFile, [fixture("swtpm/cred.blob")]);
  });
});

test("AES-CFB agrees with OpenSSL at every length", () => {
  for (let length = 1; length < 40; length++) {
    const [key, text] = [random(16), random(length)];
    const decipher = createDecipheriv("aes-128-cfb", key, new Uint8Array(16));
    expect(new Uint8Array(decipher.update(encryptAes128Cfb(key, text)))).toEqual(text);
  }
});

describe("RSA signatures", () => {
  const message = new TextEncoder().encode("what was signed");

  test("PKCS#1 v1.5 of OpenSSL verifies, and not for another message", () => {
    const signature = new Uint8Array(sign("sha256", message, rsa.privateKey));
    expect(verifyRsassa(rsaEk, message, signature)).toBe(true);
    expect(verifyRsassa(rsaEk, message.with(0, 0), signature)).toBe(false);
    expect(verifyRsassa(rsaEk, message, signature.subarray(1))).toBe(false);
    expect(verifyRsassa({ ...rsaEk, modulus: modulus.map(() => 0) }, message, signature)).toBe(false);
  });

  test.each([32, 222])("PSS of OpenSSL with a salt of %d bytes verifies, and not for another message", (saltLength) => {
    const key = { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
    const signature = new Uint8Array(sign("sha256", message, key));
    expect(verifyRsapss(rsaEk, message, signature)).toBe(true);
    expect(verifyRsapss(rsaEk, message.with(0, 0), signature)).toBe(false);
  });
});

/** What a TPM does after it recovered the seed (TPM 2.0 Library Part 1, §24.5), by OpenSSL. */
function activate(seed: Uint8Array, { idObject }: Credential): Uint8Array {
  const reader = new ByteReader(idObject, "TPMS_ID_OBJECT", "big");
  const integrity = reader.sized16(32);
  const identity = reader.take(reader.remaining);
  const hmacKey = kdfA(seed, "INTEGRITY", new Uint8Array(), new Uint8Array(), 256);
  const expected = createHmac("sha256", hmacKey).update(identity).update(keyName).digest();
  expect(integrity).toEqual(new Uint8Array(expected));
  const decipher = createDecipheriv(
    "aes-128-cfb",
    kdfA(seed, "STORAGE", keyName, new Uint8Array(), 128),
    new Uint8Array(16),
  );
  return new ByteReader(new Uint8Array(decipher.update(identity)), "secret", "big").sized16(32);
}
