import { expect, test } from "vitest";
import { CLAIM_NAMES } from "../integrity/claims.js";
import { encodeClaim } from "../integrity/encode.js";
import { integrityHash } from "../integrity/integrity-hash.js";
import { sampleClaims } from "../testing/claims.js";
import { discloseClaim, readDisclosure } from "./disclosure.js";

const root = integrityHash(sampleClaims);

test.each(CLAIM_NAMES)("%s is shown with three hashes and nothing else", (name) => {
  const disclosure = discloseClaim(sampleClaims, name);
  expect(disclosure.path).toHaveLength(3);
  expect(readDisclosure(disclosure, root)).toEqual(sampleClaims[name]);
});

test("a claim that is not in the hash is not believed", () => {
  const disclosure = discloseClaim(sampleClaims, "tamper");
  const content = encodeClaim({ ...sampleClaims, tamper: "absent" }, "tamper");
  expect(readDisclosure({ ...disclosure, content }, root)).toBeUndefined();
  expect(readDisclosure({ ...disclosure, path: disclosure.path.slice(1) }, root)).toBeUndefined();
  expect(readDisclosure(disclosure, root.with(0, (root[0] ?? 0) ^ 1))).toBeUndefined();
});

test("one claim's bytes are not another's, even where they decode as both", () => {
  const disclosure = discloseClaim({ ...sampleClaims, tamper: "absent", files: "absent" }, "tamper");
  const hash = integrityHash({ ...sampleClaims, tamper: "absent", files: "absent" });
  expect(readDisclosure({ ...disclosure, claim: "files" }, hash)).toBeUndefined();
});
