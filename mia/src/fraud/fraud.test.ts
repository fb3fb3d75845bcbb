import { describe, expect, test } from "vitest";
import { parseImaBinary } from "../ima/binary.js";
import { replayIma } from "../ima/replay.js";
import { allowlistOf } from "../reference/allowlist.js";
import { hashOf } from "../testing/claims.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { imaEntry, joined } from "../testing/ima.js";
import { imaList } from "../testing/machine.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { proveAbsence, provesAbsence } from "./absence.js";
import { encodeFraudProof, parseFraudProof } from "./codec.js";
import { parseMeasuredName } from "./measured-name.js";
import { checkFraudProof, type FraudProof, makeFraudProof, type PassCommitment } from "./proof.js";
import { statesRoot } from "./states.js";

const violation = { templateHash: new Uint8Array(20) };
const known = parseImaBinary(imaList, 20);
const allowlist = allowlistOf(known.slice(1));
const logOf = (...more: Uint8Array[]) => {
  const entries = parseImaBinary(joined(imaList, ...more), 20);
  return { fromIndex: 0, entries, states: replayIma(entries, ALGORITHM.sha256) };
};
const commitmentTo = (log: ReturnType<typeof logOf>): PassCommitment => ({
  statesRoot: statesRoot(log.fromIndex, log.states),
  allowlistRoot: allowlist.root,
  excludedPaths: [{ exactly: "/etc/machine-id" }],
  violationPaths: [],
});
const bad = logOf(imaEntry("/usr/bin/miner"), imaEntry("/usr/bin/true"));
const commitment = commitmentTo(bad);
const proof = present(makeFraudProof(bad, 169, allowlist));
const withStep = (step: object): FraudProof => ({
  ...proof,
  step: { ...(proof.step as object), ...step } as FraudProof["step"],
});

describe("a pass over a bad list", () => {
  test("is disproved by one step", () => {
    expect(checkFraudProof(proof, commitment)).toEqual({ proven: true, fraud: "allowlist" });
  });

  test("is disproved from a part of the list as well", () => {
    const part = { fromIndex: 100, entries: bad.entries.slice(100), states: bad.states.slice(100) };
    const found = present(makeFraudProof(part, 69, allowlist));
    const root = statesRoot(100, part.states);
    expect(checkFraudProof(found, { ...commitment, statesRoot: root })).toEqual({ proven: true, fraud: "allowlist" });
    expect(checkFraudProof({ ...found, entryIndex: 69 }, { ...commitment, statesRoot: root })).toMatchObject({
      flaw: "states",
    });
  });

  test("is disproved by a violation where none is allowed", () => {
    const log = logOf(imaEntry("/usr/bin/x", violation));
    const found = present(makeFraudProof(log, 169, allowlist));
    expect(checkFraudProof(found, commitmentTo(log))).toEqual({ proven: true, fraud: "violation" });
    const lenient = { ...commitmentTo(log), violationPaths: [{ below: "/var/log" }] };
    expect(checkFraudProof(found, lenient)).toEqual({ proven: false, flaw: "violations-allowed" });
  });

  test("is disproved by a second kernel", () => {
    const log = logOf(imaEntry("boot_aggregate"));
    expect(checkFraudProof(present(makeFraudProof(log, 169, allowlist)), commitmentTo(log))).toMatchObject({
      fraud: "kexec",
    });
  });

  test("is disproved in less than 4 KB, even of the longest list and the largest allowlist of the captures", () => {
    const entries = parseImaBinary(fixture("tcb/ima_bin_3"), 20);
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      path: `/usr/bin/${index}`,
      algorithm: "sha256",
      digest: hashOf(`${index}`),
    }));
    const log = { fromIndex: 0, entries, states: replayIma(entries, ALGORITHM.sha256) };
    const found = present(makeFraudProof(log, 700, allowlistOf(many)));
    expect(encodeFraudProof(found).length).toBeLessThan(4096);
    const root = { ...commitmentTo(log), allowlistRoot: allowlistOf(many).root };
    expect(checkFraudProof(parseFraudProof(encodeFraudProof(found)), root)).toMatchObject({ proven: true });
  });
});

describe("a pass over a good list", () => {
  const good = logOf(imaEntry("/etc/machine-id"));

  test("has no proof against any entry of the allowlist", () => {
    for (let index = 1; index < 169; index++) expect(makeFraudProof(good, index, allowlist)).toBeUndefined();
    expect(makeFraudProof(good, 500, allowlist)).toBeUndefined();
  });

  test("is not disproved by what the rules exclude, nor by the first entry", () => {
    const excluded = present(makeFraudProof(good, 169, allowlist));
    expect(checkFraudProof(excluded, commitmentTo(good))).toEqual({ proven: false, flaw: "excluded" });
    const first = present(makeFraudProof(good, 0, allowlist));
    expect(checkFraudProof(first, commitmentTo(good))).toEqual({ proven: false, flaw: "excluded" });
  });
});

test.each<[string, FraudProof, string]>([
  ["states that were not committed", { ...proof, before: hashOf("x") }, "states"],
  ["another state after", { ...proof, after: hashOf("x") }, "states"],
  ["states that are no neighbours", { ...proof, position: 168 }, "states"],
  ["another count", { ...proof, stateCount: proof.stateCount + 1 }, "states"],
  ["content that was not extended", withStep({ templateData: bad.entries[170]?.templateData }), "step"],
  ["a violation that was none", { ...proof, step: "violation" }, "step"],
  ["no absence", withStep({ absence: undefined }), "absence"],
  ["absence of something else", withStep({ absence: proveAbsence(allowlist, hashOf("x")) }), "absence"],
])("a proof with %s proves nothing", (_, false_, flaw) => {
  expect(checkFraudProof(false_, commitment)).toEqual({ proven: false, flaw });
});

test("template data that is not understood proves nothing", () => {
  const [before = new Uint8Array()] = bad.states;
  const entry = { ...present(bad.entries[1]), templateData: Uint8Array.of(1, 2, 3) };
  const states = [before, ...replayIma([entry], ALGORITHM.sha256).slice(1)];
  const base = present(makeFraudProof({ fromIndex: 0, entries: [present(bad.entries[169])], states }, 0, allowlist));
  const step = { templateData: entry.templateData, absence: undefined };
  const outcome = checkFraudProof({ ...base, step }, { ...commitment, statesRoot: statesRoot(0, states) });
  expect(outcome).toEqual({ proven: false, flaw: "content" });
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
    const kexec = withStep({ absence: undefined });
    expect(parseFraudProof(encodeFraudProof(kexec))).toEqual(kexec);
    const open: FraudProof = { ...proof, step: "violation" };
    expect(parseFraudProof(encodeFraudProof(open))).toEqual(open);
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

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the test expects a value");
  return value;
}
