import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LogEntry, MadeEntry } from "./entry.js";
import { StateLog } from "./state-log.js";

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "logos-log-")), "state", "alice.sqlite");
});
afterEach(() => rmSync(dirname(dirname(file)), { recursive: true }));

const entry = (number: bigint): LogEntry => ({
  owner: "5Gr",
  workspace: "web",
  number,
  serial: 2n ** 64n - 1n,
  lineage: "0x05",
  forced: false,
  previousHash: undefined,
  sealed: new Uint8Array([1, 2, Number(number)]),
  lock: { id: "12n", operation: "OperationTypeApply", who: "alice@laptop", nonce: 7n, run: "ab", plan: undefined },
  made: undefined,
});
const held = { ...entry(1n).lock, nonce: 7n, isReleasing: true };
const made: MadeEntry = {
  header: {
    previousHash: "0x01",
    ciphertextHash: "0x02",
    sizeBytes: 3,
    digest: "0x03",
    recipients: "0x04",
    lineage: "0x05",
    serial: 2n ** 64n - 1n,
    forced: false,
    kind: { kind: "delta", base: 1n },
    place: "inline",
  },
  ciphertext: new Uint8Array([4, 5, 6]),
  stores: ["local"],
};

test("what was appended is there after the process, in order of numbers, until the chain has it", () => {
  const first = new StateLog(file);
  for (const number of [10n, 9n, 2n]) first.append(entry(number));
  first.append(entry(9n));
  first.setMade(entry(10n), made);
  first.putLock("web", held);
  first.close();
  const second = new StateLog(file);
  expect(second.pending().map(({ number }) => number)).toEqual([2n, 9n, 10n]);
  expect(second.pending()[0]).toStrictEqual(entry(2n));
  expect(second.pending()[2]).toStrictEqual({ ...entry(10n), made });
  expect(second.locks().get("web")).toStrictEqual(held);
  second.remove(entry(9n));
  second.strand(entry(10n), "another revision 10 was written");
  second.dropLock("web");
  expect(second.pending().map(({ number }) => number)).toEqual([2n]);
  expect(second.stranded().map(({ number, reason }) => [number, reason])).toEqual([
    [10n, "another revision 10 was written"],
  ]);
  expect(second.locks().size).toBe(0);
  second.close();
});

test("one process at a time has it", () => {
  const first = new StateLog(file);
  expect(() => new StateLog(file, 50)).toThrow(expect.objectContaining({ code: "busy" }));
  first.close();
  new StateLog(file, 50).close();
});

test("the folder is its owner's alone", () => {
  new StateLog(file).close();
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
});
