import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StateBackendError } from "../errors.js";
import type { SealContext } from "./context.js";
import { proveKey } from "./copy.js";
import { padmeSize } from "./padme.js";
import { type Payload, packDeltaPayload, packPayload, unpackPayload } from "./payload.js";
import { recipientsHash } from "./recipients.js";
import { newRing } from "./ring.js";
import { openSealed, seal } from "./seal.js";
import { lineageHash, openTenantKey, rotateTenantKey, type TenantKey } from "./tenant-key.js";

let folder: string;
let key: TenantKey;
let context: SealContext;
let payload: Uint8Array;
const state = new TextEncoder().encode('{"version":4,"serial":1}');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "logos-seal-"));
  key = await openTenantKey(join(folder, "keys", "alice.age"));
  payload = await packPayload({ kind: "copy", plaintext: state });
  context = {
    owner: "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
    workspace: "web",
    number: 8n,
    previousHash: `0x${"ab".repeat(32)}`,
    recipients: recipientsHash([key.recipient]),
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

test("what is sealed opens again, and stock age opens it too", async () => {
  const sealed = await seal(payload, context, [key.recipient]);
  expect(await unpackPayload(await openSealed(sealed, context, key.identities))).toEqual({
    kind: "copy",
    plaintext: Buffer.from(state),
  });
  const stock = new Decrypter();
  stock.addIdentity(key.identity);
  const opened = await stock.decrypt(sealed);
  expect(await unpackPayload(opened)).toMatchObject({ plaintext: Buffer.from(state) });
  // Frames that zstd programs pass over stand around the state (RFC 8878, §3.1.2).
  const view = Buffer.from(opened);
  const head = 8 + view.readUInt32LE(4);
  expect([view.readUInt32LE(0), view.readUInt32LE(head)]).toEqual([0x184d2a50, 0xfd2fb528]);
});

test("an old revision, a foreign workspace or another history is refused by name", async () => {
  const sealed = await seal(payload, context, [key.recipient]);
  const others: readonly [Partial<SealContext>, string][] = [
    [{ number: 9n }, "another revision: 8, not 9"],
    [{ workspace: "db" }, "another workspace"],
    [{ owner: "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty" }, "another workspace"],
    [{ previousHash: `0x${"ac".repeat(32)}` }, "another history"],
    [{ recipients: recipientsHash([]) }, "another recipients"],
  ];
  for (const [change, reason] of others) {
    const opening = openSealed(sealed, { ...context, ...change }, key.identities);
    await expect(opening).rejects.toMatchObject({ code: "wrong-context", message: expect.stringContaining(reason) });
  }
});

test("an edited context is no intact file", async () => {
  const sealed = Buffer.from(await seal(payload, context, [key.recipient]));
  const at = sealed.indexOf("/web 8 ") + "/web ".length;
  sealed[at] = "9".charCodeAt(0);
  await expect(openSealed(sealed, { ...context, number: 9n }, key.identities)).rejects.toMatchObject({
    code: "malformed",
  });
});

test("an age file without a context is refused", async () => {
  const { Encrypter } = await import("age-encryption");
  const stock = new Encrypter();
  stock.addRecipient(key.recipient);
  const sealed = await stock.encrypt(payload);
  await expect(openSealed(sealed, context, key.identities)).rejects.toMatchObject({ code: "wrong-context" });
});

test("another account's key does not open it, and the error says so", async () => {
  const sealed = await seal(payload, context, [await identityToRecipient(await generateX25519Identity())]);
  await expect(openSealed(sealed, context, key.identities)).rejects.toMatchObject({ code: "not-ours" });
});

test("no damage opens", async () => {
  const sealed = await seal(payload, context, [key.recipient]);
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = Uint8Array.from(sealed);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      await expect(openSealed(damaged, context, key.identities)).rejects.toBeInstanceOf(StateBackendError);
    }),
    { numRuns: 60 },
  );
});

test("sizes are padded by at most an eighth, and stay in order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 28 }), (size) => {
      const padded = padmeSize(size);
      expect(padded).toBeGreaterThanOrEqual(size);
      expect(padded).toBeLessThanOrEqual(Math.ceil(size * 1.12));
      expect(padmeSize(padded)).toBe(padded);
    }),
  );
});

