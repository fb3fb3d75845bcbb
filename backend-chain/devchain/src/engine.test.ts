import type { ApiPromise } from "@polkadot/api";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChainEngine } from "./engine.js";
import { connectApi, developmentKey, START_MS, settle, testEngine } from "./runtime.testing.js";
import { readRuntime } from "./runtime-file.js";

const alice = () => developmentKey("//Alice");
const bob = () => developmentKey("//Bob");
let engine: ChainEngine;
let api: ApiPromise;

beforeEach(async () => {
  engine = testEngine();
  await engine.start();
  api = await connectApi(engine.provider());
});

afterEach(async () => {
  await api.disconnect();
  await engine.close();
});

async function transfer(nonce: number, amount = 10n ** 12n): Promise<`0x${string}`> {
  const signed = await api.tx.balances.transferKeepAlive(bob().address, amount).signAsync(alice(), { nonce });
  return signed.toHex();
}

async function freeOf(address: string): Promise<bigint> {
  const account = await api.query.system.account(address);
  return account.data.free.toBigInt();
}

test("a new chain stands at block 1 with the time that its clock says", async () => {
  expect(engine.head.number).toBe(1);
  expect(engine.timestampMs).toBeGreaterThanOrEqual(START_MS);
  expect(engine.timestampMs).toBeLessThan(START_MS + 100);
});

test("chains with the same salt have the same genesis, others never", async () => {
  const same = testEngine();
  const other = testEngine({ salt: new Uint8Array(16).fill(1) });
  await same.start();
  await other.start();
  expect(same.genesisHash).toBe(engine.genesisHash);
  expect(other.genesisHash).not.toBe(engine.genesisHash);
  await same.close();
  await other.close();
});

test("a signed transfer is in the next block and moves the money", async () => {
  const before = await freeOf(bob().address);
  await api.rpc.author.submitExtrinsic(await transfer(0));
  expect(engine.head.number).toBe(1);
  const { number } = await engine.newBlock();
  expect(number).toBe(2);
  expect((await freeOf(bob().address)) - before).toBe(10n ** 12n);
});

test("transactions sent in the wrong order end in one block in the right one", async () => {
  const before = await freeOf(bob().address);
  const signed = [await transfer(0, 1n), await transfer(1, 2n), await transfer(2, 3n)];
  for (const extrinsic of signed.reverse()) await api.rpc.author.submitExtrinsic(extrinsic);
  await engine.newBlock();
  expect((await freeOf(bob().address)) - before).toBe(6n);
  expect((await api.rpc.author.pendingExtrinsics()).length).toBe(0);
});

test("the pool knows the next nonce, and refuses what is outdated or badly signed", async () => {
  const first = await transfer(0);
  await api.rpc.author.submitExtrinsic(first);
  expect((await api.rpc.system.accountNextIndex(alice().address)).toNumber()).toBe(1);
  await engine.newBlock();
  await expect(engine.provider().send("author_submitExtrinsic", [first])).rejects.toMatchObject({
    code: 1010,
    data: "Transaction is outdated",
  });
  const forged = `${(await transfer(1)).slice(0, -2)}ff`;
  await expect(engine.provider().send("author_submitExtrinsic", [forged])).rejects.toMatchObject({
    code: 1010,
    data: "Transaction has a bad signature",
  });
  await expect(engine.provider().send("author_submitExtrinsic", ["0x1234"])).rejects.toMatchObject({ code: 1010 });
});

test("the state of a past block can be read and called into", async () => {
  const past = engine.head.hash;
  const free = await freeOf(bob().address);
  await api.rpc.author.submitExtrinsic(await transfer(0));
  await engine.newBlock();
  const then = await api.at(past);
  const account = await then.query.system.account(bob().address);
  expect(account.data.free.toBigInt()).toBe(free);
  const nonce = async (at?: string) =>
    engine
      .provider()
      .send("state_call", ["AccountNonceApi_account_nonce", api.createType("AccountId", alice().address).toHex(), at]);
  expect(await nonce(past)).toBe("0x00000000");
  expect(await nonce()).toBe("0x01000000");
});

test("a batch whose inner call fails keeps what came before it and is in the block", async () => {
  const before = await freeOf(bob().address);
  const calls = [1n, 10n ** 30n, 2n].map((amount) => api.tx.balances.transferKeepAlive(bob().address, amount));
  const batch = await api.tx.utility.batch(calls).signAsync(alice(), { nonce: 0 });
  const all = await api.tx.utility.batchAll(calls).signAsync(alice(), { nonce: 1 });
  await api.rpc.author.submitExtrinsic(batch.toHex());
  await api.rpc.author.submitExtrinsic(all.toHex());
  await engine.newBlock();
  expect((await freeOf(bob().address)) - before).toBe(1n);
});

