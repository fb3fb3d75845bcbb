import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hex } from "@logos/chain-client";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { HubError } from "../errors.js";
import { silent } from "../testing.js";
import { readDeployment } from "./deployment.js";
import { readIssuer } from "./endorsement.js";
import { EvidenceStore } from "./evidence-store.js";
import { readFilesScope } from "./files-scope.js";
import { hexOf } from "./hex.js";
import { type HubKeys, KeyStore, parseKeys } from "./key-store.js";
import { References } from "./references.js";
import { deliver, someBundle } from "./testing.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "logos-attestation-"));
});
const put = (text: string) => {
  const file = join(directory, "file");
  writeFileSync(file, text);
  return file;
};
const hash = (digit: string): Hex => `0x${digit.repeat(64)}`;
const keys: HubKeys = {
  endorsement: "rsa",
  endorsementKey: Uint8Array.of(1, 2),
  attestation: { publicArea: Uint8Array.of(3), privateArea: Uint8Array.of(4) },
  tamperCounter: 2n ** 60n,
};

test("keys are read as they were written, and none are there before", () => {
  const store = new KeyStore(directory);
  expect(store.read()).toBeUndefined();
  store.write(keys);
  expect(store.read()).toEqual(keys);
});

test("a deployment is a release and 32 bytes; what is none is refused with an example", () => {
  const id = new Uint8Array(32).fill(0xab);
  expect(readDeployment(put(JSON.stringify({ release: 3, deployment: hexOf(id) })))).toEqual({ release: 3, id });
  for (const text of ["", "[]", '{"release": -1}', '{"release": 1, "deployment": "0xab"}']) {
    expect(() => readDeployment(put(text))).toThrow(/\[malformed\] .*give \{"release": 1/);
  }
  expect(() => readDeployment(join(directory, "none"))).toThrow("--deployment");
});

test("a scope has its defaults; paths out of order are refused before anything is measured", () => {
  const database = "/var/lib/aide/aide.db";
  const read = (scope: object) => readFilesScope(put(JSON.stringify(scope)));
  expect(read({ roots: ["/etc", "/usr"], database })).toEqual({
    scope: { roots: ["/etc", "/usr"], excluded: [], linkTargets: true },
    database,
  });
  for (const scope of [{ roots: ["/usr", "/etc"], database }, { roots: ["/etc"] }, { roots: [7], database }]) {
    expect(() => read(scope)).toThrow(/\[malformed\] --files .*give \{"roots"/);
  }
});

test("an issuer that is no certificate is refused by the name of its file", () => {
  expect(() => readIssuer(put("no certificate"))).toThrow(/\[malformed\] --issuer .* is no certificate/);
});

test("foreign bytes in the hub's files give its own error and nothing else", () => {
  const readers = [
    (text: string) => parseKeys(text, "keys.json"),
    (text: string) => readDeployment(put(text)),
    (text: string) => readFilesScope(put(text)),
  ];
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const read of readers) {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(HubError);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("evidence is found by round and hash; two of one round are kept apart, old ones forgotten, halves swept away", () => {
  const store = new EvidenceStore(join(directory, "evidence"));
  store.put(1, hash("a"), Uint8Array.of(1));
  store.put(1, hash("b"), Uint8Array.of(2));
  expect([...readFileSync(store.find(1, hash("a")) ?? "")]).toEqual([1]);
  expect([...readFileSync(store.find(1, hash("b")) ?? "")]).toEqual([2]);
  expect(store.find(2, hash("a"))).toBeUndefined();
  writeFileSync(join(directory, "evidence", "2-half.new"), "");
  for (let round = 2; round < 12; round++) store.put(round, hash("c"), Uint8Array.of(round));
  expect(store.find(11, hash("c"))).toBeDefined();
  expect(store.find(1, hash("a"))).toBeUndefined();
  expect(readdirSync(join(directory, "evidence"))).toHaveLength(6);
});

test("bundles are found by what they say they are of, also new ones; what is none is passed over", async () => {
  const references = new References(join(directory, "references"), silent);
  const { profile } = someBundle().claims;
  const id = hexOf(profile.profileId);
  expect(await references.find(id, 1)).toBeUndefined();
  writeFileSync(join(directory, "references", "noise.bundle"), "noise");
  deliver(directory, someBundle());
  expect(await references.find(id, 1)).toContain("epoch-1.bundle");
  expect((await references.load(id, 1))?.claims.profile.epoch).toBe(1);
  expect(await references.find(id, 2)).toBeUndefined();
  expect(await references.find(hash("9"), 1)).toBeUndefined();
});

test("a bundle that arrives is noticed", async () => {
  const references = new References(join(directory, "references"), silent);
  const stop = new AbortController();
  let seen = 0;
  for await (const _ of references.changes(stop.signal)) {
    seen += 1;
    if (seen === 1) deliver(directory, someBundle());
    else stop.abort();
  }
  expect(seen).toBe(2);
});
