import { randomBytes, X509Certificate } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { attestationKeyOf } from "../quote/attestation-key.js";
import { verifyQuote } from "../quote/verify.js";
import { pcrDigestOf } from "../reference/boot-digest.js";
import { fixture } from "../testing/fixture.js";
import { encodeCredentialFile, makeCredential, parseCredentialFile } from "../tpm/credential.js";
import { endorsementQualifiedNameOf, nameOf, qualifiedNameOf } from "../tpm/name.js";
import { maskOf } from "../tpm/pcr-selection.js";
import { parsePublic, unwrapPublic } from "../tpm/public.js";
import { type Swtpm, startSwtpm } from "./testing/swtpm.js";
import { lacks } from "./testing/tools.js";
import { activateCredential } from "./tpm-commands/activate-credential.js";
import type { TpmClient } from "./tpm-commands/client.js";
import { attestationTemplate, endorsementTemplate, type KeyKind } from "./tpm-commands/key-templates.js";
import {
  createKey,
  createPrimary,
  flushContext,
  HIERARCHY,
  type LoadedKey,
  loadKey,
  readPublic,
} from "./tpm-commands/keys.js";
import { flushLeftovers } from "./tpm-commands/leftovers.js";
import * as nv from "./tpm-commands/nv-index.js";
import { extendPcr, readPcrs } from "./tpm-commands/pcrs.js";
import { withEndorsementPolicy } from "./tpm-commands/policy.js";
import { quotePcrs } from "./tpm-commands/quote.js";
import { getRandom } from "./tpm-commands/random.js";
import { startup } from "./tpm-commands/startup.js";

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const KINDS: readonly KeyKind[] = ["ecc", "rsa"];
const COUNTER = 0x01801a51;
const EK_CERTIFICATE_RSA = 0x01c00002;

