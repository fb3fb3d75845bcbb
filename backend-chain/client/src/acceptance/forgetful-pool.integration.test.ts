import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ChainEngine, createEngine, readRuntime, serveEngine, silentLogger } from "@logos/devchain";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Chain } from "../api/chain.js";
import { openChain } from "../chain/open.js";
import { connectChain, keyFromUri } from "../index.js";
import { ERA_BLOCKS } from "../signer/era.js";
import { FaultyWire } from "./faults.js";

const bob = keyFromUri("//Bob");
const receiver = keyFromUri("//Receiver").address;
let data = "";
let engine: ChainEngine;
let server: Awaited<ReturnType<typeof serveEngine>>;
let chain: Chain;

/** A chain that makes blocks only when told to, so that extrinsics wait in its pool. */
async function start(port: number): Promise<void> {
  engine = createEngine({ wasm: readRuntime(), data, clock: { startMs: 1_750_000_000_000 } });
  await engine.start();
  server = await serveEngine(engine, { port, log: silentLogger });
}

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "logos-pool-"));
  await start(0);
  chain = await connectChain({ endpoint: server.endpoint });
});
afterEach(async () => {
  await chain.close();
  await server.close();
  await engine.close();
  await rm(data, { recursive: true });
});

test("extrinsics that a restarted chain forgot are sent again, each dispatched once and in order", async () => {
  const { nonce } = await chain.account(bob.address);
  const signer = chain.signer(bob);
  const amounts = [1n, 2n, 4n].map((share) => share * 10n ** 12n);
  const transfers = amounts.map((amount) => signer.transfer(receiver, amount));
  await untilPoolHas(3);
  const port = Number(new URL(server.endpoint).port);
  await server.close();
  await engine.close();
  await start(port);
  await untilPoolHas(3);
  await engine.newBlock();
  await Promise.all(transfers);
  expect((await chain.account(bob.address)).nonce - nonce).toBe(3);
  expect((await chain.account(receiver)).free).toBe(7n * 10n ** 12n);
});

test("a nonce that another process took is replaced by the next one", async () => {
  const { nonce } = await chain.account(bob.address);
  const other = await connectChain({ endpoint: server.endpoint });
  const first = [
    chain.signer(bob).transfer(receiver, 10n ** 12n),
    other.signer(bob).transfer(receiver, 2n * 10n ** 12n),
  ];
  await untilPoolHas(2);
  await engine.newBlock();
  await Promise.all(first);
  // Both believe to know the next nonce; the second is told by the pool that it waits already.
  const second = [
    chain.signer(bob).transfer(receiver, 10n ** 12n),
    other.signer(bob).transfer(receiver, 2n * 10n ** 12n),
  ];
  await untilPoolHas(2);
  await engine.newBlock();
  await Promise.all(second);
  expect((await chain.account(bob.address)).nonce - nonce).toBe(4);
  await other.close();
});

test("what no block of its era took is dropped, and the account goes on", async () => {
  const wire = new FaultyWire();
  const swallowing = await openChain({ endpoint: server.endpoint }, wire.open);
  const signer = swallowing.signer(bob);
  wire.swallows = true;
  const lost = expect(signer.transfer(receiver, 10n ** 12n)).rejects.toMatchObject({ code: "dropped" });
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (let block = 0; block <= ERA_BLOCKS + 1; block += 1) {
    await engine.newBlock();
    if (block % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await lost;
  wire.swallows = false;
  const next = signer.transfer(receiver, 2n * 10n ** 12n);
  await untilPoolHas(1);
  await engine.newBlock();
  await next;
  expect((await chain.account(receiver)).free).toBe(2n * 10n ** 12n);
  await swallowing.close();
});

async function untilPoolHas(count: number): Promise<void> {
  const provider = engine.provider();
  while ((await provider.send<unknown[]>("author_pendingExtrinsics", [])).length < count) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await provider.disconnect();
}
