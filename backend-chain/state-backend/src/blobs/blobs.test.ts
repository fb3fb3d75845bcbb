import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ciphertextHash } from "@logos/chain-client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { S3Server } from "../testing/s3-server.js";
import { Blobs } from "./blobs.js";
import { FolderStore } from "./folder-store.js";
import { S3Store } from "./s3-store.js";

let folder: string;
let server: S3Server;
let local: FolderStore;
let bucket: S3Store;
let said: string[];
const bytes = new Uint8Array(randomBytes(100_000));
const digest = ciphertextHash(bytes);
const credentials = { bucket: "states", region: "eu-at", accessKeyId: "key", secretAccessKey: "secret" };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "logos-blobs-"));
  server = await new S3Server("secret").start();
  local = new FolderStore(folder);
  bucket = new S3Store({ endpoint: server.endpoint, prefix: "logos/", ...credentials });
  said = [];
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});
const blobs = (copies?: number): Blobs => {
  const say = (text: string): void => void said.push(text);
  return new Blobs([local, bucket], { debug: say, info: say, warn: say }, copies);
};
const file = (): string => join(folder, digest.slice(2, 4), digest.slice(2));

test("a blob is in each store, and read back from any", async () => {
  expect(await blobs().put(bytes)).toEqual(["local", "s3:states"]);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect([...server.objects.keys()]).toEqual([`/states/logos/${digest.slice(2)}`]);
  for (const store of [local, bucket]) {
    expect(Buffer.compare((await store.get(digest, bytes.length)) ?? new Uint8Array(), bytes)).toBe(0);
  }
  expect(readdirSync(join(folder, digest.slice(2, 4)))).toEqual([digest.slice(2)]);
});

test("a copy that is missing, or has another byte, is found by its digest and repaired", async () => {
  await blobs().put(bytes);
  rmSync(file());
  expect((await blobs().get(digest, bytes.length)).stores).toEqual(["s3:states", "local"]);
  expect(Buffer.compare((await local.get(digest, bytes.length)) ?? new Uint8Array(), bytes)).toBe(0);
  writeFileSync(
    file(),
    bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
  );
  expect(Buffer.compare((await blobs().get(digest, bytes.length)).bytes, bytes)).toBe(0);
  server.objects.clear();
  await blobs().get(digest, bytes.length);
  expect(server.objects.size).toBe(1);
  expect(said).toHaveLength(3);
});

test("a store that is away does not hide the other's copy, and is not taken for one without it", async () => {
  await blobs().put(bytes);
  server.failing = 403;
  expect((await blobs().get(digest, bytes.length)).stores).toEqual(["local"]);
  rmSync(file());
  await expect(blobs().get(digest, bytes.length)).rejects.toMatchObject({
    code: "missing-blob",
    message: expect.stringMatching(/local has no copy.*answered 403/),
  });
});

test("as many copies as are asked for must be kept", async () => {
  server.failing = 403;
  expect(await blobs().put(bytes)).toEqual(["local"]);
  await expect(blobs(2).put(bytes)).rejects.toMatchObject({ code: "blob-store" });
});

test("a wrong secret is refused, and no secret is in the error", async () => {
  const wrong = new S3Store({ endpoint: server.endpoint, ...credentials, secretAccessKey: "guessed" });
  const error: unknown = await wrong.put(digest, bytes).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "blob-store", message: expect.stringContaining("403") });
  expect(String(error)).not.toContain("guessed");
});

test("an object longer than it may be is not read to its end", async () => {
  await bucket.put(digest, bytes);
  await local.put(digest, bytes);
  for (const store of [local, bucket]) {
    await expect(store.get(digest, 1000)).rejects.toMatchObject({ code: "blob-store" });
  }
});