describe.skipIf(lacks("commands against a software TPM", "swtpm", "tpm2_checkquote"))("a software TPM", () => {
  let swtpm: Swtpm;
  beforeAll(async () => {
    swtpm = await startSwtpm();
  });
  afterAll(async () => {
    await swtpm?.end();
  });

  async function withTpm<T>(use: (tpm: TpmClient) => Promise<T>): Promise<T> {
    const tpm = await swtpm.connect();
    try {
      return await use(tpm);
    } finally {
      await tpm.close();
    }
  }

  /** EK and AK of a kind, flushed at the end. */
  async function withKeys<T>(
    tpm: TpmClient,
    kinds: { readonly ek: KeyKind; readonly ak: KeyKind },
    use: (keys: { readonly ek: LoadedKey; readonly ak: LoadedKey }) => Promise<T>,
  ): Promise<T> {
    const ek = await createPrimary(tpm, endorsementTemplate(kinds.ek), HIERARCHY.endorsement);
    try {
      const blob = await withEndorsementPolicy(tpm, (policySession) =>
        createKey(tpm, attestationTemplate(kinds.ak), ek.handle, { policySession }),
      );
      const ak = await withEndorsementPolicy(tpm, (policySession) => loadKey(tpm, blob, ek.handle, { policySession }));
      try {
        return await use({ ek, ak });
      } finally {
        await flushContext(tpm, ak.handle);
      }
    } finally {
      await flushContext(tpm, ek.handle);
    }
  }

  test("gives random bytes, other ones each time", async () => {
    await withTpm(async (tpm) => {
      const [first, second] = await Promise.all([getRandom(tpm, 32), getRandom(tpm, 32)]);
      expect(first).toHaveLength(32);
      expect(toHex(first)).not.toBe(toHex(second));
      await startup(tpm);
    });
  });

  test.each(KINDS)("derives the same EK (%s) as tpm2_createek", async (kind) => {
    const mine = await withTpm(async (tpm) => {
      const key = await createPrimary(tpm, endorsementTemplate(kind), HIERARCHY.endorsement);
      expect(key.name).toEqual(nameOf(key.publicArea));
      await flushContext(tpm, key.handle);
      return key;
    });
    await swtpm.tool("tpm2_createek", "-c", "ek.ctx", "-G", kind, "-u", "ek.pub");
    await swtpm.tool("tpm2_flushcontext", "-t");
    expect(unwrapPublic(new Uint8Array(await readFile(join(swtpm.folder, "ek.pub"))))).toEqual(mine.publicArea);
  });

  test.each(KINDS)(
    "an attestation key (%s) has the exact attributes and the qualified name of its place",
    async (ak) => {
      await withTpm((tpm) =>
        withKeys(tpm, { ek: "ecc", ak }, async (keys) => {
          expect(attestationKeyOf(keys.ak.publicArea)).toMatchObject({ name: keys.ak.name });
          const { qualifiedName, name } = await readPublic(tpm, keys.ak.handle);
          expect(name).toEqual(keys.ak.name);
          expect(qualifiedName).toEqual(qualifiedNameOf(endorsementQualifiedNameOf(keys.ek.name), name));
        }),
      );
    },
  );

  test.each(KINDS)(
    "a quote (%s) verifies by the core and by tpm2_checkquote, with another nonce by neither",
    async (ak) => {
      const mask = maskOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14]);
      const nonce = random(32);
      const made = await withTpm(async (tpm) => {
        await extendPcr(tpm, 10, random(32));
        return withKeys(tpm, { ek: "rsa", ak }, async (keys) => ({
          publicArea: keys.ak.publicArea,
          qualifiedSigner: (await readPublic(tpm, keys.ak.handle)).qualifiedName,
          pcrs: await readPcrs(tpm, mask),
          quote: await quotePcrs(tpm, keys.ak.handle, mask, nonce),
        }));
      });
      const key = attestationKeyOf(made.publicArea);
      if (typeof key === "string") throw new Error(key);
      const { qualifiedSigner } = made;
      const expectation = { extraData: nonce, mask, qualifiedSigner, last: undefined, allowUnsafeClock: true };
      const outcome = verifyQuote(made.quote, key, expectation);
      expect(outcome).toMatchObject({ ok: true, quote: { pcrDigest: pcrDigestOf(mask, made.pcrs) } });
      expect(verifyQuote(made.quote, key, { ...expectation, extraData: random(32) })).toMatchObject({
        refusals: [{ code: "quote-extra-data" }],
      });

      const size = Uint8Array.of(made.publicArea.length >> 8, made.publicArea.length & 0xff);
      await writeFile(join(swtpm.folder, "ak.pub"), Buffer.concat([size, made.publicArea]));
      await writeFile(join(swtpm.folder, "q.msg"), made.quote.attest);
      await writeFile(join(swtpm.folder, "q.sig"), made.quote.signature);
      const check = (qualification: Uint8Array) =>
        swtpm.tool(
          "tpm2_checkquote",
          "-u",
          "ak.pub",
          "-m",
          "q.msg",
          "-s",
          "q.sig",
          "-g",
          "sha256",
          "-q",
          toHex(qualification),
        );
      await expect(check(nonce)).resolves.toContain("sig:");
      await expect(check(random(32))).rejects.toThrow(/nonce/);
    },
  );

  test("PCR values are those that tpm2_pcrread prints", async () => {
    const pcrs = await withTpm((tpm) => readPcrs(tpm, 0xff_ffff));
    expect(pcrs.size).toBe(24);
    const printed = await swtpm.tool("tpm2_pcrread", "sha256:all");
    const values = [...printed.matchAll(/^\s+(\d+)\s*: 0x([0-9A-F]{64})$/gm)];
    expect(values.map(([, pcr, value]) => `${pcr} ${value?.toLowerCase()}`)).toEqual(
      [...pcrs].map(([pcr, value]) => `${pcr} ${toHex(value)}`),
    );
  });

  test.each(KINDS)("opens what our makeCredential and tpm2_makecredential wrap to its EK (%s)", async (kind) => {
    const [ours, theirs] = [random(32), random(24)];
    await withTpm((tpm) =>
      withKeys(tpm, { ek: kind, ak: "ecc" }, async ({ ek, ak }) => {
        const place = { key: ak.handle, endorsementKey: ek.handle };
        const credential = makeCredential(parsePublic(ek.publicArea), ak.name, ours, random);
        await expect(activateCredential(tpm, place, credential)).resolves.toEqual(ours);

        const size = Uint8Array.of(ek.publicArea.length >> 8, ek.publicArea.length & 0xff);
        await writeFile(join(swtpm.folder, "ek.pub"), Buffer.concat([size, ek.publicArea]));
        await writeFile(join(swtpm.folder, "secret"), theirs);
        const name = toHex(ak.name);
        // Needs no TPM, so that our connection may stay open.
        const files = ["-u", "ek.pub", "-s", "secret", "-n", name, "-o", "cred"];
        await swtpm.tool("tpm2_makecredential", "-T", "none", ...files);
        const wrapped = parseCredentialFile(new Uint8Array(await readFile(join(swtpm.folder, "cred"))));
        await expect(activateCredential(tpm, place, wrapped)).resolves.toEqual(theirs);
      }),
    );
  });

  test("refuses a credential for another key or another EK by name, and leaves no session behind", async () => {
    await withTpm((tpm) =>
      withKeys(tpm, { ek: "ecc", ak: "ecc" }, async ({ ek, ak }) => {
        const place = { key: ak.handle, endorsementKey: ek.handle };
        const area = parsePublic(ek.publicArea);
        const otherKey = makeCredential(area, fixture("swtpm/ak_ecc.name"), random(32), random);
        for (let count = 0; count < 10; count++) {
          await expect(activateCredential(tpm, place, otherKey)).rejects.toMatchObject({
            code: "tpm-refused",
            response: "TPM_RC_INTEGRITY",
          });
        }
        const otherEk = parsePublic(unwrapPublic(fixture("swtpm/ekecc.pub")));
        const elsewhere = makeCredential(otherEk, ak.name, random(32), random);
        await expect(activateCredential(tpm, place, elsewhere)).rejects.toMatchObject({ code: "tpm-refused" });
        const right = makeCredential(area, ak.name, Uint8Array.of(7), random);
        await expect(activateCredential(tpm, place, right)).resolves.toEqual(Uint8Array.of(7));
      }),
    );
  });

  test("tpm2_activatecredential opens what our makeCredential wraps to a key of the tools", async () => {
    const secret = random(32);
    await swtpm.tool("tpm2_createek", "-c", "ek.ctx", "-G", "rsa", "-u", "ek.pub");
    await swtpm.tool("tpm2_flushcontext", "-t");
    const key = ["-G", "ecc", "-g", "sha256", "-s", "ecdsa", "-u", "ak.pub", "-n", "ak.name"];
    await swtpm.tool("tpm2_createak", "-C", "ek.ctx", "-c", "ak.ctx", ...key);
    await swtpm.tool("tpm2_flushcontext", "-t");
    const read = async (name: string) => new Uint8Array(await readFile(join(swtpm.folder, name)));
    const ek = parsePublic(unwrapPublic(await read("ek.pub")));
    await writeFile(
      join(swtpm.folder, "cred"),
      encodeCredentialFile(makeCredential(ek, await read("ak.name"), secret, random)),
    );
    await swtpm.tool("tpm2_startauthsession", "--policy-session", "-S", "session.ctx");
    await swtpm.tool("tpm2_policysecret", "-S", "session.ctx", "-c", "e");
    const activate = ["-c", "ak.ctx", "-C", "ek.ctx", "-i", "cred", "-o", "opened", "-P", "session:session.ctx"];
    await swtpm.tool("tpm2_activatecredential", ...activate);
    expect(await read("opened")).toEqual(secret);
    await swtpm.tool("tpm2_flushcontext", "session.ctx");
    await swtpm.tool("tpm2_flushcontext", "-t");
  });

  test("a counter rises by one, survives a reset and, defined anew, never falls", async () => {
    await withTpm(async (tpm) => {
      await expect(nv.readNvPublic(tpm, COUNTER)).rejects.toMatchObject({ response: "TPM_RC_HANDLE" });
      await nv.defineCounter(tpm, COUNTER);
      await expect(nv.readCounter(tpm, COUNTER)).rejects.toMatchObject({ response: "TPM_RC_NV_UNINITIALIZED" });
      await nv.incrementCounter(tpm, COUNTER);
      const first = await nv.readCounter(tpm, COUNTER);
      await nv.incrementCounter(tpm, COUNTER);
      expect(await nv.readCounter(tpm, COUNTER)).toBe(first + 1n);
      await expect(nv.readNvPublic(tpm, COUNTER)).resolves.toMatchObject({ index: COUNTER, size: 8, written: true });
      await nv.undefineNv(tpm, COUNTER);
      await nv.defineCounter(tpm, COUNTER);
      await nv.incrementCounter(tpm, COUNTER);
      expect(await nv.readCounter(tpm, COUNTER)).toBeGreaterThan(first + 1n);
    });
    const before = await withTpm((tpm) => nv.readCounter(tpm, COUNTER));
    await swtpm.control.powerCycle();
    expect(await withTpm((tpm) => nv.readCounter(tpm, COUNTER))).toBe(before);
    expect(await withTpm((tpm) => readPcrs(tpm, 1 << 10))).toEqual(new Map([[10, new Uint8Array(32)]]));
  });

  test("forgets what users left who are gone, and then has room again", async () => {
    for (let user = 0; user < 3; user++) {
      await withTpm((tpm) => createPrimary(tpm, endorsementTemplate("ecc"), HIERARCHY.endorsement));
    }
    await withTpm(async (tpm) => {
      const another = () => createPrimary(tpm, endorsementTemplate("ecc"), HIERARCHY.endorsement);
      await expect(another()).rejects.toMatchObject({ response: "TPM_RC_OBJECT_MEMORY" });
      await flushLeftovers(tpm);
      await flushContext(tpm, (await another()).handle);
      await flushLeftovers(tpm);
    });
  });

  test("what tpm2_nvwrite writes, over several reads, comes back whole and up to the limit", async () => {
    const content = random(1500);
    await writeFile(join(swtpm.folder, "content"), content);
    await swtpm.tool("tpm2_nvdefine", "0x1801a52", "-s", "1500", "-a", "ownerwrite|ownerread|authread");
    await swtpm.tool("tpm2_nvwrite", "0x1801a52", "-C", "o", "-i", "content");
    await withTpm(async (tpm) => {
      expect(await nv.readNv(tpm, 0x01801a52, 4096)).toEqual(content);
      expect(await nv.readNv(tpm, 0x01801a52, 10)).toEqual(content.slice(0, 10));
    });
  });
});

