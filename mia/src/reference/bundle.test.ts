import { expect, test } from "vitest";
import { hashOf, sampleClaims } from "../testing/claims.js";
import { fuzz } from "../testing/fuzz.js";
import { encodeReferenceBundle, parseReferenceBundle, type ReferenceBundle } from "./bundle.js";

const bundle: ReferenceBundle = {
  rules: {
    bootMask: 0x0bff,
    logMask: 0x07ff,
    violationPaths: [{ exactly: "/var/log/journal" }],
    excludedPaths: [{ below: "/run/" }],
    maxEntriesAhead: 3,
    sensors: { minWindowMs: 10_000, heartbeatMs: 1_000, allowedMatches: new Map([["exec", 12n]]) },
  },
  claims: sampleClaims,
  allowlist: [{ path: "/usr/bin/node", algorithm: "sha256", digest: hashOf("node") }],
  switches: ["hwmon0/intrusion0"],
  applications: [hashOf("uki")],
};

test("a bundle survives the way there and back", () => {
  expect(parseReferenceBundle(encodeReferenceBundle(bundle))).toEqual(bundle);
});

test("a bundle with trailing bytes, of another version or cut short is refused", () => {
  const bytes = encodeReferenceBundle(bundle);
  expect(() => parseReferenceBundle(Uint8Array.of(...bytes, 0))).toThrow(/trailing|follow/);
  expect(() => parseReferenceBundle(Uint8Array.of(2, ...bytes.subarray(1)))).toThrow(/version 2/);
  expect(() => parseReferenceBundle(bytes.subarray(0, -1))).toThrow(/left/);
});

test("foreign bytes give a bundle or our own error", () => {
  fuzz(parseReferenceBundle, [encodeReferenceBundle(bundle)]);
});