test("the runtime itself accepts every block: it executes to the same roots", async () => {
  await api.rpc.author.submitExtrinsic(await transfer(0));
  const parent = engine.head.hash;
  const { hash } = await engine.newBlock();
  const { block } = await api.rpc.chain.getBlock(hash);
  await expect(engine.provider().send("state_call", ["Core_execute_block", block.toHex(), parent])).resolves.toBe("0x");
  const wrong = block.toHex().replace(block.header.stateRoot.toHex().slice(2), "11".repeat(32));
  await expect(engine.provider().send("state_call", ["Core_execute_block", wrong, parent])).rejects.toThrow(
    /panicked|unreachable/,
  );
});

test("each block has randomness of its own", async () => {
  const seen = new Set<string>();
  for (let count = 0; count < 20; count += 1) {
    await engine.newBlock();
    seen.add((await api.query.babe.authorVrfRandomness()).toHex());
  }
  expect(seen.size).toBe(20);
});

test("advancing the clock makes a block at the time asked for", async () => {
  await engine.advanceTo(START_MS + 60_000);
  expect(engine.timestampMs).toBe(START_MS + 60_000);
  expect(engine.head.number).toBe(2);
});

test("blocks go on over the change of an epoch", async () => {
  const slots = BigInt(api.consts.babe.epochDuration.toString());
  const slotMs = Number(api.consts.babe.expectedBlockTime.toString());
  await engine.advanceTo(START_MS + Number(slots) * slotMs + 1000);
  await api.rpc.author.submitExtrinsic(await transfer(0));
  await engine.newBlock();
  await engine.newBlock();
  expect((await api.query.babe.epochIndex()).toString()).toBe("1");
  expect((await api.query.session.currentIndex()).toString()).toBe("1");
  expect((await api.rpc.author.pendingExtrinsics()).length).toBe(0);
});

test("a subscription begins with the value and tells each change", async () => {
  const seen: bigint[] = [];
  const stop = await api.query.system.account(bob().address, (account) => {
    seen.push(account.data.free.toBigInt());
  });
  await api.rpc.author.submitExtrinsic(await transfer(0));
  await engine.newBlock();
  await settle();
  expect(seen.length).toBe(2);
  expect((seen[1] ?? 0n) - (seen[0] ?? 0n)).toBe(10n ** 12n);
  stop();
});

test("a watched transaction is ready, then in a block, then final", async () => {
  const seen: string[] = [];
  const stop = await api.rpc.author.submitAndWatchExtrinsic(await transfer(0), (status) => {
    seen.push(status.type);
  });
  await engine.newBlock();
  await settle();
  expect(seen).toEqual(["Ready", "InBlock", "Finalized"]);
  stop();
});

test("a runtime upgrade takes effect with the next block and is announced", async () => {
  const versions: unknown[] = [];
  const provider = engine.provider();
  await provider.subscribe("state_runtimeVersion", "state_subscribeRuntimeVersion", [], (_, version) =>
    versions.push(version),
  );
  // The same runtime with a custom section more: other bytes, the same version.
  const code = Buffer.concat([readRuntime(), Buffer.from([0, 3, 2, 0x6c, 0x67])]);
  const set = api.tx.system.setCodeWithoutChecks(`0x${code.toString("hex")}`);
  const upgrade = await api.tx.sudo
    .sudoUncheckedWeight(set, { refTime: 1, proofSize: 1 })
    .signAsync(alice(), { nonce: 0 });
  await api.rpc.author.submitExtrinsic(upgrade.toHex());
  await engine.newBlock();
  await engine.newBlock();
  expect(await provider.send("state_getStorageSize", ["0x3a636f6465"])).toBe(code.length);
  await api.rpc.author.submitExtrinsic(await transfer(1));
  await engine.newBlock();
  await settle();
  expect(versions.length).toBe(2);
  expect((await api.rpc.system.accountNextIndex(alice().address)).toNumber()).toBe(2);
});

test("what a transaction did not fit into is tried again in the next block", async () => {
  // Each takes four fifths of what a block gives to normal transactions.
  const limit = api.consts.system.blockWeights.perClass.normal.maxTotal.unwrap();
  const most = limit.refTime.toBigInt();
  const weight = { refTime: (most * 4n) / 5n, proofSize: 1n };
  for (let nonce = 0; nonce < 3; nonce += 1) {
    const call = api.tx.utility.withWeight(api.tx.system.remark("0x00"), weight);
    const wrapped = await api.tx.sudo.sudoUncheckedWeight(call, weight).signAsync(alice(), { nonce });
    await api.rpc.author.submitExtrinsic(wrapped.toHex());
  }
  const waiting: number[] = [];
  for (let block = 0; block < 3; block += 1) {
    await engine.newBlock();
    waiting.push((await api.rpc.author.pendingExtrinsics()).length);
  }
  expect(waiting).toEqual([2, 1, 0]);
});
