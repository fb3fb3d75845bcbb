import { describe, expect, test } from "vitest";
import { parseImaBinary } from "../ima/binary.js";
import { replayIma } from "../ima/replay.js";
import { allowlistOf } from "../reference/allowlist.js";
import { hashOf } from "../testing/claims.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { imaEntry, joined } from "../testing/ima.js";
import { attestation, imaList } from "../testing/machine.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { checkFraudProof } from "./check-proof.js";
import { encodeFraudProof, parseFraudProof } from "./codec.js";
import { findFraud } from "./find.js";
import { type MeasuredLog, makeFraudProof } from "./make-proof.js";
import { measuredLogOf } from "./measured-log.js";
import { parseMeasuredName } from "./measured-name.js";
import type { FraudProof, PassCommitment } from "./proof.js";
import { statesRoot } from "./states.js";

const violation = { templateHash: new Uint8Array(20) };
const known = parseImaBinary(imaList, 20);
const allowlist = allowlistOf(known.slice(1));
const END = known.length;
const logOf = (...more: Uint8Array[]): MeasuredLog => {
  const entries = parseImaBinary(joined(imaList, ...more), 20);
  return { entries, states: replayIma(entries, ALGORITHM.sha256) };
};
const passOf = ({ states }: MeasuredLog, change: Partial<PassCommitment> = {}): PassCommitment => ({
  statesRoot: statesRoot(0, states),
  logLength: states.length - 1,
  pcr10: present(states.at(-1)),
  allowlistRoot: allowlist.root,
  exempt: ["/run/"],
  violationsAllowed: false,
  ...change,
});
const bad = logOf(imaEntry("/usr/bin/miner"), imaEntry("/usr/bin/true"));
const passed = passOf(bad);
const proof = entryProof(bad, END);

describe("a pass over a bad list", () => {
  test("is disproved by the one entry that nobody reviewed, which is found", () => {
    expect(checkFraudProof(proof, passed)).toEqual({ proven: true, fraud: "not-allowlisted" });
    expect(findFraud(bad, passed, allowlist)).toEqual({ proof, fraud: "not-allowlisted" });
  });

  test("is disproved from a list that goes on after what was passed, and not beyond it", () => {
    const longer = logOf(imaEntry("/usr/bin/miner"), imaEntry("/usr/bin/true"), imaEntry("/usr/bin/late"));
    expect(findFraud(longer, passed, allowlist)?.proof).toEqual(proof);
    expect(findFraud(longer, passOf(logOf()), allowlist)).toBeUndefined();
  });

  test("is disproved by a violation where none is allowed", () => {
    const log = logOf(imaEntry("/usr/bin/x", violation));
    const found = present(findFraud(log, passOf(log), allowlist)).proof;
    expect(found).toEqual(makeFraudProof(log, END, allowlist));
    expect(checkFraudProof(found, passOf(log))).toEqual({ proven: true, fraud: "violation" });
    const lenient = passOf(log, { violationsAllowed: true });
    expect(checkFraudProof(found, lenient)).toEqual({ proven: false, flaw: "violation-allowed" });
    expect(findFraud(log, lenient, allowlist)).toBeUndefined();
  });

  test("is not disproved by known files of the template ima-ngv2, and is by their digests as those of verity trees", () => {
    const { path, digest } = present(
      known.find((entry) => entry.algorithm === "sha256" && entry.path.startsWith("/usr/")),
    );
    const honest = logOf(imaEntry(path, { type: "ima", digest }));
    expect(findFraud(honest, passOf(honest), allowlist)).toBeUndefined();
    expect(makeFraudProof(honest, END, allowlist)).toBeUndefined();
    const log = logOf(imaEntry(path, { type: "verity", digest }));
    expect(findFraud(log, passOf(log), allowlist)?.fraud).toBe("not-allowlisted");
  });

  test("is disproved by a second kernel, even if its aggregate were allowlisted", () => {
    const log = logOf(imaEntry("boot_aggregate"));
    const lenient = allowlistOf(log.entries);
    const found = present(findFraud(log, passOf(log, { allowlistRoot: lenient.root }), lenient)).proof;
    expect(checkFraudProof(found, passOf(log))).toEqual({ proven: true, fraud: "second-boot" });
  });

  test("is disproved by a first entry that is no boot", () => {
    const entries = parseImaBinary(joined(imaEntry("/usr/bin/miner"), imaList), 20);
    const log = { entries, states: replayIma(entries, ALGORITHM.sha256) };
    const found = present(findFraud(log, passOf(log), allowlist)).proof;
    expect(checkFraudProof(found, passOf(log))).toEqual({ proven: true, fraud: "no-boot-aggregate" });
  });

  test("is disproved by states that do not begin with zeros, or do not end as claimed", () => {
    const late = { entries: known, states: replayIma(known, ALGORITHM.sha256, hashOf("before")) };
    const start = present(findFraud(late, passOf(late), allowlist)).proof;
    expect(checkFraudProof(start, passOf(late))).toEqual({ proven: true, fraud: "start" });
    const good = logOf();
    expect(checkFraudProof({ ...start, ...firstOf(good) }, passOf(good))).toMatchObject({ flaw: "state-correct" });
    const claim = passOf(good, { pcr10: hashOf("another") });
    const end = present(findFraud(good, claim, allowlist)).proof;
    expect(checkFraudProof(end, claim)).toEqual({ proven: true, fraud: "end" });
    expect(checkFraudProof(end, passOf(good))).toEqual({ proven: false, flaw: "state-correct" });
    expect(checkFraudProof(start, claim)).toEqual({ proven: false, flaw: "state-not-proved" });
  });

  test("is disproved in less than 4 KB, even of the longest list and the largest allowlist of the captures", () => {
    const entries = parseImaBinary(fixture("tcb/ima_bin_3"), 20);
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      path: `/usr/bin/${index}`,
      algorithm: "sha256",
      digest: hashOf(`${index}`),
    }));
    const log = { entries, states: replayIma(entries, ALGORITHM.sha256) };
    const found = present(makeFraudProof(log, 700, allowlistOf(many)));
    expect(encodeFraudProof(found).length).toBeLessThan(3_903);
    const root = passOf(log, { allowlistRoot: allowlistOf(many).root });
    expect(checkFraudProof(parseFraudProof(encodeFraudProof(found)), root)).toMatchObject({ proven: true });
  });
});

