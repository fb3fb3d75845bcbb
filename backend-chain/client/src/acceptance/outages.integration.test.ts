import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Chain } from "../api/chain.js";
import { openChain } from "../chain/open.js";
import { connectChain, keyFromUri } from "../index.js";
import { type DevChain, smallMachine, startDevChain } from "./dev-chain.js";
import { type Fault, FaultyWire } from "./faults.js";

let dev: DevChain;
const opened: Chain[] = [];
const bob = keyFromUri("//Bob");

beforeAll(async () => {
  dev = await startDevChain();
});
afterEach(async () => {
  await dev.show();
  for (const chain of opened.splice(0)) await chain.close();
});
afterAll(async () => await dev.close());

async function connect(wire: FaultyWire): Promise<Chain> {
  const chain = await openChain({ endpoint: dev.endpoint, timeoutMs: 1_000 }, wire.open);
  opened.push(chain);
  return chain;
}

test.each<Fault>(["break-before", "break-after"])(
  "a call whose submission meets “%s” is dispatched exactly once",
  async (fault) => {
    const wire = new FaultyWire();
    const chain = await connect(wire);
    const receiver = keyFromUri(`//Receiver//${fault}`).address;
    wire.next("author_submitExtrinsic", fault);
    const before = (await chain.account(bob.address)).nonce;
    await chain.signer(bob).transfer(receiver, 10n ** 12n);
    expect((await chain.account(receiver)).free).toBe(10n ** 12n);
    expect((await chain.account(bob.address)).nonce - before).toBe(1);
    expect(wire.sessions).toBe(2);
  },
);

test("calls are dispatched exactly once whatever breaks at whatever request", async () => {
  const methods = ["author_submitExtrinsic", "chain_getBlock", "chain_getBlockHash", "system_accountNextIndex"];
  const fault = fc.record({
    method: fc.constantFrom(...methods, "state_getStorage", "chain_getHeader"),
    fault: fc.constantFrom<Fault[]>("break-before", "break-after"),
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 4 }), async (faults) => {
      run += 1;
      const wire = new FaultyWire();
      const chain = await connect(wire);
      const receiver = keyFromUri(`//Fuzz//${run}`).address;
      const before = (await chain.account(bob.address)).nonce;
      for (const { method, fault: what } of faults) wire.next(method, what);
      const amounts = [1n, 2n, 4n, 8n, 16n].map((share) => share * 10n ** 12n);
      await Promise.all(amounts.map((amount) => chain.signer(bob).transfer(receiver, amount)));
      expect((await chain.account(receiver)).free).toBe(31n * 10n ** 12n);
      expect((await chain.account(bob.address)).nonce - before).toBe(5);
      await chain.close();
    }),
    { numRuns: 12 },
  );
});

test("watchers and pending calls live through an outage, and a closed port is unreachable meanwhile", async () => {
  const chain = await connect(new FaultyWire());
  const stop = new AbortController();
  const signer = chain.signer(bob);
  const { id } = await signer.request(smallMachine("outage"));
  const watch = chain.watchResource(id, stop.signal)[Symbol.asyncIterator]();
  expect((await watch.next()).value).toMatchObject({ id });
  await dev.hide();
  await expect(chain.head()).rejects.toMatchObject({ code: "unreachable" });
  const seen = watch.next();
  await dev.show();
  const removed = await signer.remove(id);
  expect(removed.blockNumber).toBeGreaterThan(0);
  for (let view = (await seen).value; view?.ended === undefined; view = (await watch.next()).value);
  stop.abort();
  expect((await watch.next()).done).toBe(true);
});

test("duties are heard of after an outage", async () => {
  const wire = new FaultyWire();
  const chain = await connect(wire);
  const stop = new AbortController();
  const watch = chain.watchDuties(bob.address, stop.signal)[Symbol.asyncIterator]();
  expect((await watch.next()).value).toEqual([]);
  wire.cut();
  expect((await watch.next()).value).toEqual([]);
  const next = watch.next();
  stop.abort();
  expect((await next).done).toBe(true);
});

test("another chain at the same place is refused for good", async () => {
  const other = await startDevChain();
  const wire = new FaultyWire();
  let endpoint = other.endpoint;
  const chain = await openChain({ endpoint, timeoutMs: 1_000 }, (_, timeoutMs, signal) =>
    wire.open(endpoint, timeoutMs, signal),
  );
  endpoint = dev.endpoint;
  const watch = chain.watchDuties(bob.address, new AbortController().signal)[Symbol.asyncIterator]();
  await watch.next();
  wire.cut();
  await expect(watch.next()).rejects.toMatchObject({ code: "wrong-genesis" });
  await expect(chain.head()).rejects.toMatchObject({ code: "wrong-genesis" });
  await other.close();
});

test("closing ends watchers and pending calls with closed", async () => {
  const chain = await connectChain({ endpoint: dev.endpoint });
  const watch = chain.watchDuties(bob.address, new AbortController().signal)[Symbol.asyncIterator]();
  await watch.next();
  const transfer = chain.signer(bob).transfer(bob.address, 1n);
  const next = watch.next();
  await chain.close();
  await expect(next).rejects.toMatchObject({ code: "closed" });
  await expect(transfer).rejects.toMatchObject({ code: "closed" });
});
