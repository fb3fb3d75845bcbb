import { sha256 } from "@noble/hashes/sha2.js";
import type { IntegrityClaims } from "../integrity/claims.js";

/** A hash that a test can tell from others. */
export function hashOf(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text));
}

export const sampleClaims: IntegrityClaims = {
  profile: { profileId: hashOf("profile"), epoch: 3, policyHash: hashOf("policy"), machineClass: "hub" },
  boot: { pcrMask: 0x03ff, pcrDigest: hashOf("pcrs"), secureBoot: true, commandLineHash: hashOf("quiet") },
  ima: { allowlistRoot: hashOf("list"), result: "clean", violations: "clean", imaPolicyHash: hashOf("ima") },
  files: { scopeHash: hashOf("scope"), snapshotRoot: hashOf("snapshot"), entries: 1319 },
  kernelGuard: {
    engine: "lkrg",
    versionHash: hashOf("1.0.1"),
    moduleHash: hashOf("lkrg.ko"),
    configHash: hashOf("sysctl"),
    alive: true,
    alerts: "clean",
  },
  sensors: { engine: "bpftrace", rulesetHash: hashOf("rules"), result: "clean", lossy: false },
  tamper: { sensorSetHash: hashOf("sensors"), flag: "clear", nvCounterDelta: 0 },
  update: { release: 7, deploymentId: hashOf("deployment") },
};
