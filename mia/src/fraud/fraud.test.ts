import { describe, expect, test } from "vitest";
import { parseImaBinary } from "../ima/binary.js";
import type { ImaEntry } from "../ima/entry.js";
import { replayIma } from "../ima/replay.js";
import { pathOf } from "../merkle/tree.js";
import { allowlistOf } from "../reference/allowlist.js";
import { hashOf } from "../testing/claims.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { imaEntry, joined } from "../testing/ima.js";
import { imaList } from "../testing/machine.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { proveAbsence, provesAbsence } from "./absence.js";
import { encodeFraudProof, parseFraudProof } from "./codec.js";
import { findFraud } from "./find.js";
import { parseMeasuredName } from "./measured-name.js";
import { checkFraudProof, type FraudProof, type MeasuredLog, makeFraudProof, type PassCommitment } from "./proof.js";
import { stateLeaves, statesRoot } from "./states.js";

const violation = { templateHash: new Uint8Array(20) };
const known = parseImaBinary(imaList, 20);
const allowlist = allowlistOf(known.slice(1));
const logOf = (...more: Uint8Array[]): MeasuredLog => logOfEntries(parseImaBinary(joined(imaList, ...more), 20));
const logOfEntries = (entries: readonly ImaEntry[]): MeasuredLog => ({
  entries,
  states: replayIma(entries, ALGORITHM.sha256),
});
const commitmentTo = ({ entries, states }: MeasuredLog): PassCommitment => ({
  statesRoot: statesRoot(0, states),
  logLength: entries.length,
  pcr10: present(states.at(-1)),
  allowlistRoot: allowlist.root,
  exempt: ["/data/"],
  violationsAllowed: false,
});
const bad = logOf(imaEntry("/usr/bin/miner"), imaEntry("/usr/bin/true"));
const commitment = commitmentTo(bad);
const proof = entryProof(bad, 169);

describe("a pass over a bad list", () => {
  test("is disproved by one step", () => {
    expect(checkFraudProof(proof, commitment)).toEqual({ proven: true, fraud: "not-allowlisted" });
    expect(findFraud(bad, commitment, allowlist)).toEqual({ proof, fraud: "not-allowlisted" });
  });

  test("is disproved by a violation where none is allowed", () => {
    const log = logOf(imaEntry("/usr/bin/x", violation));
    const found = present(makeFraudProof(log, 169, allowlist));
    expect(checkFraudProof(found, commitmentTo(log))).toEqual({ proven: true, fraud: "violation" });
    expect(findFraud(log, commitmentTo(log), allowlist)?.proof).toEqual(found);
    const lenient = { ...commitmentTo(log), violationsAllowed: true };
    expect(checkFraudProof(found, lenient)).toEqual({ proven: false, flaw: "violation-allowed" });
    expect(findFraud(log, lenient, allowlist)).toBeUndefined();
  });

  test("is disproved by a second kernel, and by a list that does not begin with the boot", () => {
    const log = logOf(imaEntry("boot_aggregate"));
    expect(findFraud(log, commitmentTo(log), allowlist)?.fraud).toBe("second-boot");
    const cut = logOfEntries(known.slice(1));
    expect(findFraud(cut, commitmentTo(cut), allowlist)?.fraud).toBe("no-boot-aggregate");
  });

  test("is disproved by ends of its states that are not those it claims", () => {
    const good = logOf();
    const about = { ...commitmentTo(good), pcr10: hashOf("x") };
    expect(findFraud(good, about, allowlist)?.fraud).toBe("end");
    const states = [hashOf("hidden"), ...good.states.slice(1)];
    const start = { kind: "false-start", state: hashOf("hidden"), path: pathOf(stateLeaves(0, states), 0) } as const;
    const hidden = { ...commitmentTo(good), statesRoot: statesRoot(0, states) };
    expect(checkFraudProof(start, hidden)).toEqual({ proven: true, fraud: "start" });
    const path = pathOf(stateLeaves(0, good.states), 0);
    const honest = { kind: "false-start", state: new Uint8Array(32), path } as const;
    expect(checkFraudProof(honest, commitmentTo(good))).toEqual({ proven: false, flaw: "state-correct" });
  });

  test("is disproved in less than 4 KB, even of the longest list and the largest allowlist of the captures", () => {
    const log = logOfEntries(parseImaBinary(fixture("tcb/ima_bin_3"), 20));
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      path: `/usr/bin/${index}`,
      algorithm: "sha256",
      digest: hashOf(`${index}`),
    }));
    const found = present(makeFraudProof(log, 700, allowlistOf(many)));
    expect(encodeFraudProof(found).length).toBeLessThan(4096);
    const root = { ...commitmentTo(log), allowlistRoot: allowlistOf(many).root };
    expect(checkFraudProof(parseFraudProof(encodeFraudProof(found)), root)).toMatchObject({ proven: true });
  });
});

