import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Key } from "../bytes/key.js";
import { text, u32 } from "../bytes/scale-writer.js";
import type { ImportedBlock } from "../chain/block.js";
import { ChainStore } from "./chain-store.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "devchain-store-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function block(number: number, changes: Record<string, string | null>): ImportedBlock {
  const zero = new Uint8Array(32);
  const header = { parentHash: zero, number, stateRoot: zero, extrinsicsRoot: zero, logs: [] };
  const entries = Object.entries(changes).map(([key, value]) => [key, value === null ? null : text(value)] as const);
  return {
    hash: new Uint8Array(Buffer.concat([zero.subarray(4), u32(number)])),
    header,
    body: [text("x")],
    changes: new Map(entries),
  };
}

/** Commits blocks as a chain does, remembering what was there before. */
function fill(store: ChainStore, blocks: readonly ImportedBlock[]): void {
  const state = new Map<Key, Uint8Array>();
  for (const next of blocks) {
    store.commit(next, (key) => state.get(key));
    for (const [key, value] of next.changes) {
      if (value === null) state.delete(key);
      else state.set(key, value);
    }
  }
}

const HISTORY = [
  block(0, { a: "0", b: "0" }),
  block(1, { a: "1" }),
  block(2, { b: null, c: "2" }),
  block(3, { a: "3" }),
];

test("after opening again the head and the storage are those of the last block", () => {
  const store = new ChainStore(folder, 10);
  fill(store, HISTORY);
  store.close();
  const again = new ChainStore(folder, 10);
  expect(again.head()).toEqual({ hash: HISTORY[3]?.hash, header: HISTORY[3]?.header, body: [text("x")] });
  expect(again.loadState()).toEqual([
    ["a", text("3")],
    ["c", text("2")],
  ]);
  again.close();
});

test("a value of a past block is what it was then", () => {
  const store = new ChainStore(undefined, 10);
  fill(store, HISTORY);
  expect([0, 1, 2, 3].map((number) => store.valueBefore("a", number))).toEqual([
    text("0"),
    text("1"),
    text("1"),
    undefined,
  ]);
  expect(store.valueBefore("b", 1)).toEqual(text("0"));
  expect(store.valueBefore("c", 1)).toBeNull();
  expect(store.changesBackTo(1)).toEqual(
    new Map([
      ["a", text("1")],
      ["b", text("0")],
      ["c", null],
    ]),
  );
  store.close();
});

test("states are kept for as many blocks as asked for", () => {
  const store = new ChainStore(undefined, 2);
  fill(store, HISTORY);
  expect([0, 1, 2, 3].map((number) => store.hasState(number, 3))).toEqual([false, true, true, true]);
  expect(store.valueBefore("a", 1)).toEqual(text("1"));
  store.close();
});

test("a second chain cannot open the same folder, and can once the first is closed", () => {
  const first = new ChainStore(folder, 10);
  expect(() => new ChainStore(folder, 10)).toThrow("[data-locked] another process uses");
  first.close();
  new ChainStore(folder, 10).close();
});

test("a file that is no database is refused, not overwritten", () => {
  writeFileSync(join(folder, "chain.sqlite"), "this is not a database, whatever its name says ".repeat(50));
  expect(() => new ChainStore(folder, 10)).toThrow("[data-broken]");
});
