import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HubIntegrity } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { captureProfile } from "@logos/mia";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findRoot } from "../executables.js";
import { toJson } from "../output.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { encodeHardware, readHardware } from "./hardware-file.js";
import { changesOf } from "./integrity-changes.js";
import { integrityText } from "./integrity-text.js";
import { parseRecord, publicAreaOf } from "./machine-record.js";
import { readRules } from "./rules-file.js";

const hash = (byte: string) => `0x${byte.repeat(32)}` as const;
const record: HubIntegrity = {
  hub: 3,
  phase: { kind: "trusted" },
  profile: hash("01"),
  endorsementKey: hash("02"),
  attestationKey: hash("03"),
  tamperCounter: 4n,
  epoch: 2,
  clock: undefined,
  mustReset: false,
  integrity: hash("05"),
  evidence: hash("06"),
  logLength: 7,
  pcr10: hash("08"),
  trustedUntil: 1_800_000_000_000n,
  round: 9,
  passes: [],
};
const folder = temporaryFolder("records");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("what `mia show --json` prints is the record of an appraisal", () => {
  const printed = toJson({ genesis: hash("0a"), record, nonces: [hash("0b")] });
  const read = parseRecord(bytes(printed), "record.json");
  expect(read).toMatchObject({ genesis: hash("0a"), hub: 3, tamperCounter: 4n, nonces: [hash("0b")], round: 9 });
});

test("anything else is refused with the way out", () => {
  const printed = { genesis: hash("0a"), record: JSON.parse(toJson(record)) as object, nonces: [] };
  for (const broken of ["", "null", "[]", "{}", JSON.stringify({ ...printed, nonces: [1] })]) {
    expect(() => parseRecord(bytes(broken), "r")).toThrow(/no record of a hub/);
  }
  const without = { ...printed, record: { ...printed.record, evidence: "0x12" } };
  expect(() => parseRecord(bytes(JSON.stringify(without)), "r")).toThrow(/evidence is no hash/);
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(() => parseRecord(bytes(text), "r")).toThrowError(expect.objectContaining({ name: "CliError" }));
    }),
  );
});

test("a key is taken as it is, with its size, or out of a hub's file", () => {
  expect([...publicAreaOf(Uint8Array.of(0, 0x23, 0, 0x0b))]).toEqual([0, 0x23, 0, 0x0b]);
  expect([...publicAreaOf(Uint8Array.of(0, 2, 7, 8))]).toEqual([7, 8]);
  expect([...publicAreaOf(bytes('{"attestationPublic":"0708","x":1}'))]).toEqual([7, 8]);
  expect(publicAreaOf(bytes("{}"))).toHaveLength(0);
});

test("a hub is described with its phase in words, its committee and its enrolment", () => {
  const about = { reference: undefined, appraisal: undefined, enrolment: undefined };
  expect(integrityText(record, about)).toMatch(/^hub 3: trusted until 2027-01-15T08:00:00Z\n/);
  const violation = { kind: "claims", components: ["tamper", "ima"] } as const;
  const violated = { ...record, mustReset: true, phase: { kind: "violated", violation } as const };
  const appraisal = {
    ...({ round: 9, states: hash("0c"), phase: "revealing", deadline: 1_800_000_000_000n } as const),
    seats: [
      { account: "5A", commitment: hash("0d"), vote: { kind: "fail", component: "ima" } as const },
      { account: "5B", commitment: undefined, vote: undefined },
    ],
  };
  const text = integrityText(violated, { ...about, appraisal });
  expect(text).toContain("violated: it says itself that these are not the reference's: its case");
  expect(text).toContain("only a reset and a good attestation heal that");
  expect(text).toMatch(/5A {2}fail \(ima\)\n {4}5B {2}nothing yet/);
});

test("changes begin when all is known and tell each one until they are stopped", async () => {
  const chain = new FakeChain();
  const stop = new AbortController();
  const seen: (string | undefined)[] = [];
  for await (const { record: held } of changesOf(chain.attestation, 3, stop.signal)) {
    seen.push(held?.phase.kind);
    if (seen.length === 3) stop.abort();
    else chain.attestation.setHub(3, { ...record, phase: { kind: seen.length === 1 ? "enrolled" : "stale" } });
  }
  expect(seen).toEqual([undefined, "enrolled", "stale"]);
});

test("a hardware profile survives its file, and another file says what is wrong", () => {
  const log = readFileSync(join(findRoot(), "cli", "measurements", "event-log"));
  const profile = captureProfile(log);
  writeFileSync(join(folder, "model.json"), encodeHardware(profile));
  expect(toJson([...readHardware(folder, "model.json").pcrs])).toBe(toJson([...profile.pcrs]));
  for (const [text, why] of [
    ["{", "no JSON"],
    ["{}", "secureBoot"],
    ['{"secureBoot":true,"pcrs":{"24":"0x"}}', "no PCR 24"],
    ['{"secureBoot":true,"pcrs":{"0":"0x12"}}', "PCR 0"],
  ] as const) {
    writeFileSync(join(folder, "broken.json"), text);
    expect(() => readHardware(folder, "broken.json")).toThrow(why);
  }
});

test("rules are read by their names, and the member that is wrong is named", () => {
  const sensors = { minWindowMs: 1, heartbeatMs: 2, allowedMatches: { exec: 3 } };
  const rules = {
    bootMask: 1,
    logMask: 2,
    violationPaths: [],
    excludedPaths: [{ below: "/x" }],
    maxEntriesAhead: 0,
    sensors,
  };
  const write = (content: unknown): string => {
    writeFileSync(join(folder, "rules.json"), JSON.stringify(content));
    return "rules.json";
  };
  const read = readRules(folder, write({ rules, switches: ["b", "a"] }));
  expect(read).toMatchObject({ switches: ["a", "b"], scope: undefined, rules: { excludedPaths: [{ below: "/x" }] } });
  expect(read.rules.sensors.allowedMatches).toEqual(new Map([["exec", 3n]]));
  expect(() => readRules(folder, write({ rules: { ...rules, logMask: -1 } }))).toThrow(/logMask is no whole number/);
  expect(() => readRules(folder, write({ rules: { ...rules, excludedPaths: [{}] } }))).toThrow(/excludedPaths/);
  expect(() => readRules(folder, write([]))).toThrow(/it is no object/);
});