describe("a pass over a good list", () => {
  const good = logOf(imaEntry("/run/user/tool"));

  test("has no proof", () => {
    for (let index = 0; index < END; index++) expect(makeFraudProof(good, index, allowlist)).toBeUndefined();
    expect(makeFraudProof(good, 500, allowlist)).toBeUndefined();
    expect(findFraud(good, passOf(good), allowlist)).toBeUndefined();
  });

  test("is not disproved by what is exempt, nor by the first entry", () => {
    const exempt = entryProof(good, END);
    expect(checkFraudProof(exempt, passOf(good))).toEqual({ proven: false, flaw: "entry-allowed" });
    expect(checkFraudProof(exempt, passOf(good, { exempt: ["/run/user/tool/"] }))).toMatchObject({ proven: true });
    const leaves = entryProof(logOf(imaEntry("boot_aggregate")), END);
    const first = { ...leaves, ...stepOf(good, 0), template: present(good.entries[0]).templateData };
    expect(checkFraudProof(first, passOf(good))).toEqual({ proven: false, flaw: "entry-allowed" });
  });

  test("has none that fits one step if its template data is too long", () => {
    const long = logOf(imaEntry(`/${"x".repeat(1_200)}`));
    expect(makeFraudProof(long, END, allowlist)).toBeUndefined();
    expect(findFraud(long, passOf(long), allowlist)).toBeUndefined();
  });
});

test.each<[string, FraudProof, string]>([
  ["a state that was not committed", { ...proof, before: hashOf("x") }, "state-not-proved"],
  ["another place", { ...proof, index: END - 1 }, "state-not-proved"],
  ["a place outside the list", { ...proof, index: 0xffff_ffff }, "state-not-proved"],
  ["a path that is too short", { ...proof, afterPath: proof.afterPath.slice(1) }, "state-not-proved"],
  ["content that was not extended", { ...proof, template: entry(END + 1) }, "state-not-proved"],
  ["a violation that was none", { ...stepOf(bad, END), kind: "violation" }, "state-not-proved"],
  ["no gap", { ...proof, gap: undefined }, "gap-not-proved"],
  ["the gap of something else", { ...proof, gap: entryProof(bad, END + 1).gap }, "gap-not-proved"],
])("a proof with %s proves nothing", (_, false_, flaw) => {
  expect(checkFraudProof(false_, passed)).toEqual({ proven: false, flaw });
});

