import { expect, test } from "vitest";
import { parseEventLog } from "../event-log/parse.js";
import { replayEventLog } from "../event-log/replay.js";
import { hashOf } from "../testing/claims.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { pcrDigestOf } from "./boot-digest.js";
import { bootClaimOf, captureProfile } from "./hardware-profile.js";

const log = fixture("uki/bios_log.bin");
const values = replayEventLog(parseEventLog(log), ALGORITHM.sha256);
const MASK = 0x7bdd;

test("a profile has the firmware's PCRs and none of those that the image decides", () => {
  const { pcrs, secureBoot } = captureProfile(log);
  expect(pcrs.get(0)).toEqual(values[0]);
  expect(pcrs.get(7)).toEqual(values[7]);
  expect([4, 9, 10, 11, 12].some((pcr) => pcrs.has(pcr))).toBe(false);
  expect(secureBoot).toBe(false);
});

test("profile and image together give the boot claim", () => {
  const image = new Map([4, 9, 11, 12].map((pcr) => [pcr, hashOf(`PCR ${pcr}`)]));
  const claim = bootClaimOf(captureProfile(log), { applications: [], commandLine: "quiet", pcrs: image }, MASK);
  expect(claim.commandLineHash).toEqual(hashOf("quiet"));
  expect(claim.pcrDigest).toEqual(pcrDigestOf(MASK, new Map([...values.entries(), ...image])));
});

test("a log with a flaw makes no profile", () => {
  const flawed = log.slice();
  flawed[flawed.length - 1] = (flawed.at(-1) ?? 0) ^ 1;
  expect(() => captureProfile(flawed)).toThrow(/no profile of this log: log-/);
  fuzz(captureProfile, [log], 4);
});
