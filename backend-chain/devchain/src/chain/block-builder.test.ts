import { silentLogger } from "@logos/proto/process";
import { beforeAll, expect, test } from "vitest";
import { u64 } from "../bytes/scale-writer.js";
import { prepareCrypto } from "../crypto/hashes.js";
import { buildGenesis, inKeyOrder } from "../genesis/genesis.js";
import { START_MS } from "../runtime.testing.js";
import { readRuntime } from "../runtime-file.js";
import { storageKey } from "../storage/storage-key.js";
import { type Trie, trieGet } from "../trie/trie.js";
import { buildTrie } from "../trie/trie-build.js";
import { Executor } from "../wasm/executor.js";
import { BabeDigest, decodeBabeConfig } from "./babe-digest.js";
import { type Applied, type BuiltBlock, buildBlock } from "./block-builder.js";

let executor: Executor;
let state: Trie;

beforeAll(async () => {
  await prepareCrypto();
  const wasm = readRuntime();
  const salt = new Uint8Array(16);
  executor = new Executor(wasm, silentLogger);
  state = buildTrie(
    inKeyOrder(buildGenesis({ wasm, preset: "development", salt, timeMs: START_MS, log: silentLogger })),
  );
});

function build(transactions: Uint8Array[], results: Applied[], slotOffset = 0n): BuiltBlock {
  const timestampMs = BigInt(START_MS) + 40n;
  // Slot 20 ms, epoch 180,000 slots: the development preset.
  const digest = new BabeDigest(decodeBabeConfig(new Uint8Array([...u64(20n), ...u64(180_000n)])));
  return buildBlock({
    executor,
    parent: { hash: new Uint8Array(32), number: 0, state },
    preDigest: digest.forSlot(timestampMs / 20n + slotOffset, (key) => trieGet(state, key)),
    timestampMs,
    transactions: { next: () => transactions.shift(), applied: (result) => results.push(result) },
  });
}

test("bytes on which the runtime traps leave the block as it is without them", () => {
  const results: Applied[] = [];
  const garbage = [Uint8Array.of(0xff, 0xff), Uint8Array.of(4, 0x84), new Uint8Array(100)];
  const block = build([...garbage], results);
  expect(results.map(({ kind }) => kind)).toEqual(garbage.map(() => "trapped"));
  const clean = build([], []);
  expect(block.hash).toEqual(clean.hash);
  expect(block.body.length).toBe(1);
});

test("an inherent sent as a transaction is refused and leaves no trace", () => {
  const clean = build([], []);
  const results: Applied[] = [];
  const block = build([...clean.body], results);
  expect(results.map(({ kind }) => kind)).not.toContain("included");
  expect(block.hash).toEqual(clean.hash);
});

test("the block says the time it was given", () => {
  const now = trieGet(build([], []).state, storageKey("Timestamp", "Now"));
  expect(now).toEqual(u64(BigInt(START_MS) + 40n));
});

test("a slot that does not belong to the time aborts the block with a reason", () => {
  expect(() => build([], [], 1n)).toThrow(/\[bad-block\] the runtime does not take an inherent/);
});