describe("a pass over a good list", () => {
  const good = logOf(imaEntry("/data/tenant"));

  test("has no proof against any entry of the allowlist, nor against the first", () => {
    for (let index = 0; index < 169; index++) expect(makeFraudProof(good, index, allowlist)).toBeUndefined();
    expect(makeFraudProof(good, 500, allowlist)).toBeUndefined();
    expect(findFraud(good, commitmentTo(good), allowlist)).toBeUndefined();
  });

  test("is not disproved by what is exempt", () => {
    const exempt = present(makeFraudProof(good, 169, allowlist));
    expect(checkFraudProof(exempt, commitmentTo(good))).toEqual({ proven: false, flaw: "entry-allowed" });
  });

  test("is not disproved by its own beginning", () => {
    const first = {
      ...proof,
      index: 0,
      before: present(good.states[0]),
      template: present(good.entries[0]).templateData,
    };
    const leaves = stateLeaves(0, good.states);
    const whole = { ...first, beforePath: pathOf(leaves, 0), afterPath: pathOf(leaves, 1) };
    expect(checkFraudProof(whole, commitmentTo(good))).toEqual({ proven: false, flaw: "entry-allowed" });
  });
});

test.each<[string, FraudProof, string]>([
  ["states that were not committed", { ...proof, before: hashOf("x") }, "state-not-proved"],
  ["another place", { ...proof, index: 168 }, "state-not-proved"],
  ["content that was not extended", { ...proof, template: hashOf("x") }, "state-not-proved"],
  ["a violation that was none", { ...proof, kind: "violation" }, "state-not-proved"],
  ["no absence", { ...proof, gap: undefined }, "gap-not-proved"],
  ["absence of something else", { ...proof, gap: proveAbsence(allowlist, hashOf("x")) }, "gap-not-proved"],
])("a proof with %s proves nothing", (_, false_, flaw) => {
  expect(checkFraudProof(false_, commitment)).toEqual({ proven: false, flaw });
});

test("template data that is not understood proves nothing", () => {
  const entry = { ...present(bad.entries[1]), templateData: Uint8Array.of(1, 2, 3) };
  const log = logOfEntries([present(bad.entries[0]), entry]);
  expect(makeFraudProof(log, 1, allowlist)).toBeUndefined();
  expect(findFraud(log, commitmentTo(log), allowlist)).toBeUndefined();
  const leaves = stateLeaves(0, log.states);
  const paths = { beforePath: pathOf(leaves, 1), afterPath: pathOf(leaves, 2) };
  const made: FraudProof = {
    ...proof,
    index: 1,
    before: present(log.states[1]),
    template: entry.templateData,
    ...paths,
  };
  expect(checkFraudProof(made, commitmentTo(log))).toEqual({ proven: false, flaw: "entry-malformed" });
});

test("template data whose digest or name is not of its form is refused", () => {
  const entry = present(bad.entries[169]).templateData;
  const name = entry.length - 1;
  expect(parseMeasuredName(entry)).toMatchObject({ algorithm: "sha256" });
  expect(() => parseMeasuredName(entry.with(4 + 6, 0x20))).toThrow(/without its algorithm/);
  expect(() => parseMeasuredName(entry.with(name, 0x20))).toThrow(/not its end/);
  expect(() => parseMeasuredName(entry.with(name - 2, 0))).toThrow(/not its end/);
});

