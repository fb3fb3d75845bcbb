import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { hashOf, sampleClaims } from "../testing/claims.js";
import { fuzz } from "../testing/fuzz.js";
import { CLAIM_NAMES, type IntegrityClaims } from "./claims.js";
import { decodeClaim } from "./decode.js";
import { encodeClaim } from "./encode.js";
import { type CollectedFacts, collectedHash, evidenceHash, type QuotedFacts } from "./evidence-hash.js";
import { extraDataOf } from "./extra-data.js";
import { integrityHash } from "./integrity-hash.js";

const changed = (changes: Partial<IntegrityClaims>) => toHex(integrityHash({ ...sampleClaims, ...changes }));

describe("the integrity hash", () => {
  test("of known claims stays what it was, for chains remember it", () => {
    expect(toHex(integrityHash(sampleClaims))).toMatchInlineSnapshot(
      `"ac8d69162649ee681de184591e58fd8345897939efb498116e73ea0465dfe127"`,
    );
  });

  test.each(CLAIM_NAMES)("the claim %s comes back from its bytes", (name) => {
    const bytes = encodeClaim(sampleClaims, name);
    expect(decodeClaim(name, bytes)).toEqual(sampleClaims[name]);
    expect(() => decodeClaim(name, Uint8Array.of(...bytes, 0))).toThrow(/trailing-bytes/);
    expect(() => decodeClaim(name, bytes.with(0, 2))).toThrow(/version 2/);
  });

  test.each(["files", "kernelGuard", "sensors", "tamper"] as const)(
    "an absent %s says so and has another hash",
    (name) => {
      const claims = { ...sampleClaims, [name]: "absent" };
      expect(decodeClaim(name, encodeClaim(claims, name))).toBe("absent");
      expect(toHex(integrityHash(claims))).not.toBe(toHex(integrityHash(sampleClaims)));
    },
  );

  test("differs for every field that differs", () => {
    const { profile, boot, ima, update } = sampleClaims;
    const hashes = [
      changed({}),
      changed({ profile: { ...profile, epoch: 4 } }),
      changed({ profile: { ...profile, machineClass: "personal" } }),
      changed({ boot: { ...boot, secureBoot: false } }),
      changed({ boot: { ...boot, pcrMask: 0x1ff } }),
      changed({ ima: { ...ima, result: "degraded" } }),
      changed({ ima: { ...ima, violations: "degraded" } }),
      changed({ update: { ...update, release: 8 } }),
      changed({ update: { ...update, deploymentId: new Uint8Array(32) } }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test("a hash of 31 bytes in a claim is refused", () => {
    const profile = { ...sampleClaims.profile, policyHash: new Uint8Array(31) };
    expect(() => integrityHash({ ...sampleClaims, profile })).toThrow(/31 bytes/);
  });

  test("damaged claims only ever give a MiaError", () => {
    for (const name of CLAIM_NAMES) fuzz((bytes) => decodeClaim(name, bytes), [encodeClaim(sampleClaims, name)]);
  });
});

describe("the evidence", () => {
  const collected: CollectedFacts = {
    aideReportHash: hashOf("aide"),
    lkrgMessagesHash: hashOf("lkrg"),
    sensorWindow: { fromMs: 1n, toMs: 2n, countsHash: hashOf("counts"), drops: 0n },
    tamperRaw: Uint8Array.of(1),
    collectedAtBlock: 9,
  };
  const pair = { attest: Uint8Array.of(1), signature: Uint8Array.of(2) };
  const quoted: QuotedFacts = {
    bootQuote: pair,
    logQuote: pair,
    logLength: 3,
    pcr10: hashOf("10"),
    statesRoot: hashOf("states"),
    eventLogHash: hashOf("events"),
    imaChunkHash: hashOf("chunk"),
  };

  test("collected facts each change the hash that the quotes sign", () => {
    const window = collected.sensorWindow;
    const variants: CollectedFacts[] = [
      collected,
      { ...collected, aideReportHash: hashOf("x") },
      { ...collected, lkrgMessagesHash: hashOf("x") },
      { ...collected, sensorWindow: { ...window, drops: 1n } },
      { ...collected, sensorWindow: { ...window, toMs: 3n } },
      { ...collected, tamperRaw: Uint8Array.of(2) },
      { ...collected, collectedAtBlock: 10 },
    ];
    expect(new Set(variants.map((facts) => toHex(collectedHash(facts)))).size).toBe(variants.length);
    expect(new Set(variants.map((facts) => toHex(evidenceHash(quoted, facts)))).size).toBe(variants.length);
  });

  test("quoted facts each change the evidence hash", () => {
    const variants: QuotedFacts[] = [
      quoted,
      { ...quoted, bootQuote: { ...pair, signature: Uint8Array.of(3) } },
      { ...quoted, logQuote: { ...pair, attest: Uint8Array.of(3) } },
      { ...quoted, logLength: 4 },
      { ...quoted, statesRoot: hashOf("x") },
      { ...quoted, eventLogHash: hashOf("x") },
    ];
    expect(new Set(variants.map((facts) => toHex(evidenceHash(facts, collected)))).size).toBe(variants.length);
  });

  test("extra data changes with each part of the binding", () => {
    const binding = {
      genesisHash: hashOf("genesis"),
      machineId: hashOf("machine"),
      blockHash: hashOf("block"),
      integrityHash: hashOf("integrity"),
      collectedHash: hashOf("collected"),
    };
    const all = Object.keys(binding).map((part) => toHex(extraDataOf({ ...binding, [part]: hashOf("x") })));
    expect(new Set([toHex(extraDataOf(binding)), ...all]).size).toBe(6);
    expect(() => extraDataOf({ ...binding, blockHash: new Uint8Array(31) })).toThrow(/32 bytes/);
  });
});