test("template data that is not understood proves nothing", () => {
  const odd = { ...present(bad.entries[1]), templateData: Uint8Array.of(1, 2, 3) };
  const entries = [...known, odd];
  const log = { entries, states: replayIma(entries, ALGORITHM.sha256) };
  const outcome = checkFraudProof({ ...proof, ...stepOf(log, END), template: odd.templateData }, passOf(log));
  expect(outcome).toEqual({ proven: false, flaw: "entry-malformed" });
  expect(findFraud(log, passOf(log), allowlist)).toBeUndefined();
});

test("template data whose digest or name is not of its form is refused", () => {
  const data = entry(END);
  const name = data.length - 1;
  expect(parseMeasuredName(data)).toMatchObject({ algorithm: new TextEncoder().encode("sha256") });
  expect(() => parseMeasuredName(data.with(4 + 6, 0x20))).toThrow(/without its algorithm/);
  expect(() => parseMeasuredName(data.with(name, 0x20))).toThrow(/not its end/);
  expect(() => parseMeasuredName(data.with(name - 2, 0))).toThrow(/not its end/);
  expect(() => parseMeasuredName(Uint8Array.of(3, 0, 0, 0, 0x61, 0x3a, 0, 0, 0, 0, 0))).toThrow(/not its end/);
});

test("the log of some evidence is a whole one, or none", () => {
  const { ima } = attestation().evidence;
  expect(measuredLogOf(ima)).toEqual(logOf());
  expect(measuredLogOf({ ...ima, fromIndex: 1 })).toBeUndefined();
  expect(measuredLogOf({ ...ima, entries: ima.entries.subarray(1) })).toBeUndefined();
  expect(measuredLogOf({ ...ima, fromPcr10: hashOf("x") })?.states[0]).toEqual(hashOf("x"));
});

describe("the bytes of a proof", () => {
  const all: readonly FraudProof[] = [
    proof,
    { ...proof, gap: undefined },
    { kind: "violation", ...stepOf(bad, 3) },
    { kind: "false-start", ...firstOf(bad) },
    { kind: "false-end", ...firstOf(bad) },
  ];

  test("come back, and not with one more", () => {
    for (const each of all) {
      const bytes = encodeFraudProof(each);
      expect(parseFraudProof(bytes)).toEqual(each);
      expect(() => parseFraudProof(Uint8Array.of(...bytes, 0))).toThrow(/trailing-bytes/);
    }
    expect(() => parseFraudProof(Uint8Array.of(4))).toThrow(/kind 4/);
  });

  test("damaged ones only ever give a MiaError or prove nothing", () => {
    fuzz((bytes) => {
      const parsed = parseFraudProof(bytes);
      if (checkFraudProof(parsed, passed).proven) expect(encodeFraudProof(parsed)).toEqual(encodeFraudProof(proof));
    }, all.map(encodeFraudProof));
  });
});

function entry(index: number): Uint8Array {
  return present(bad.entries[index]).templateData;
}

function entryProof(log: MeasuredLog, index: number) {
  const made = makeFraudProof(log, index, allowlist);
  if (made?.kind !== "entry") throw new Error("the test expects a proof of an entry");
  return made;
}

/** Two neighbouring states with their paths, from a proof about an entry that no list has. */
function stepOf(log: MeasuredLog, index: number) {
  const entries = log.entries.with(index, present(parseImaBinary(imaEntry("/usr/bin/x", violation), 20)[0]));
  const made = makeFraudProof({ ...log, entries }, index, allowlist);
  if (made?.kind !== "violation") throw new Error("the test expects a proof of a violation");
  const { kind: _, ...step } = made;
  return step;
}

function firstOf(log: MeasuredLog) {
  const { before: state, beforePath: path } = stepOf(log, 0);
  return { state, path };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the test expects a value");
  return value;
}