describe("absence", () => {
  const list = allowlistOf(
    ["a", "b", "c", "d", "e"].map((path) => ({ path, algorithm: "sha256", digest: hashOf(path) })),
  );
  const probes = Array.from({ length: 60 }, (_, index) => hashOf(`probe ${index}`));

  test("is proved wherever a leaf would stand, and of an empty list", () => {
    for (const leaf of [...probes, new Uint8Array(32), new Uint8Array(32).fill(255)]) {
      expect(provesAbsence(present(proveAbsence(list, leaf)), leaf, list.root)).toBe(true);
    }
    const none = allowlistOf([]);
    expect(provesAbsence(present(proveAbsence(none, hashOf("x"))), hashOf("x"), none.root)).toBe(true);
  });

  test("is not proved of a leaf that is there, by neighbours that are none, or at the ends", () => {
    const [first = new Uint8Array(), second = new Uint8Array(), third = new Uint8Array()] = list.leaves;
    expect(proveAbsence(list, second)).toBeUndefined();
    const around = (leaf: Uint8Array) => ({
      leaf,
      path: present(proveAbsence(list, leaf.with(31, (leaf[31] ?? 0) ^ 1))),
    });
    expect(around(first).path).toBeDefined();
    const before = present(proveAbsence(list, second.with(31, (second[31] ?? 0) - 1)));
    const after = present(proveAbsence(list, second.with(31, (second[31] ?? 0) + 1)));
    const gap = {
      count: 5,
      index: 1,
      ...(before.left && { left: before.left }),
      ...(after.right && { right: after.right }),
    };
    expect(provesAbsence(gap, second, list.root)).toBe(false);
    expect(provesAbsence({ ...gap, index: 2 }, second, list.root)).toBe(false);
    expect(third).toHaveLength(32);
    const probe = new Uint8Array(32);
    const atStart = present(proveAbsence(list, probe));
    expect(provesAbsence({ ...atStart, index: 1 }, probe, list.root)).toBe(false);
    expect(provesAbsence({ count: 5, index: 5 }, probe, list.root)).toBe(false);
    expect(provesAbsence({ count: 0, index: 0 }, probe, list.root)).toBe(false);
    expect(provesAbsence(atStart, second, list.root)).toBe(false);
  });
});

describe("the bytes of a proof", () => {
  test("come back, and not with one more", () => {
    const bytes = encodeFraudProof(proof);
    expect(parseFraudProof(bytes)).toEqual(proof);
    expect(() => parseFraudProof(Uint8Array.of(...bytes, 0))).toThrow(/trailing-bytes/);
    const others: FraudProof[] = [
      { ...proof, gap: undefined },
      { kind: "violation", index: 3, before: hashOf("b"), beforePath: [hashOf("c")], afterPath: [] },
      { kind: "false-end", state: hashOf("b"), path: [hashOf("c"), hashOf("d")] },
    ];
    for (const other of others) expect(parseFraudProof(encodeFraudProof(other))).toEqual(other);
    expect(() => parseFraudProof(Uint8Array.of(4))).toThrow(/malformed/);
  });

  test("damaged ones only ever give a MiaError or prove nothing", () => {
    fuzz(
      (bytes) => {
        const parsed = parseFraudProof(bytes);
        const outcome = checkFraudProof(parsed, commitment);
        if (outcome.proven) expect(encodeFraudProof(parsed)).toEqual(encodeFraudProof(proof));
      },
      [encodeFraudProof(proof)],
    );
  });
});

function entryProof(log: MeasuredLog, index: number): Extract<FraudProof, { kind: "entry" }> {
  const made = makeFraudProof(log, index, allowlist);
  if (made?.kind !== "entry") throw new Error("the test expects a proof about an entry");
  return made;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the test expects a value");
  return value;
}