test.skipIf(lacks("a software TPM behind Unix sockets", "swtpm"))(
  "a TPM behind Unix sockets answers, and resets",
  async () => {
    const swtpm = await startSwtpm("unix");
    try {
      const before = await swtpm.connect();
      await extendPcr(before, 16, random(32));
      await before.close();
      await swtpm.control.powerCycle();
      const after = await swtpm.connect();
      expect(await readPcrs(after, 1 << 16)).toEqual(new Map([[16, new Uint8Array(32)]]));
      await after.close();
    } finally {
      await swtpm.end();
    }
  },
);

test.skipIf(lacks("a software TPM with endorsed keys", "swtpm", "swtpm_setup"))(
  "a manufactured TPM has the certificate of its RSA key, which the authority signed",
  async () => {
    const swtpm = await startSwtpm("tcp", { endorsed: true });
    try {
      const tpm = await swtpm.connect();
      const ek = await createPrimary(tpm, endorsementTemplate("rsa"), HIERARCHY.endorsement);
      const certificate = new X509Certificate(await nv.readNv(tpm, EK_CERTIFICATE_RSA, 8_192));
      await tpm.close();
      expect(certificate.verify(new X509Certificate(swtpm.issuer ?? "").publicKey)).toBe(true);
      const key = parsePublic(ek.publicArea);
      const { n = "" } = certificate.publicKey.export({ format: "jwk" });
      expect(key.type === "rsa" && Buffer.from(key.modulus).toString("base64url")).toBe(n);
    } finally {
      await swtpm.end();
    }
  },
);