test("every payload survives packing, and no other bytes unpack to one", async () => {
  const ring = newRing(key.recipient, [key.recipient]);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      const plaintext = Buffer.from(bytes);
      const payloads: Exclude<Payload, { kind: "delta" }>[] = [
        { kind: "snapshot", plaintext, ring },
        { kind: "copy", plaintext },
      ];
      for (const each of payloads) expect(await unpackPayload(await packPayload(each))).toEqual(each);
      const packed = packDeltaPayload(zstdCompressSync(plaintext), plaintext.length);
      expect(await unpackPayload(packed)).toEqual({ kind: "delta", delta: plaintext });
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(payload.length - 1), fc.uint8Array({ maxLength: 20 }), async (at, bytes) => {
      const damaged = Uint8Array.from(payload);
      damaged.set(bytes.subarray(0, damaged.length - at), at);
      await unpackPayload(damaged).catch((error) => expect(error).toBeInstanceOf(StateBackendError));
      await unpackPayload(bytes).catch((error) => expect(error).toBeInstanceOf(StateBackendError));
    }),
  );
});

test("a payload that claims too much plaintext or hides bytes in its padding is refused", async () => {
  const packed = Buffer.from(await packPayload({ kind: "copy", plaintext: new Uint8Array(100_000) }));
  const bomb = Buffer.from(packed.toString("latin1").replace("100000", "000010"), "latin1");
  const small = Buffer.from(packed.toString("latin1").replace(":100000", ":     7"), "latin1");
  const hiding = Uint8Array.from(packed);
  hiding[hiding.length - 1] = 1;
  for (const wrong of [bomb, small, hiding]) await expect(unpackPayload(wrong)).rejects.toThrow(StateBackendError);
});

test("a rotated key is another one, and the file still opens what the old one opened", async () => {
  const file = join(folder, "rotated.age");
  const old = await openTenantKey(file);
  const sealed = await seal(payload, context, [old.recipient]);
  const rotated = await rotateTenantKey(file);
  expect(rotated.recipient).not.toBe(old.recipient);
  expect(await openSealed(sealed, context, (await openTenantKey(file)).identities)).toEqual(new Uint8Array(payload));
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("the key file is its owner's alone, stays the same and is what age-keygen writes", async () => {
  const file = join(folder, "keys", "alice.age");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await openTenantKey(file)).identity).toBe(key.identity);
  expect(readFileSync(file, "utf8")).toMatch(/^#.*\n# public key: age1[0-9a-z]+\nAGE-SECRET-KEY-1[0-9A-Z]+\n$/);
});

test("two processes that make the same key at once have the same one", async () => {
  const file = join(folder, "race", "bob.age");
  const keys = await Promise.all([openTenantKey(file), openTenantKey(file), openTenantKey(file)]);
  expect(new Set(keys.map(({ recipient }) => recipient)).size).toBe(1);
});

test("a key that does not open what is encrypted for it is found at once", async () => {
  const { recipient } = await openTenantKey(join(folder, "other.age"));
  const whose = { owner: context.owner, name: "alice", key };
  await expect(proveKey(whose)).resolves.toBeUndefined();
  await expect(proveKey({ ...whose, key: { ...key, recipient } })).rejects.toMatchObject({ code: "key-file" });
});

test("a key file that is none is named and not overwritten", async () => {
  const file = join(folder, "broken.age");
  writeFileSync(file, "hello");
  await expect(openTenantKey(file)).rejects.toMatchObject({ code: "key-file" });
  expect(readFileSync(file, "utf8")).toBe("hello");
  chmodSync(file, 0o600);
});

test("digests differ by workspace, key and state, and the lineage's hash does not show it", async () => {
  const other = await openTenantKey(join(folder, "carol.age"));
  const digests = [key.digest("web", state), key.digest("db", state), other.digest("web", state)];
  digests.push(key.digest("web", new Uint8Array()), lineageHash("a"), lineageHash("b"));
  expect(new Set(digests).size).toBe(6);
  expect(key.digest("web", state)).toBe(key.digest("web", state));
});
