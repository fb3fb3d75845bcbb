import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createIdentity } from "./identity.js";
import { openIdentity } from "./identity-file.js";

const file = () => join(mkdtempSync(join(tmpdir(), "logos-identity-")), "tls.json");

test("a second opening gives the same identity, and nobody else may read it", () => {
  const path = file();
  const first = openIdentity(path);
  const second = openIdentity(path);
  expect(second.keyPem).toBe(first.keyPem);
  expect(Buffer.from(second.spki).equals(first.spki)).toBe(true);
  expect(Buffer.from(second.certDer).equals(first.certDer)).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a file without an identity, or with halves of two, is refused", () => {
  const path = file();
  writeFileSync(path, "{}");
  expect(() => openIdentity(path)).toThrow("[malformed]");
  writeFileSync(path, JSON.stringify({ keyPem: createIdentity().keyPem, certPem: createIdentity().certPem }));
  expect(() => openIdentity(path)).toThrow("do not belong together");
});
