import { expect, test } from "vitest";
import { policyHash } from "../appraise/policy.js";
import { hashOf } from "../testing/claims.js";
import { fuzzText } from "../testing/fuzz.js";
import { rules } from "../testing/machine.js";
import { encodeImageManifest, type ImageManifest, parseImageManifest } from "./image-manifest.js";

const manifest: ImageManifest = {
  profile: { profileId: hashOf("model"), epoch: 2, policyHash: policyHash(rules), machineClass: "hub" },
  update: { release: 4, deploymentId: hashOf("deployment") },
  rules: { ...rules, sensors: { ...rules.sensors, allowedMatches: new Map([["exec", 9n]]) } },
  scope: { roots: ["/etc", "/usr"], excluded: ["/etc/x"], linkTargets: true },
  allowlist: [{ path: "/usr/bin/a b", algorithm: "sha256", digest: hashOf("program") }],
};
const text = encodeImageManifest(manifest);
const changed = (from: string, to: string) => parseImageManifest(text.replace(from, to));

test("a manifest comes back from its text, with the hash of its own rules", () => {
  const read = parseImageManifest(text);
  expect(read).toEqual({ ...manifest, profile: { ...manifest.profile, policyHash: policyHash(manifest.rules) } });
});

test("what is missing or of another kind is named", () => {
  expect(() => changed('"class": "hub"', '"class": "toaster"')).toThrow(/"toaster" is no class/);
  expect(() => changed('"epoch": 2', '"epoch": -1')).toThrow(/profile.epoch/);
  expect(() => changed('"id": "', '"id": "00')).toThrow(/profile.id .* 32 bytes/);
  expect(() => changed("sha256:", "sha256 ")).toThrow(/entry of the allowlist/);
  expect(() => changed('"bootMask"', '"mask"')).toThrow(/rules.bootMask/);
  expect(() => parseImageManifest("[]")).toThrow(/the manifest .* no object/);
  expect(() => parseImageManifest("{")).toThrow(/no JSON/);
});

test("damaged manifests only ever give a MiaError", () => {
  fuzzText(parseImageManifest, [text]);
});
