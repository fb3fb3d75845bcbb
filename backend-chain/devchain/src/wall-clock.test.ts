import type { ApiPromise } from "@polkadot/api";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ChainEngine, createEngine } from "./engine.js";
import { connectApi, developmentKey, settle } from "./runtime.testing.js";
import { readRuntime } from "./runtime-file.js";

const SLOT_MS = 20;

let engine: ChainEngine;
let api: ApiPromise;

beforeEach(async () => {
  engine = createEngine({ wasm: readRuntime(), clock: "wall" });
  await engine.start();
  api = await connectApi(engine.provider());
});

afterEach(async () => {
  await api.disconnect();
  await engine.close();
});

async function transfers(count: number): Promise<string[]> {
  const alice = developmentKey("//Alice");
  const bob = developmentKey("//Bob").address;
  const signed = Array.from({ length: count }, async (_, nonce) => {
    const call = api.tx.balances.transferKeepAlive(bob, 10n ** 12n);
    return (await call.signAsync(alice, { nonce, era: 0 })).toHex();
  });
  return Promise.all(signed);
}

/** Times of the blocks from here on, by the chain and by the clock, until stopped. */
function watchBlocks(): { readonly chainMs: number[]; readonly wallMs: number[] } {
  const seen = { chainMs: [] as number[], wallMs: [] as number[] };
  const note = () => {
    seen.chainMs.push(engine.timestampMs);
    seen.wallMs.push(Date.now());
  };
  void engine.provider().subscribe("chain_newHead", "chain_subscribeNewHeads", [], note);
  return seen;
}

test("an idle chain makes no blocks", async () => {
  const { number } = engine.head;
  await settle(300);
  expect(engine.head.number).toBe(number);
});

test("once a transaction waits on an idle chain its block begins within a slot", async () => {
  const delaysMs: number[] = [];
  for (const transfer of await transfers(5)) {
    await settle(100);
    const { number } = engine.head;
    await engine.provider().send("author_submitExtrinsic", [transfer]);
    const waitsMs = Date.now();
    while (engine.head.number === number) await new Promise((resolve) => setImmediate(resolve));
    delaysMs.push(engine.timestampMs - waitsMs);
  }
  // The best of five: a busy machine may take the processor away at any time.
  expect(Math.min(...delaysMs)).toBeLessThanOrEqual(SLOT_MS);
});

test("blocks follow each other slot by slot while something waits, and never run ahead of the clock", async () => {
  const blocks = watchBlocks();
  await settle(5);
  const [first] = blocks.chainMs.splice(0);
  blocks.wallMs.splice(0);
  for (const transfer of await transfers(10)) {
    await engine.provider().send("author_submitExtrinsic", [transfer]);
    await settle(SLOT_MS / 2);
  }
  await settle(100);
  expect(blocks.chainMs.length).toBeGreaterThan(3);
  let last = first ?? 0;
  for (const [index, chainMs] of blocks.chainMs.entries()) {
    expect(Math.floor(chainMs / SLOT_MS)).toBeGreaterThan(Math.floor(last / SLOT_MS));
    expect(chainMs).toBeLessThanOrEqual(blocks.wallMs[index] ?? 0);
    last = chainMs;
  }
});

test("newBlock makes a block though nothing waits", async () => {
  const { number } = engine.head;
  expect((await engine.newBlock()).number).toBe(number + 1);
  expect((await engine.newBlock()).number).toBe(number + 2);
});

test("advanceTo is refused: time is not the caller's to set", async () => {
  await expect(engine.advanceTo(Date.now() + 1000)).rejects.toThrow("[usage] advanceTo needs a manual clock");
});

test("after close every use is refused", async () => {
  const other = createEngine({ wasm: readRuntime(), clock: "wall" });
  expect(() => other.genesisHash).toThrow("[closed]");
  await other.start();
  await other.close();
  await expect(other.newBlock()).rejects.toThrow("[closed]");
});
