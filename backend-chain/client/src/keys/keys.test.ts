import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Keyring } from "@polkadot/keyring";
import { sr25519Verify } from "@polkadot/util-crypto";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ChainError } from "../api/errors.js";
import { createKey, exportKey, importKey, keyFromUri, listKeys, openKey } from "../index.js";

const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const passphrase = async () => "correct horse";
const PHRASE = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
let home = "";

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "logos-keys-"));
});
afterEach(async () => await rm(home, { recursive: true }));

const refusedWith = (code: string) => expect.objectContaining({ name: "ChainError", code });

test("development keys are those of every Substrate chain", () => {
  expect(keyFromUri("//Alice").address).toBe(ALICE);
  const keyring = new Keyring({ type: "sr25519" });
  for (const uri of ["//Bob", "//daemon//0", "//hub//2", "//operator//8", "//Alice/soft"]) {
    expect(keyFromUri(uri).address).toBe(keyring.addFromUri(uri).address);
  }
});

test("a signature holds for its message and no other", () => {
  const key = keyFromUri("//Alice");
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (message) => {
      const signature = key.sign(message);
      const other = message.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
      return sr25519Verify(message, signature, key.publicKey) && !sr25519Verify(other, signature, key.publicKey);
    }),
    { numRuns: 10 },
  );
});

test.each(["Alice", "", "//", "//Al ice", PHRASE, `0x${"11".repeat(32)}`])("“%s” is no development key", (uri) => {
  expect(() => keyFromUri(uri)).toThrowError(refusedWith("key-refused"));
});

test("a new key opens by its name, its path and its passphrase, and only its owner reads the file", async () => {
  const made = await createKey({ home, name: "ci", passphrase: await passphrase() });
  const path = join(home, "keys", "ci.json");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(home, "keys"))).toEqual(["ci.json"]);
  for (const account of ["ci", path]) {
    const key = await openKey({ account, home, passphrase, development: false });
    expect(key.address).toBe(made.address);
    expect(sr25519Verify("hello", key.sign(Buffer.from("hello")), key.publicKey)).toBe(true);
  }
  expect(await listKeys(home)).toEqual([{ name: "ci", address: made.address }]);
  const wrong = openKey({ account: "ci", home, passphrase: async () => "wrong", development: false });
  await expect(wrong).rejects.toThrowError(refusedWith("wrong-passphrase"));
  expect(made.phrase.split(" ")).toHaveLength(24);
  expect(await readFile(path, "utf8")).not.toContain(made.phrase.split(" ")[0]);
});

test("polkadot-js opens an exported key, and the store opens one of polkadot-js", async () => {
  const imported = await importKey({ home, name: "root", passphrase: "x", secret: PHRASE });
  const keyring = new Keyring({ type: "sr25519" });
  const theirs = keyring.addFromJson(JSON.parse(await exportKey({ home, name: "root" })));
  theirs.unlock("x");
  const message = Buffer.from("message");
  expect(sr25519Verify(message, theirs.sign(message), theirs.publicKey)).toBe(true);
  expect(theirs.address).toBe(imported.address);

  const path = join(home, "theirs.json");
  await writeFile(path, JSON.stringify(keyring.addFromUri("//Bob").toJson("y")));
  const opened = await openKey({ account: path, home, passphrase: async () => "y", development: false });
  expect(opened.address).toBe(keyFromUri("//Bob").address);
});

test("a key of the same name is never overwritten", async () => {
  await importKey({ home, name: "a", passphrase: "x", secret: `0x${"11".repeat(32)}` });
  const before = await exportKey({ home, name: "a" });
  await expect(createKey({ home, name: "a", passphrase: "x" })).rejects.toThrowError(refusedWith("key-refused"));
  expect(await exportKey({ home, name: "a" })).toBe(before);
  expect(await readdir(join(home, "keys"))).toEqual(["a.json"]);
});

test("a key that is not there is not found, and names are no paths", async () => {
  await expect(openKey({ account: "b", home, development: false })).rejects.toThrowError(refusedWith("key-not-found"));
  for (const name of ["", "../b", "a/b", ".hidden", "x".repeat(65)]) {
    const created = createKey({ home, name, passphrase: "x" });
    await expect(created).rejects.toThrowError(refusedWith("key-refused"));
  }
  expect(await listKeys(home)).toEqual([]);
});

test.each([PHRASE, `0x${"ab".repeat(32)}`, "cd".repeat(32)])(
  "a secret in the place of a name is refused",
  async (account) => {
    const error = await openKey({ account, home, development: true }).catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({ code: "key-refused" });
    expect(String(error)).not.toContain(account);
  },
);

test("development keys open only on a development chain", async () => {
  expect((await openKey({ account: "//Alice", home, development: true })).address).toBe(ALICE);
  const refused = openKey({ account: "//Alice", home, development: false });
  await expect(refused).rejects.toThrowError(refusedWith("key-refused"));
});

test("files that are no keys are refused with a reason, whatever they hold", async () => {
  const path = join(home, "bad.json");
  const open = () => openKey({ account: path, home, passphrase, development: false });
  const unencrypted = new Keyring({ type: "sr25519" }).addFromUri("//Bob").toJson();
  const ed25519 = new Keyring({ type: "ed25519" }).addFromUri("//Bob").toJson("y");
  const texts = ["", "{", "[]", "null", "{}", JSON.stringify(unencrypted), JSON.stringify(ed25519), " ".repeat(20_000)];
  for (const text of texts) {
    await writeFile(path, text);
    await expect(open()).rejects.toThrowError(refusedWith("key-refused"));
  }
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => {
      await writeFile(path, text);
      expect(await open().catch((error: unknown) => error)).toBeInstanceOf(ChainError);
    }),
  );
});
